const marker: unique symbol = Symbol.for('aduan.error');

/** Options shared by every Aduan error. */
export interface AduanErrorOptions extends ErrorOptions {
  /** Whether the same call may succeed later without a change by the caller. Default `false`. */
  readonly retryable?: boolean;
}

/**
 * Base of every error that Aduan throws on purpose. `code` is stable API (kebab-case); messages are
 * for developers and never hold personal data, secrets or tokens.
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
 * A delivery that holds more than any honest provider puts into one: it is refused with 413, and logged, so that
 * nobody keeps a desk busy with one request.
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
  /** Ids of the kinds that it has. */
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

/** Refuses a field whose code nobody has, and says where nobody has it. @throws InputError */
export function refuseMissing(field: string, code: string, where: string): never {
  const message = missingIn(code, where);
  throw new InputError(`"${field}": ${message}.`, [{ message, path: [field] }]);
}

/** Says who is missing where. What is no code, such as an address or a number, is not repeated. */
export function missingIn(code: string, where: string): string {
  const isCode = /^(?=.*[a-z])[\w.:-]{1,100}$/i.test(code);
  return `${isCode ? code : 'this code'} is not in ${where}`;
}

/** An action that the workflow does not know in the ticket's present state. */
export class TransitionError extends AduanError {
  override readonly name = 'TransitionError';
  readonly from: string;
  /** As the caller named it, so it may hold anything when no workflow has it. */
  readonly action: string;
  readonly allowed: readonly string[];
  /** On how many more working days somebody must try to reach the citizen, and on which he did. */
  readonly tries: { readonly missing: number; readonly days: readonly string[] } | null;

  constructor(
    from: string,
    action: string,
    allowed: readonly string[],
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

/** Something that was asked for by id, number or code does not exist (or may not be known to exist). */
export class NotFoundError extends AduanError {
  override readonly name = 'NotFoundError';

  constructor(what: string, message = `No such ${what}.`, options?: AduanErrorOptions) {
    super(`${what}-not-found`, message, options);
  }
}

/** Somebody else changed the ticket first. Read it again, decide again. */
export class ConflictError extends AduanError {
  override readonly name = 'ConflictError';
  readonly expected: number;
  readonly actual: number;
  /** The `Ticket` as it is now, as far as whoever acts may see it. */
  readonly current: unknown;

  constructor(expected: number, actual: number, current?: unknown) {
    super('store-conflict', `Version ${expected} was expected, the store holds ${actual}.`);
    this.expected = expected;
    this.actual = actual;
    this.current = current;
  }
}

/** The principal may not do this. `action` is what was refused. */
export class ForbiddenError extends AduanError {
  override readonly name = 'ForbiddenError';
  readonly action: string;

  constructor(action: string, reason: string) {
    super('forbidden', `"${action}" is not permitted: ${reason}.`);
    this.action = action;
  }
}

/** The time for which this principal was let in is over: see `Principal.validUntil`. */
export class AccessExpiredError extends AduanError {
  override readonly name = 'AccessExpiredError';
  /** Epoch ms. */
  readonly validUntil: number;

  constructor(validUntil: number) {
    super('access-expired', 'The time for which this principal was let in is over.');
    this.validUntil = validUntil;
  }
}

/** Somebody asks too often. `retryAfterMs` says when the next time is let in. */
export class RateLimitError extends AduanError {
  override readonly name = 'RateLimitError';
  readonly retryAfterMs: number;

  constructor(code: string, message: string, retryAfterMs: number) {
    super(code, message, { retryable: true });
    this.retryAfterMs = retryAfterMs;
  }
}

/** What can be wrong with a calendar or a question put to one. */
export type CalendarErrorCode =
  | 'calendar-invalid'
  | 'calendar-never-open'
  | 'calendar-overlap'
  | 'calendar-bad-zone'
  | 'calendar-unknown-date'
  | 'calendar-bad-input'
  | 'calendar-not-covered'
  | 'calendar-out-of-range';

/** A calendar that cannot be compiled, or a question that it cannot answer. */
export class CalendarError extends AduanError {
  override readonly name = 'CalendarError';
  declare readonly code: CalendarErrorCode;

  constructor(code: CalendarErrorCode, message: string, options?: AduanErrorOptions) {
    super(code, message, options);
  }
}

/**
 * Why a channel could not send, as the core acts on it. Only `retryable` and `rate_limited` are tried again, and what
 * has `outcomeUnknown`, where a second send does nothing. All others fail at once, and the case shows it.
 *
 * | class | the provider says |
 * |---|---|
 * | `retryable` | not now: it is not reachable, or has a fault of its own |
 * | `rate_limited` | too much at once; `scope` tells whom the pause concerns |
 * | `window_closed` | the person wrote too long ago: the template of `templateFallback` goes out, if there is one |
 * | `recipient` | nobody can be reached under this id |
 * | `blocked` | this person may not be written to |
 * | `template` | there is no such template, or it was not filled in rightly |
 * | `auth` | the token is wrong, is over, or lacks a right |
 * | `invalid` | the message itself is wrong; again it would be wrong again |
 * | `unknown` | something that nobody foresaw |
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

/** What a channel adapter knows of a failed send. */
export interface ChannelErrorInfo {
  readonly class: ChannelErrorClass;
  /** The provider's own code. */
  readonly code?: string | number;
  /** How long to wait before the next try, in ms. */
  readonly retryAfterMs?: number;
  /** Whom the failure concerns; default is this message alone. */
  readonly scope?: 'recipient' | 'account' | 'app';
  /** True when the provider may have taken the message all the same (a timeout after sending). */
  readonly outcomeUnknown?: boolean;
}

/** A message could not be sent. Adapters throw nothing else from `send`. */
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

/** The store could not do what it must: it is unreachable, full, locked or of a wrong version. */
export class StoreError extends AduanError {
  override readonly name = 'StoreError';
}

/** Recognises a `ChannelError`, also one of another installed copy of this package. */
export function isChannelError(error: unknown): error is ChannelError {
  return AduanError.isInstance(error) && error.name === 'ChannelError';
}
