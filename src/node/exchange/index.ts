import { csv } from './csv.ts';
import type { Reader } from './foreign.ts';
import { prh } from './prh.ts';
import { tbx } from './tbx.ts';
import { vale } from './vale.ts';

export type { Foreign, Reader, Vocabulary } from './foreign.ts';
export { toPack, type Imported, type Provenance } from './to-pack.ts';

/** All kinds of vocabularies that can be imported; a new one is one file and one line here. */
export const readers: readonly Reader[] = [csv, tbx, vale, prh];
