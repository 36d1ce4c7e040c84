export { createLexicon, isThis, matchAround, type Found, type Lexicon, type Triggers } from './lexicon.ts';
export { asContext, asTerm, matchAt, type Match, type This } from './match.ts';
export { createCompiler, type Compiler, type Pattern } from './pattern.ts';
export { read, tokensIn, type Reading } from './reading.ts';
