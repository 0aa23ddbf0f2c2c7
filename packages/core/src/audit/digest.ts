import { canonicalJson } from '../canonical-json.js';
import type { StoredEvent } from '../store/rows.js';
import { textHash } from './text-hash.js';

/** The fields that the digest of an event covers. */
export type DigestInput = Pick<
  StoredEvent,
  'id' | 'ticketId' | 'type' | 'at' | 'actor' | 'facts' | 'sealed'
> & {
  /** SHA-256 of the sealed record, hex. It stays verifiable after the key of the record is destroyed. */
  readonly recordHash: string | null;
};

/**
 * The text that the digest of an event covers: the whole event, with a hash of its encrypted personal data instead of
 * that data.
 */
export function digestText(event: DigestInput): string {
  const { id, ticketId, type, at, actor, facts, sealed, recordHash } = event;
  return canonicalJson({ actor, at, recordHash, facts, id, sealed, ticketId, type });
}

/** SHA-256 over the whole event, with a hash of its encrypted personal data instead of that data. Hex. */
export function eventDigest(event: DigestInput): string {
  return textHash(digestText(event));
}
