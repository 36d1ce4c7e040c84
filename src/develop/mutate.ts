/**
 * `npm run mutate -- [--sample NUMBER] [--seed NUMBER] [--file NAME] [ROOM…]`: changes the compiled rooms (by default `judge` and `match`), or one file of them, in one small place at a time and
 * counts how many of the changes are given away: by the verdicts on the labelled corpus, as the test of them would, or by the tests of the rooms. Lists those
 * that are not.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createRandom } from './generate.ts';
import { mutantsOf, type Mutant } from './mutants.ts';

const { values: options, positionals } = parseArgs({
  options: {
    sample: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    file: { type: 'string', default: '' },
  },
  allowPositionals: true,
});
const rooms = positionals.length > 0 ? positionals : ['judge', 'match'];
const top = fileURLToPath(new URL('../../', import.meta.url));
const field = join(top, '.mutants');
rmSync(field, { recursive: true, force: true });
mkdirSync(field);
cpSync(join(top, 'dist'), join(field, 'dist'), { recursive: true });
cpSync(join(top, 'src'), join(field, 'src'), { recursive: true });
for (const name of ['fixtures', 'rules']) symlinkSync(join(top, name), join(field, name));
writeFileSync(join(field, 'vitest.config.js'), 'export default {};');
writeFileSync(join(field, 'package.json'), '{ "type": "module" }');
const start = Date.now();
if (verdicts() !== 'survived' || tests() !== 'survived')
  throw new Error('The verdicts are not those that are known: run the tests first');
// What takes far longer than the verdicts of the modules as they are will never end.
const patience = 5 * (Date.now() - start);

const all = rooms.flatMap((room) => mutantsIn(room));
const chosen = sampled(all, Number(options.sample), Number(options.seed));
console.log(`${chosen.length} of ${all.length} mutants of ${rooms.join(' and ')}`);
const fates = chosen.map((mutant) => ({ mutant, fate: fateOf(mutant) }));
for (const { mutant, fate } of fates)
  if (fate !== 'given away') console.log(`${fate}: ${mutant.path}:${mutant.description}`);
const survived = fates.filter(({ fate }) => fate === 'survived').length;
const killed = chosen.length - survived;
console.log(
  `${killed} of ${chosen.length} are given away or never end: ${((100 * killed) / chosen.length).toFixed(1)} %`,
);
rmSync(field, { recursive: true, force: true });

interface Planted extends Mutant {
  readonly path: string;
}

function mutantsIn(room: string): Planted[] {
  const isMeant = (name: string): boolean => (options.file ? name === `${options.file}.js` : name.endsWith('.js'));
  const paths = readdirSync(join(top, 'dist', room)).filter((name) => isMeant(name) && !name.includes('.test.'));
  return paths.flatMap((name) => {
    const path = join('dist', room, name);
    return mutantsOf(readFileSync(join(top, path), 'utf8')).map((mutant) => ({ ...mutant, path }));
  });
}

function sampled(mutants: readonly Planted[], count: number, seed: number): Planted[] {
  const random = createRandom(seed);
  return mutants
    .map((mutant) => ({ mutant, key: random() }))
    .toSorted((one, other) => one.key - other.key)
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

type Fate = 'given away' | 'never ended' | 'survived';

function fateOf({ path, code }: Planted): Fate {
  const fate = planted(path, code, () => verdicts(patience));
  if (fate !== 'survived') return fate;
  // The compiled module is as good as its source: only the types are gone.
  const source = path.replace(/^dist/, 'src').replace(/js$/, 'ts');
  return planted(source, code, () => tests(patience));
}

function planted(path: string, code: string, judge: () => Fate): Fate {
  const place = join(field, path);
  const original = readFileSync(place, 'utf8');
  writeFileSync(place, code);
  try {
    return judge();
  } finally {
    writeFileSync(place, original);
  }
}

/** What became of the planted modules: whether their verdicts are those that are known. */
function verdicts(timeout?: number): Fate {
  const program = join(field, 'dist/develop/verdicts.js');
  const { status, error } = spawnSync(process.execPath, [program], { timeout, stdio: 'ignore' });
  if (error) return 'never ended';
  return status === 0 ? 'survived' : 'given away';
}

/** What became of the planted sources: whether the tests of the rooms pass. */
function tests(timeout?: number): Fate {
  const vitest = join(top, 'node_modules/vitest/vitest.mjs');
  const paths = rooms.map((room) => `src/${room}/`);
  // In one process, so that what never ends is ended with it.
  const flags = ['--bail', '1', '--pool', 'threads', '--root', field];
  const { status, error } = spawnSync(process.execPath, [vitest, 'run', ...flags, ...paths], {
    cwd: field,
    stdio: 'ignore',
    timeout,
    killSignal: 'SIGKILL',
  });
  if (error) return 'never ended';
  return status === 0 ? 'survived' : 'given away';
}
