/** A large library that few texts need: it is loaded when a text first asks for it. */
export interface Late<Library> {
  /** The library, or `undefined` before it is loaded; then it is remembered that a text has asked for it. */
  get(): Library | undefined;
}

const asked: (() => Promise<void>)[] = [];

/** Prepares a library for being loaded late. */
export function createLate<Library>(load: () => Promise<Library>): Late<Library> {
  let library: Library | undefined;
  let isAsked = false;
  return {
    get() {
      if (library === undefined && !isAsked) {
        isAsked = true;
        asked.push(async () => {
          library = await load();
        });
      }
      return library;
    },
  };
}

/** Loads what texts have asked for and not got: whether there was any, so that the texts have to be read again. */
export async function loadAsked(): Promise<boolean> {
  const loads = asked.splice(0);
  await Promise.all(loads.map((load) => load()));
  return loads.length > 0;
}
