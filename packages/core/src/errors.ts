const marker: unique symbol = Symbol.for('aduan.error');

/** Options shared by every Aduan error. */
export interface AduanErrorOptions extends ErrorOptions {
  /** Whether the same call may succeed later without a change by the caller. Default `false`. */
  readonly retryable?: boolean;
}

/**
 * Base of every error that Aduan throws on purpose. `code` is stable API (kebab-case); messages are for developers and
 * never hold personal data, secrets or tokens.
 */
export class AduanError extends Error {
  override readonly name: string = 'AduanError';
  readonly code: string;
  readonly retryable: boolean;
  readonly [marker] = true;

  constructor(code: string, message: string, options: AduanErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.retryable = options.retryable ?? false;
  }

  /** Recognises an Aduan error, also one thrown by another installed copy of this package. */
  static isInstance(value: unknown): value is AduanError {
    return typeof value === 'object' && value !== null && marker in value;
  }
}

/** One thing that is wrong with an input, in the shape of Standard Schema issues. */
export interface InputIssue {
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

/** Input that does not have the required shape. `issues` names each field. */
export class InputError extends AduanError {
  override readonly name = 'InputError';
  readonly issues: readonly InputIssue[];

  constructor(message: string, issues: readonly InputIssue[] = [], options?: AduanErrorOptions) {
    super('input-invalid', message, options);
    this.issues = issues;
  }
}

/**
 * A request body that holds more than any honest provider sends at once. It is refused with 413 and logged, so that
 * one request cannot keep a desk busy.
 */
export class PayloadTooLargeError extends AduanError {
  override readonly name = 'PayloadTooLargeError';

  constructor(message: string) {
    super('payload-too-large', message);
  }
}

/** A kind of ticket that the desk does not have. */
export class UnknownKindError extends AduanError {
  override readonly name = 'UnknownKindError';
  /** Ids of the kinds that the desk has. */
  readonly known: readonly string[];

  constructor(kind: string, known: readonly string[]) {
    super('unknown-kind', `${missingIn(kind, 'the kinds of this desk')}: ${known.join(', ')}.`);
    this.known = known;
  }
}

/** Refuses one field of an input. @throws InputError */
export function refuseField(field: string, message: string): never {
  throw new InputError(`"${field}" ${message}.`, [{ message, path: [field] }]);
}

/** Refuses a field whose code does not exist, and says where it was looked up. @throws InputError */
export function refuseMissing(field: string, code: string, where: string): never {
  const message = missingIn(code, where);
  throw new InputError(`"${field}": ${message}.`, [{ message, path: [field] }]);
}

/**
 * Says that a code does not exist in a list. A text that is not a code, such as an address or a number, is not
 * repeated.
 */
export function missingIn(code: string, where: string): string {
  const isCode = /^(?=.*[a-z])[\w.:-]{1,100}$/i.test(code);
  return `${isCode ? code : 'this code'} is not in ${where}`;
}

/** An action that the workflow does not allow in the ticket's present state. */
export class TransitionError extends AduanError {
  override readonly name = 'TransitionError';
  readonly from: string;
  /** The action as the caller named it. It can be any text when the workflow has no such action. */
  readonly action: string;
  readonly allowed: readonly string[];
  /** How many more working days need an attempt to reach the citizen, and the days with an attempt so far. */
  readonly tries: { readonly missing: number; readonly days: readonly string[] } | null;

  constructor(
    from: string,
    action: string,
    allowed: readonly string[] = [],
    {
      reason,
      tries = null,
      isKnown = true,
    }: { reason?: string; tries?: TransitionError['tries']; isKnown?: boolean } = {},
  ) {
    const named = isKnown ? `"${action}"` : 'An unknown action';
    const choices = allowed.length > 0 ? allowed.join(', ') : 'none';
    super(
      'transition-refused',
      `${named} is refused in state "${from}"${reason ? `: ${reason}` : ''}. Possible here: ${choices}.`,
    );
    this.from = from;
    this.action = action;
    this.allowed = allowed;
    this.tries = tries;
  }
}

/**
 * There is no ticket, party or other record with this id, number or code, or the caller may not know that it exists.
 */
export class NotFoundError extends AduanError {
  override readonly name = 'NotFoundError';

