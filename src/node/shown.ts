import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A path as it is shown: with `/`, relative where it lies below a folder, by default the working directory. */
export function shownPath(path: string, cwd: string = resolve('.')): string {
  const short = relative(cwd, path);
  return (short === '' || short.startsWith('..') || isAbsolute(short) ? path : short).replaceAll(sep, '/');
}
