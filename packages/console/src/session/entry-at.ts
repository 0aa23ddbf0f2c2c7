import { settings } from '../settings.js';

/** `setup`: the first administrator, by the link that a start printed. `emergency`: the code of the envelope. */
export type Entry = 'setup' | 'emergency';

/** The way in at an address of the console; null for all others. */
export function entryAt(pathname: string): Entry | null {
  if (pathname === `${settings.basePath}/siapkan`) return 'setup';
  return pathname === `${settings.basePath}/darurat` ? 'emergency' : null;
}
