import { settings } from '../settings.js';

/**
 * `setup`: the first administrator, by the link that a start printed. `emergency`: the code of the envelope.
 * `invitation`: the link with which a person sets the password of their account; its secret follows `#`.
 */
export type Entry = 'setup' | 'emergency' | 'invitation';

const paths: Readonly<Record<string, Entry>> = {
  siapkan: 'setup',
  darurat: 'emergency',
  undangan: 'invitation',
};

/** The way in at an address of the console; null for all others. */
export function entryAt(pathname: string): Entry | null {
  const [base, path = ''] = [settings.basePath + '/', pathname.slice(settings.basePath.length + 1)];
  return pathname.startsWith(base) ? (paths[path] ?? null) : null;
}
