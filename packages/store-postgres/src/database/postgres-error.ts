import { AduanError, StoreError } from '@aduan/core';

interface Meaning {
  readonly code: string;
  readonly message: string;
  readonly retryable?: boolean;
}

const unavailable: Meaning = {
  code: 'store-unavailable',
  message: 'The database does not answer.',
  retryable: true,
};
const busy: Meaning = {
  code: 'store-busy',
  message: 'Too many writers wanted the same rows.',
  retryable: true,
};
const notMigrated: Meaning = {
  code: 'store-not-migrated',
  message: 'The schema is missing: call aduan.start() or store.migrate() first.',
};

/**
 * Meanings of SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html) for a host; two letters stand
 * for a whole class.
 */
const meanings: Readonly<Record<string, Meaning>> = {
  '08': unavailable,
  '23505': { code: 'store-duplicate', message: 'An id or a ticket number is in use.' },
  '25006': { code: 'store-readonly', message: 'The database may not be written.' },
  // The server ended a transaction that was idle or took too long.
  '25P03': unavailable,
  '25P04': unavailable,
  '28': { code: 'store-refused', message: 'The database does not let this user in.' },
  '3D': { code: 'store-refused', message: 'There is no such database.' },
  '40': busy,
  '42P01': notMigrated,
  '42703': notMigrated,
  '3F000': notMigrated,
  '42501': {
    code: 'store-refused',
    message:
      'The user of the database lacks a right: to create the schema, or to use what `aduan migrations print` created.',
  },
  '53': {
    code: 'store-full',
    message: 'The database is out of space, memory or connections.',
    retryable: true,
  },
  '55P03': busy,
  '57': unavailable,
  '58': unavailable,
  XX: { code: 'store-corrupt', message: 'The database is damaged; restore a backup.' },
};
/** Network errors have their own codes. */
const network = /^(?:ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)/;
const silence = /query read timeout/i;
const lostConnection =
  /connection (?:terminated|ended|error and is not queryable)|timeout exceeded when trying to connect|Client was closed/i;

/** SQLSTATE or the network error code. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The violated unique index. */
function constraintOf(error: unknown): string {
  return error instanceof Error && 'constraint' in error ? String(error.constraint ?? '') : '';
}

/** SQLSTATE of a store error; empty for other errors. */
export function sqlStateOf(error: unknown): string {
  return error instanceof StoreError ? codeOf(error.cause) : '';
}

/** A timeout without an answer: later queries on this connection would wait behind it. */
export function isSilent({ message }: Error): boolean {
  return silence.test(message);
}

/** Serialization failure or deadlock: nothing was written, so the work can run again. */
export function isRolledBack(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error));
}

/**
 * Turns a driver error into a `StoreError` without values of a row; errors of Aduan pass through. For hosts with tables
 * of their own in the same database.
 */
export function toStoreError(error: unknown): AduanError {
  if (AduanError.isInstance(error)) return error;
  const { code, message, retryable = false } = findMeaning(error);
  return new StoreError(code, message, { cause: withoutValues(error), retryable });
}

function findMeaning(error: unknown): Meaning {
  const code = codeOf(error);
  const known = meanings[code] ?? meanings[code.slice(0, 2)];
  if (known) return known;
  const text = error instanceof Error ? error.message : '';
  if (network.test(code) || lostConnection.test(text) || silence.test(text)) return unavailable;
  if (text.includes('Cannot use a pool after calling end'))
    return { code: 'store-closed', message: 'The store was closed.' };
  return { code: 'store-failed', message: 'The database refused a statement.' };
}

/** The driver's error quotes row values in `detail`: keeps only the parts without values. */
function withoutValues(error: unknown): Error {
  const [code, constraint] = [codeOf(error), constraintOf(error)];
  const kept = new Error(`PostgreSQL ${code} ${constraint}`.trim());
  return Object.assign(kept, { code, constraint });
}
