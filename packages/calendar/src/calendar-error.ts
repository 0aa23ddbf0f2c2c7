const marker: unique symbol = Symbol.for('aduan.error');

/** Codes of `CalendarError`. */
export type CalendarErrorCode =
  | 'calendar-invalid'
  | 'calendar-never-open'
  | 'calendar-overlap'
  | 'calendar-bad-zone'
  | 'calendar-unknown-date'
  | 'calendar-bad-input'
  | 'calendar-not-covered'
  | 'calendar-out-of-range';

/**
 * A calendar that cannot be compiled, or a question that it cannot answer. `AduanError.isInstance` of `@aduan/core`
 * recognises it: it carries the mark and the members of an error of Aduan without needing that package.
 */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
  readonly code: CalendarErrorCode;
  /** The same question is answered in the same way. */
  readonly retryable = false;
  readonly [marker] = true;

  constructor(code: CalendarErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
