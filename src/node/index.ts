/** Checks and fixes files, for programs that run on Node. The command line and the language server stand on it too. */
export type { Linter, LinterOptions } from '../index.ts';
export {
  baselineName,
  baselineOf,
  compare,
  joined,
  readBaseline,
  writeBaseline,
  type Baseline,
  type Comparison,
} from './baseline.ts';
export { openCache, programBuild, type Cache } from './cache.ts';
export { checkBytes, checkFile, checkFiles, textFailure, type CheckOptions } from './check.ts';
export { decode, type Decoded, type Encoding } from './decode.ts';
export { canEncode, editBytes } from './encode.ts';
export { findFiles, type Found, type FindOptions, type Search } from './find.ts';
export { fixBytes, fixFile, type AboutText, type Choose, type FixedText, type FixOptions } from './fix.ts';
export { loadGlossary } from './glossary.ts';
export {
  configurationIn,
  configurationNames,
  createConfiguration,
  defaults,
  type Configuration,
  type ConfigurationFile,
  type ConfigurationOptions,
  type FileSettings,
  type Origin,
  type Settings,
  type SettingsPart,
} from './configuration/index.ts';
export { createFullLinter, type FullLinterOptions } from './linter.ts';
export { loadPacks, packLanguages } from './packs.ts';
export { filesOf, partText, readParts, runOf, type Part, type Shard } from './part.ts';
export { readBytes, readStream } from './read.ts';
export { replaceBytes, writeWhole } from './write.ts';
