import { AduanError, StoreError } from '@aduan/core';

interface Meaning {
  readonly code: string;
  readonly message: string;
  readonly retryable?: boolean;
}

const full: Meaning = { code: 'store-full', message: 'The disk is full.', retryable: true };

const unopened: Meaning = {
  code: 'store-unavailable',
  message: 'The database file cannot be opened.',
  retryable: true,
};

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html) and their meaning for a host. */
const meanings: Readonly<Record<number, Meaning>> = {
  5: { code: 'store-busy', message: 'Another process holds the database.', retryable: true },
  6: { code: 'store-busy', message: 'Another connection holds a table.', retryable: true },
  8: { code: 'store-readonly', message: 'The database may not be written.' },
  10: { code: 'store-unavailable', message: 'The disk failed.', retryable: true },
  11: { code: 'store-corrupt', message: 'The database is damaged; restore a backup.' },
  13: full,
  14: unopened,
  19: { code: 'store-duplicate', message: 'An id or a ticket number is in use.' },
  26: { code: 'store-corrupt', message: 'The file is not an SQLite database.' },
};

/** Codes of the file system for a full disk, a used quota, and a file at its limit. */
const fullCodes: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** Whether the file system has no space for what was to be written. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && fullCodes.includes(error.code);
}

/** Turns an SQLite error into a `StoreError`; errors of Aduan pass through. */
export function toStoreError(error: unknown): AduanError {
  if (AduanError.isInstance(error)) return error;
  const meaning = findMeaning(error);
  return new StoreError(meaning.code, meaning.message, {
    cause: error,
    retryable: meaning.retryable ?? false,
  });
}

function findMeaning(error: unknown): Meaning {
  const known =
    error instanceof Error && 'errcode' in error && meanings[Number(error.errcode) & 0xff];
  if (known) return known;
  if (isDiskFull(error)) return full;
  if (error instanceof Error && 'syscall' in error) return unopened;
  const text = error instanceof Error ? error.message : '';
  if (text.startsWith('no such table') || text.startsWith('no such column')) {
    return {
      code: 'store-not-migrated',
      message: 'The schema is missing: call aduan.start() or store.migrate() first.',
    };
  }
  if (text === 'database is not open' || text === 'statement has been finalized') {
    return { code: 'store-closed', message: 'The store was closed.' };
  }
  return { code: 'store-failed', message: 'The database refused a statement.' };
}
