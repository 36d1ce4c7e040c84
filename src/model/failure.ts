/** Where in a file a failure was met; `line` and `column` count from 1, in UTF-16 code units. */
export interface FailurePlace {
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
