import { createBlockBuilder, type Block, type BlockKind, type MarkKind } from '../model/index.ts';
import { containersOf, type Scope } from './hast-scope.ts';
import type { Piece } from './html-source.ts';

/** A run of text that is being read: what will be one block. */
export interface Run {
  /** How much text it has so far: a position to give to `mark`. */
  readonly length: number;
  /** Where its last piece ended in the source. */
  readonly end: number;
  /** Whether a line break was asked for where the text ends so far. */
  readonly broken: boolean;
  /** Its language: that of its words, or the block's where these differ. */
  language: string | undefined;
  /** Adds prose: a run of white space becomes one space, at the edges of the block it is nothing, as browsers show it. */
  prose(piece: Piece): void;
  /** Adds text whose white space counts. */
  verbatim(piece: Piece): void;
  /** Adds a line break, which is white space in prose. */
  break(piece: Piece): void;
  /** Adds the white space that was held back, so that a mark begins after it. */
  settle(): void;
  /** Sets off the text from `start` to here. */
  mark(kind: MarkKind, start: number): void;
  /** The block, or `undefined` where there is nothing in it to read. */
  build(kind: BlockKind): Block | undefined;
}

/** Starts a run of text in a scope. */
export function createRun(source: string, scope: Scope): Run {
  const builder = createBlockBuilder(source);
  /** White space that is text only if more text follows it. */
  let space: Piece | undefined;
  let broken = false;
  /** Whether the text ends in white space already. */
  let spaced = false;
  let end = 0;

  function add({ value, source: from, literal }: Piece): void {
    if (literal) builder.literal(from);
    else builder.decoded(value, from);
    end = from.end;
  }

  function settle(): void {
    if (!space) return;
    spaced = builder.length() > 0;
    if (spaced) add(space);
    space = undefined;
    broken = false;
  }

  function verbatim(piece: Piece): void {
    if (piece.value === '') return;
    settle();
    add(piece);
    spaced = false;
  }

  return {
    language: scope.language,
    get length() {
      return builder.length();
    },
    get end() {
      return end;
    },
    get broken() {
      return broken;
    },
    settle,
    verbatim,
    prose(piece) {
      if (!piece.literal && !allSpace.test(piece.value)) return verbatim(piece);
      let done = 0;
      for (const { index, 0: white } of piece.value.matchAll(collapsible)) {
        verbatim(part(piece, done, index));
        done = index + white.length;
        if (!spaced) space ??= collapsed(part(piece, index, done));
      }
      verbatim(part(piece, done, piece.value.length));
    },
    break(piece) {
      space = piece;
      broken = true;
    },
    mark(kind, start) {
      builder.mark(kind, start);
    },
    build(kind) {
      const block = builder.build({
        kind,
        within: containersOf(scope),
        ...(this.language && { language: this.language }),
        ...(kind === 'heading' && scope.depth !== undefined && { depth: scope.depth }),
      });
      return block && letterOrDigit.test(block.text) ? block : undefined;
    },
  };
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const allSpace = /^[\t\n\f\r ]+$/;
/** White space of HTML at the edges of a piece, or of several characters. */
const collapsible = /^[\t\n\f\r ]+|[\t\n\f\r ]+$|[\t\n\f\r ]{2,}/g;

function collapsed(piece: Piece): Piece {
  if (piece.value.length === 1) return piece;
  return { value: piece.value.includes('\n') ? '\n' : ' ', source: piece.source, literal: false };
}

/** A part of a piece; of one that is not literal, the whole source. */
function part({ value, source, literal }: Piece, from: number, to: number): Piece {
  return {
    value: value.slice(from, to),
    source: literal ? { start: source.start + from, end: source.start + to } : source,
    literal,
  };
}
