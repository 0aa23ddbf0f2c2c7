import { cleanName } from '../../clean-name.js';

/** Longer than any provider allows a name to be, in characters. */
const maxNameLength = 100;

/**
 * The name that a person chose at a provider, as one line. It may hold any text, and nobody has verified it. Undefined
 * when nothing of it is visible.
 */
export function profileName(name = ''): string | undefined {
  return [...cleanName(name)].slice(0, maxNameLength).join('') || undefined;
}
