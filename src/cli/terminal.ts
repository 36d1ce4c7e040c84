import { Writable, type Readable } from 'node:stream';
import { isCancel, select, settings } from '@clack/prompts';
import type { Question } from './world.ts';

// The arrow keys begin with the character of the escape key: on a slow line one could be taken for the other, and all choices be lost.
settings.aliases.delete('escape');
// Ctrl-D ends the input just as Ctrl-C does; unheard, the question would stay without an answer.
settings.aliases.set('\u0004', 'cancel');

/** Asks a question at a terminal, see {@link Ask}. Ctrl-C, Ctrl-D and a terminal that is closed are no answer. */
export async function askAt(
  input: Readable,
  output: Output,
  { question, options, color }: Question,
): Promise<number | undefined> {
  const closed = new AbortController();
  const close = (): void => closed.abort();
  input.once('end', close);
  try {
    const answer = await select({
      message: question,
      options: options.map(({ label, hindrance }, value) => ({
        value,
        label,
        ...(hindrance !== undefined && { hint: hindrance, disabled: true }),
      })),
      withGuide: false,
      input,
      output: screenFor(output, color),
      signal: closed.signal,
    });
    return isCancel(answer) ? undefined : answer;
  } finally {
    input.off('end', close);
  }
}

/** The screen of a terminal. */
type Output = Writable & Partial<Record<'columns' | 'rows', number | undefined>>;

/** The screen to draw on: the terminal itself, or one before it that takes colours out and has a size where the terminal tells none. */
function screenFor(output: Output, color: boolean): Output {
  if (color && output.columns) return output;
  const screen = new Writable({
    decodeStrings: false,
    write(text: string | Uint8Array, _, done) {
      output.write(color ? text : String(text).replace(colors, ''), done);
    },
  });
  return Object.assign(screen, { columns: output.columns || 80, rows: output.rows || 24 });
}

// oxlint-disable-next-line no-control-regex
const colors = /\u001b\[[\d;]*m/g;
