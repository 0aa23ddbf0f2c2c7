import type { StoredEvent } from '../store/rows.js';
import { firstLink, nextLink } from './chain.js';
import { eventDigest } from './digest.js';

/** The result of the verification of one ticket's history. */
export type ChainVerdict =
  | { readonly intact: true; readonly events: number; readonly head: string }
  | {
      readonly intact: false;
      /** Position of the first broken event, counted from 1. */
      readonly sequence: number;
      readonly reason: 'sequence' | 'digest' | 'link';
    };

/**
 * Verifies the audit chain of one ticket: the digest of every event, and every link to the one before.
 *
 * @param events - oldest first
 * @param recordHashes - SHA-256 of the sealed records by id, hex
 */
export function verifyChain(
  events: readonly StoredEvent[],
  recordHashes: ReadonlyMap<string, string>,
): ChainVerdict {
  let head = firstLink;
  for (const [index, event] of events.entries()) {
    const sequence = index + 1;
    if (event.sequence !== sequence) return { intact: false, sequence, reason: 'sequence' };
    const recordHash = event.sealed ? (recordHashes.get(event.sealed.sealedRecord) ?? '') : null;
    if (eventDigest({ ...event, recordHash }) !== event.digest) {
      return { intact: false, sequence, reason: 'digest' };
    }
    head = nextLink(head, event.digest);
    if (head !== event.link) return { intact: false, sequence, reason: 'link' };
  }
  return { intact: true, events: events.length, head };
}
