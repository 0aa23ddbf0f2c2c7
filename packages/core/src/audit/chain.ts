import { textHash } from './text-hash.js';

/** The link before the first event of a ticket. */
export const firstLink = '';

/**
 * The next link of a ticket's audit chain: SHA-256 over the previous link and the digest, both as
 * hex text. Stores compute it inside their own statement, so that an append needs no read.
 */
export function nextLink(previous: string, digest: string): string {
  return textHash(previous + digest);
}
