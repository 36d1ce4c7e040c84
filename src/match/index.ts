export { createAround, type Around } from './around.ts';
export { createLexicon, type Found, type Lexicon, type Source } from './lexicon.ts';
export { asContext, asTerm, matchAt, type Match, type This } from './match.ts';
export { createCompiler, type Compiler, type Pattern } from './pattern.ts';
export { read, tokensIn, type Reading } from './reading.ts';
export { indexOf, triggersOf, type Triggers } from './phrase-index.ts';
