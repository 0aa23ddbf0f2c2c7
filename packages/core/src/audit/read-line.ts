import type { BundleHeader } from './bundle.js';
import {
  coveredLedgers,
  type HeadTuple,
  type KeptCheckpoint,
  type PublicKey,
} from './checkpoint.js';

/** A line as it may be: nothing of it is known to be true. */
export type Line = Readonly<Record<string, unknown>>;

/** A line as JSON. @returns null when it is none */
export function readLine(text: string): Line | null {
  try {
    const value: unknown = JSON.parse(text);
    return isLine(value) ? value : null;
  } catch {
    return null;
  }
}

export function isLine(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function areKeys(value: unknown): value is BundleHeader['keys'] {
  return Array.isArray(value) && value.every(isKey);
}

function isKey(value: unknown): value is PublicKey {
  return isLine(value) && typeof value.id === 'string' && typeof value.publicKey === 'string';
}

/** Whether the parts of a checkpoint have their shapes, so that it can be written down again. */
export function isCheckpoint({ heads, signature, statement }: Line): boolean {
  if (!isLine(statement) || typeof signature !== 'string') return false;
  const { at, key, ledgers, lostKey, nextKey, number } = statement;
  return (
    [at, number].every(Number.isSafeInteger) &&
    isKey(key) &&
    (nextKey === null || isKey(nextKey)) &&
    (lostKey === null || typeof lostKey === 'string') &&
    areEnds(ledgers, coveredLedgers) &&
    Array.isArray(heads) &&
    heads.every(isHead)
  );
}

/** A checkpoint of which only the shapes are known to be right. */
export function toCheckpoint({ heads, signature, statement }: Line): KeptCheckpoint {
  return { heads, signature, statement } as KeptCheckpoint;
}

/** Whether it says of each of these ledgers where it ends, and of no other. */
export function areEnds(value: unknown, ledgers: readonly string[]): boolean {
  if (!isLine(value) || Object.keys(value).length !== ledgers.length) return false;
  return ledgers.every((ledger) => value[ledger] === null || isEnd(value[ledger]));
}

function isEnd(value: unknown): boolean {
  return isLine(value) && Number.isSafeInteger(value.sequence) && typeof value.link === 'string';
}

function isHead(value: unknown): value is HeadTuple {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [kind, id, events, link] = value;
  return (
    (kind === 'ticket' || kind === 'party') &&
    typeof id === 'string' &&
    Number.isSafeInteger(events) &&
    typeof link === 'string'
  );
}
