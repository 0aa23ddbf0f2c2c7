import { cleanName } from '../../clean-name.js';

/** Longer than any provider lets a name be, in characters. */
const maxNameLength = 100;

/**
 * The name that somebody gave himself at a provider, as one line: anything may stand there, and nobody has verified
 * it. Undefined when nothing is to be seen.
 */
export function profileName(name = ''): string | undefined {
  return [...cleanName(name)].slice(0, maxNameLength).join('') || undefined;
}
