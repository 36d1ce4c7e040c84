import { Session } from 'node:inspector/promises';

type Stage = 'files' | 'sketches' | 'read' | 'parses' | 'plain' | 'blocks' | 'candidates' | 'sentences';

/** Functions that are counted: by the end of their module's path without extension, and their name. */
const counted: Readonly<Record<Stage, readonly [module: string, name: string]>> = {
  files: ['src/index', 'lintText'],
  /** Sketches of files and of parts of files. */
  sketches: ['format/sketch', 'sketch'],
  /** Markdown files of which any part is read. */
  read: ['format/markdown', 'read'],
  /** Calls of the Markdown parser. */
  parses: ['format/markdown-parser', 'parseMarkdown'],
  /** Parts of files that are plain enough to be read without the parser. */
  plain: ['format/markdown-plain', 'plainBlocks'],
  /** Blocks in which terms are looked for. */
  blocks: ['engine/index', 'occurrencesAt'],
  /** Candidates that are judged. */
  candidates: ['engine/index', 'judgeSeen'],
  /** Blocks that are split into sentences. */
  sentences: ['language/sentence', 'sentences'],
};

/** How often each stage of checking was entered. */
export type Counters = Readonly<Record<Stage, number>>;

/** Does some work and counts the stages that it enters. Nothing in the engine counts: V8 does, so a user's run pays nothing. */
export async function count(work: () => unknown): Promise<Counters> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  try {
    await work();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const calls = ([module, name]: readonly [string, string]): number =>
      result
        .filter(({ url }) => isModule(url, module))
        .flatMap(({ functions }) => functions.filter(({ functionName }) => functionName === name))
        .reduce((sum, { ranges }) => sum + ranges[0]!.count, 0);
    return Object.fromEntries(Object.entries(counted).map(([stage, place]) => [stage, calls(place)])) as Counters;
  } finally {
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

function isModule(url: string, module: string): boolean {
  const path = url.replace(/\?.*$/, '').replace(/\.[jt]s$/, '');
  return path.endsWith(`/${module}`) || path.endsWith(`/${module.replace(/^src\//, 'dist/')}`);
}
