import type { PartyId } from '@aduan/core';
import {
  historyOf,
  type IdentityInsert,
  type PartyChange,
  type PartyWrite,
} from '@aduan/core/store';
import { buildEvent } from './build-event.js';
import { buildId } from './build-id.js';

/** Makes an identity that a channel proved. */
export function buildIdentity(
  hash: string,
  overrides: Partial<IdentityInsert> = {},
): IdentityInsert {
  const sealed = { sealedRecord: buildId(), index: 0 };
  return { hash, kind: 'phone', evidence: 'channel', sealed, ...overrides };
}

/** Makes a new party with proved identities, by their hashes. */
export function buildParty(
  hashes: readonly string[] = [],
  overrides: Partial<PartyWrite> = {},
): PartyWrite {
  const identities = hashes.map((hash) => buildIdentity(hash));
  return { id: buildId<PartyId>(), createdAt: 1, profile: null, identities, ...overrides };
}

/** Makes the first decision about a party, with one event. */
export function buildPartyChange(id: PartyId, overrides: Partial<PartyChange> = {}): PartyChange {
  const events = [buildEvent(historyOf(id), { type: 'party.merged' })];
  return {
    id,
    expectedVersion: 0,
    mergedInto: null,
    linked: [],
    unlinked: [],
    events,
    ...overrides,
  };
}
