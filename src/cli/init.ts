import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../model/index.ts';
import { configurationIn } from '../node/index.ts';
import type { World } from './world.ts';

/** Writes a configuration file to begin with. Rejects with a {@link Failure} where there is one already, or none can be written. */
export async function writeStarter({ cwd, errors }: World): Promise<void> {
  const [known] = await configurationIn(cwd);
  if (known !== undefined) {
    throw new Failure('config-double', `There is a configuration in this folder already: ${known}`);
  }
  const name = '.luxlintrc.yml';
  try {
    await writeFile(join(cwd, name), `${schemaLine(cwd)}${starter}`, { flag: 'wx' });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new Failure('output-failed', `${name} could not be written (${code})`, { cause });
  }
  errors.write(`${name} is written. Open it: each setting is explained, and nothing in it is in force yet.\n`);
}

// Editors complete settings by the schema, where the package is at hand.
function schemaLine(cwd: string): string {
  const schema = 'node_modules/luxlint/dist/schema/config.schema.json';
  return existsSync(join(cwd, schema)) ? `# yaml-language-server: $schema=./${schema}\n` : '';
}

/** The starter file: everything in it is a comment. */
export const starter = `# Settings of luxlint for the texts in this folder and the folders below.
# Take away the # before a line to set it. "luxlint config --print FILE" shows what holds for a file, and why.

# Build on other configurations: files, relative to this one, or installed npm packages. Later ones go before earlier ones.
# extends: [../house/.luxlintrc.yml]

# Language of texts that do not declare one: en, fr, es, pt, de, it, nl. By default it is told paragraph by paragraph.
# language: en

# Look at some languages only.
# languages: [en, fr]

# Rule packs of your own: YAML files, relative to this one. "luxlint pack test FILE" tries one.
# packs: [words.yml]

# Severity of a rule, or of a term as it is written in texts: off, info, warning or error.
# rules:
#   client: warning
#   "sex tourist": error

# What kind of texts these are: case-report for texts that are about the exploitation of children throughout.
# context: case-report

# Words in quotations and in the cited wording of laws: info (a note, which is what they are by default), off, warning or error.
# quotations: info
# citations: info

# From which severity on a file makes a build fail: error (by default), warning or never.
# failOn: error

# Files that are left out: patterns as in a .gitignore. They can also stand in a .luxlintignore.
# ignore:
#   - drafts/

# Other settings for some files; later ones go before earlier ones.
# overrides:
#   - files: archive/**
#     failOn: never
`;
