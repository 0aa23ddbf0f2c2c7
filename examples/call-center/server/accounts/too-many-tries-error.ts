import { AduanError } from '@aduan/core';

/** A sign-in that was refused before its password was looked at. */
export class TooManyTriesError extends AduanError {
  override readonly name = 'TooManyTriesError';
  /** Seconds until the next try: the answer's `Retry-After`. */
  readonly retryAfter: number;

  constructor(code: 'too-many-tries' | 'sign-in-busy', retryAfter: number) {
    super(code, `Too many tries. Wait ${retryAfter} seconds.`, { retryable: true });
    this.retryAfter = retryAfter;
  }
}
