/**
 * Where in a file a failure was met; `line` and `column` count from 1, in UTF-16 code units. `setting` names the option that is wrong, outermost key first,
 * for whoever knows where it was written.
 */
export interface FailurePlace {
  readonly setting?: readonly string[];
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Something that its reader can mend: a missing file, a broken pack, an unknown language. Everything else throws an ordinary error.
 *
 * `message` is one sentence that names the cause, `hint` what to do about it.
 */
export class Failure extends Error {
  override readonly name: string = 'Failure';
  /** Stable word for programs, such as `file-missing`. */
  readonly code: string;
  readonly place: FailurePlace;
  readonly hint: string | undefined;

  constructor(code: string, message: string, options: { place?: FailurePlace; hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.place = options.place ?? {};
    this.hint = options.hint;
  }
}

/** Any error as a failure, so that it can be shown in a line: what is no {@link Failure} becomes one with the code `internal`. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const [sentence] = String(error).split('\n', 1);
  return new Failure('internal', `luxlint itself failed (${sentence})`, {
    hint: 'Please report this; with LUXLINT_DEBUG=1 it says more',
    cause: error,
  });
}
