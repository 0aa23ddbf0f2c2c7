import { coveredLedgers, isPluginWord, type PublicKey } from '@aduan/core/store';
import type { BundleHeader } from './bundle.js';
import type { HeadTuple, KeptCheckpoint } from './heads.js';

/** A parsed line whose content is not verified. */
export type Line = Readonly<Record<string, unknown>>;

/** Parses a line as JSON. @returns null when it is not a JSON object */
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

/** Whether the parts of a checkpoint have the right types, so that it can be written again. */
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

/** A checkpoint of which only the types are checked. */
export function toCheckpoint({ heads, signature, statement }: Line): KeptCheckpoint {
  return { heads, signature, statement } as KeptCheckpoint;
}

/** Whether the value gives the ends of these ledgers, and otherwise only of ledgers of plugins. */
export function areEnds(value: unknown, ledgers: readonly string[]): boolean {
  if (!isLine(value) || !ledgers.every((ledger) => Object.hasOwn(value, ledger))) return false;
  return Object.entries(value).every(
    ([name, end]) => (ledgers.includes(name) || isPluginWord(name)) && (end === null || isEnd(end)),
  );
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
