import { InputError } from '../errors.js';
import type { Commit } from './commit.js';
import { coreLedgers, type LedgerName } from './ledger.js';
import type { RowWrites } from './plugin-rows.js';
import { isPluginWord } from './plugin-word.js';

/** Maximum size of the value of a row, in bytes of UTF-8. */
export const maxRowBytes = 65_536;

const encoder = /* @__PURE__ */ new TextEncoder();
const keyForm = /^[ -~]{1,200}$/;

/**
 * Checks the plugin rows and ledger entries of a commit, before anything is written. Every store calls it first.
 *
 * @throws InputError for a name, a key, a version or a value that stores do not accept, and for duplicates
 */
export function checkKept({ ledgers = [], rows }: Pick<Commit, 'ledgers' | 'rows'>): void {
  for (const { ledger } of ledgers) checkLedgerName(ledger);
  refuseTwice(
    'ledgers',
    ledgers.map(({ ledger }) => ledger),
  );
  if (rows) checkRows(rows);
}

/** @throws InputError for a name that is neither core's nor of a plugin */
export function checkLedgerName(ledger: LedgerName): void {
  const isKnown = (coreLedgers as readonly string[]).includes(ledger) || isPluginWord(ledger);
  if (!isKnown) refuse('ledgers', `must be named <plugin id>:<word>: ${ledger}`);
}

function checkRows({ puts = [], removals = [] }: RowWrites): void {
  const rows = [...puts, ...removals];
  for (const { expectedVersion, key, table } of rows) {
    if (!isPluginWord(table)) refuse('rows', `must be in a table <plugin id>:<word>: ${table}`);
    if (!keyForm.test(key)) refuse('rows', 'must have keys of 1 to 200 printable ASCII characters');
    if (expectedVersion !== null && !isCount(expectedVersion))
      refuse('rows', 'must expect a version that was read, 0 or null');
  }
  for (const { dueAt, expiresAt, value } of puts) {
    if (encoder.encode(value).length > maxRowBytes)
      refuse('rows', `must have values of at most ${maxRowBytes} bytes`);
    if (![dueAt, expiresAt].every((at) => at === null || isCount(at)))
      refuse('rows', 'must have times in epoch ms');
  }
  if (removals.some(({ expectedVersion }) => expectedVersion === 0))
    refuse('rows', 'must be there to be removed');
  refuseTwice(
    'rows',
    rows.map(({ key, table }) => `${table} ${key}`),
  );
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}

function refuseTwice(part: 'ledgers' | 'rows', names: readonly string[]): void {
  if (new Set(names).size < names.length) refuse(part, 'must not stand twice in a commit');
}

function refuse(part: 'ledgers' | 'rows', message: string): never {
  throw new InputError(`The store refuses ${part}: they ${message}.`, [{ message, path: [part] }]);
}
