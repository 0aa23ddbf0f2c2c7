import { AduanError, type AduanErrorOptions } from '../errors.js';

/** Why a directory could not answer. */
export type DirectoryErrorClass =
  /** Network error, timeout or server error, or the adapter backs off because of them. */
  | 'unavailable'
  | 'rate-limited'
  /** The request budget that the host set is used up for now. */
  | 'over-budget'
  | 'auth'
  /** The other system rejects the request. */
  | 'refused'
  /** The other system does not have the ticket. */
  | 'unknown-ticket'
  /** The answer has a different shape than the adapter expects. */
  | 'unexpected-shape'
  /** The answer is encrypted and not meant for the desk. */
  | 'encrypted'
  /** The request needs something that the capabilities do not list. */
  | 'not-capable';

/** Details of a failure. */
export interface DirectoryErrorOptions extends Omit<AduanErrorOptions, 'retryable'> {
  /** How long to wait before the next attempt, ms. */
  readonly retryAfterMs?: number;
  /** True when the other system may have accepted the push anyway. */
  readonly outcomeUnknown?: boolean;
}

const passing: readonly DirectoryErrorClass[] = ['unavailable', 'rate-limited', 'over-budget'];

/**
 * A directory could not answer. Its code is `directory-` plus the class. `retryable` is true for temporary failures.
 */
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

/** Recognises a `DirectoryError`, even from another installed copy of this package. */
export function isDirectoryError(error: unknown): error is DirectoryError {
  return AduanError.isInstance(error) && error.code.startsWith('directory-');
}
