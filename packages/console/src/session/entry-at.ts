import { settings } from '../settings.js';

/**
 * `setup`: the first administrator, by the link that a start printed. `emergency`: the code of the envelope.
 * `invitation`: the link with which a person sets the password of their account; its secret follows `#`.
 */
export type Entry = 'setup' | 'emergency' | 'invitation';

const entries: ReadonlyMap<string, Entry> = new Map([
  ['siapkan', 'setup'],
  ['darurat', 'emergency'],
  ['undangan', 'invitation'],
]);

/** The way in at an address of the console; null for all others. */
export function entryAt(pathname: string): Entry | null {
  const base = `${settings.basePath}/`;
  return pathname.startsWith(base) ? (entries.get(pathname.slice(base.length)) ?? null) : null;
}
