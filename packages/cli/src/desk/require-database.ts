import { existsSync } from 'node:fs';

/**
 * Requires that a database exists. Commands never create one, since a mistyped name would make a second, empty desk.
 *
 * @returns its name
 * @throws Error
 */
export function requireDatabase(file: string): string {
  if (existsSync(file)) return file;
  throw new Error(
    `There is no database ${file}. Is the name right? A new desk makes it: start the desk once, then run this again.`,
  );
}
