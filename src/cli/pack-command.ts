import { Option, type Command } from 'commander';
import type { World } from './world.ts';

/** What the flags of `luxlint pack import` came to. */
export interface ImportFlags {
  readonly from: string;
  readonly lang?: string;
  readonly output?: string;
}

/** What the flags of `luxlint pack export` came to. */
export interface ExportFlags {
  readonly to: string;
  readonly output?: string;
}

/** Kinds of vocabularies that can be imported. */
export const importKinds = ['csv', 'tbx', 'vale', 'prh'] as const;

/** Kinds of vocabularies that can be exported. */
export const exportKinds = ['csv', 'tbx', 'vale', 'prh', 'markdown'] as const;

/** Declares `luxlint pack`. */
export function addPackCommand(
  program: Command,
  version: string,
  world: World,
  conclude: (status: number) => void,
): void {
  const pack = program
    .command('pack')
    .description('Tries, imports and exports vocabularies of your own.')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false);
  pack
    .command('test')
    .description('Tries a rule pack: whether its entries are whole and its examples hold.')
    .argument('<file>', 'a rule pack, YAML')
    .helpOption('-h, --help', 'print this help')
    .action(async (file: string) => {
      const { tryPack } = await import('./pack.ts');
      conclude(await tryPack(file, world));
    });
  pack
    .command('import')
    .description('Makes a rule pack of the vocabulary of another tool.')
    .argument('<file>', 'the vocabulary')
    .addOption(new Option('--from <kind>', 'what kind of vocabulary it is').choices(importKinds).makeOptionMandatory())
    .option('--lang <language>', 'the language to take, where the vocabulary holds several or does not say')
    .option('--output <file>', 'write to a file instead of the screen')
    .helpOption('-h, --help', 'print this help')
    .action(async (file: string, flags: ImportFlags) => {
      const { importVocabulary } = await import('./pack.ts');
      conclude(await importVocabulary(file, flags, version, world));
    });
  pack
    .command('export')
    .description(
      'Writes a rule pack as the vocabulary of another tool. For that of luxlint see luxlint terms --format.',
    )
    .argument('<file>', 'a rule pack, YAML')
    .addOption(new Option('--to <kind>', 'what kind of vocabulary to write').choices(exportKinds).makeOptionMandatory())
    .option('--output <file>', 'write to a file instead of the screen')
    .helpOption('-h, --help', 'print this help')
    .action(async (file: string, flags: ExportFlags) => {
      const { exportVocabulary } = await import('./pack.ts');
      conclude(await exportVocabulary(file, flags, version, world));
    });
}
