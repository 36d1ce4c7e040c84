/** Compiled rule packs: the build writes them, after the compiler has run. */
declare module 'luxlint/rules/*' {
  // oxlint-disable-next-line consistent-type-imports -- the declaration of a module cannot import a file by its path
  const pack: import('../model/index.ts').Pack;
  export default pack;
}