  constructor(what: string, message = `No such ${what}.`, options?: AduanErrorOptions) {
    super(`${what}-not-found`, message, options);
  }
}

/** Another change was made since the ticket was read. Read it again and decide again. */
export class ConflictError extends AduanError {
  override readonly name = 'ConflictError';
  readonly expected: number;
  readonly actual: number;
  /** The `Ticket` as it is now, as far as the caller may see it. */
  readonly current: unknown;

  constructor(expected: number, actual: number, current?: unknown) {
    super('store-conflict', `Version ${expected} was expected, the store holds ${actual}.`);
    this.expected = expected;
    this.actual = actual;
    this.current = current;
  }
}

/** The principal lacks the permission. `action` is the refused action. */
export class ForbiddenError extends AduanError {
  override readonly name = 'ForbiddenError';
  readonly action: string;

  constructor(action: string, reason: string) {
    super('forbidden', `"${action}" is not permitted: ${reason}.`);
    this.action = action;
  }
}

/** The access of this principal has ended: see `Principal.validUntil`. */
export class AccessExpiredError extends AduanError {
  override readonly name = 'AccessExpiredError';
  /** Epoch ms. */
  readonly validUntil: number;

  constructor(validUntil: number) {
    super('access-expired', 'The time for which this principal was let in is over.');
    this.validUntil = validUntil;
  }
}

/** Too many requests. `retryAfterMs` says when to retry. */
export class RateLimitError extends AduanError {
  override readonly name = 'RateLimitError';
  readonly retryAfterMs: number;

  constructor(code: string, message: string, retryAfterMs: number) {
    super(code, message, { retryable: true });
    this.retryAfterMs = retryAfterMs;
  }
}

/**
 * Class of a send failure. The core retries only `retryable` and `rate_limited`, and errors with `outcomeUnknown` on
 * channels with `idempotentSend`. All others fail at once, and the ticket shows it.
 *
 * | class | meaning |
 * |---|---|
 * | `retryable` | the provider is unreachable, or has an internal fault |
 * | `rate_limited` | too many messages; `scope` says what the pause applies to |
 * | `window_closed` | the person last wrote too long ago: the template of `templateFallback` is sent, if there is one |
 * | `recipient` | this id reaches no person |
 * | `blocked` | this person may not be written to |
 * | `template` | the template does not exist, or its values are wrong |
 * | `auth` | the token is wrong, expired, or lacks a permission |
 * | `invalid` | the message itself is wrong: a retry would fail too |
 * | `unknown` | anything else |
 */
export type ChannelErrorClass =
  | 'retryable'
  | 'rate_limited'
  | 'window_closed'
  | 'recipient'
  | 'template'
  | 'auth'
  | 'invalid'
  | 'blocked'
  | 'unknown';

/** Details of a failed send, as the channel adapter knows them. */
export interface ChannelErrorInfo {
  readonly class: ChannelErrorClass;
  /** The provider's own code. */
  readonly code?: string | number;
  /** How long to wait before the next attempt, in ms. */
  readonly retryAfterMs?: number;
  /** Scope of the failure. Default: this message alone. */
  readonly scope?: 'recipient' | 'account' | 'app';
  /** True when the provider may have accepted the message all the same, such as after a timeout. */
  readonly outcomeUnknown?: boolean;
}

/** A message could not be sent. Adapters throw only this error from `send`. */
export class ChannelError extends AduanError {
  override readonly name = 'ChannelError';
  readonly info: ChannelErrorInfo;

  constructor(info: ChannelErrorInfo, message: string, options?: ErrorOptions) {
    super(`channel-${info.class.replace('_', '-')}`, message, {
      ...options,
      retryable: info.class === 'retryable' || info.class === 'rate_limited',
    });
    this.info = info;
  }
}

/** The store failed: it is unreachable, full, locked or of a wrong version. */
export class StoreError extends AduanError {
  override readonly name = 'StoreError';
}

/** Recognises a `ChannelError`, also one of another installed copy of this package. */
export function isChannelError(error: unknown): error is ChannelError {
  return AduanError.isInstance(error) && error.name === 'ChannelError';
}
