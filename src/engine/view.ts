import type { Block, Document } from '../model/index.ts';
import type { Abridged } from './abridge.ts';

/** A document as it is judged: it knows whether anybody looked at more than single blocks. */
export interface View extends Omit<Abridged, 'document'> {
  /** Declared language of the whole text. */
  readonly language: string | undefined;
  /** A block that is judged. */
  block(index: number): Block;
  /** All that there is. Asking for it is looking beyond the block that is judged. */
  document(): Document;
  /** Whether somebody asked for more than there may be here, so that the wider document has to be judged instead. */
  lookedBeyond(): boolean;
}

/** Makes the view of a document. */
export function createView({ document, leftOutBefore, standsFor }: Abridged): View {
  let looked = false;
  return {
    leftOutBefore,
    standsFor,
    language: document.language,
    block: (index) => document.blocks[index]!,
    document() {
      looked = true;
      return document;
    },
    lookedBeyond: () => looked && document.wider !== undefined,
  };
}
