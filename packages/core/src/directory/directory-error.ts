import { AduanError, type AduanErrorOptions } from '../errors.js';

/** Why a directory could not answer, as the desk acts on it. */
export type DirectoryErrorClass =
  /** Network, timeout, an error of the server, or the adapter holds off because of those. */
  | 'unavailable'
  | 'rate-limited'
  /** The adapter may not ask any more for now, by the budget that the host gave it. */
  | 'over-budget'
  | 'auth'
  /** The other side does not take this. */
  | 'refused'
  /** The other side does not have that case. */
  | 'unknown-ticket'
  /** The answer has another form than the adapter was written for. */
  | 'unexpected-shape'
  /** The answer is encrypted: it is not meant for us. */
  | 'encrypted'
  /** Asked for what the capabilities do not name. */
  | 'not-capable';

/** What else is known of a failure. */
export interface DirectoryErrorOptions extends Omit<AduanErrorOptions, 'retryable'> {
  /** How long to wait before the next try, ms. */
  readonly retryAfterMs?: number;
  /** True when the other side may have taken the push all the same. */
  readonly outcomeUnknown?: boolean;
}

const passing: readonly DirectoryErrorClass[] = ['unavailable', 'rate-limited', 'over-budget'];

/** A directory could not answer. Its code is `directory-` and the class; `retryable` when it passes by itself. */
export class DirectoryError extends AduanError {
  override readonly name: string = 'DirectoryError';
  readonly class: DirectoryErrorClass;
  readonly retryAfterMs: number | null;
  readonly outcomeUnknown: boolean;

  constructor(
    errorClass: DirectoryErrorClass,
    message: string,
    { retryAfterMs, outcomeUnknown = false, ...options }: DirectoryErrorOptions = {},
  ) {
    super(`directory-${errorClass}`, message, {
      ...options,
      retryable: passing.includes(errorClass),
    });
    this.class = errorClass;
    this.retryAfterMs = retryAfterMs ?? null;
    this.outcomeUnknown = outcomeUnknown;
  }
}

/** Recognises a `DirectoryError`, also one of another installed copy of this package. */
export function isDirectoryError(error: unknown): error is DirectoryError {
  return AduanError.isInstance(error) && error.code.startsWith('directory-');
}
