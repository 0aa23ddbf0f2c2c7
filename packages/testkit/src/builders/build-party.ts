import type { IdentityInsert, PartyChange, PartyId, PartyWrite } from '@aduan/core';
import { historyOf } from '@aduan/core/store';
import { buildEvent } from './build-event.js';
import { buildId } from './build-id.js';

/** An address that a channel proved. */
export function buildIdentity(
  hash: string,
  overrides: Partial<IdentityInsert> = {},
): IdentityInsert {
  const sealed = { sealedRecord: buildId(), index: 0 };
  return { hash, kind: 'phone', evidence: 'channel', sealed, ...overrides };
}

/** A new party with addresses that a channel proved, by their hashes. */
export function buildParty(
  hashes: readonly string[] = [],
  overrides: Partial<PartyWrite> = {},
): PartyWrite {
  const identities = hashes.map((hash) => buildIdentity(hash));
  return { id: buildId<PartyId>(), createdAt: 1, profile: null, identities, ...overrides };
}

/** A decision about a party that nobody decided anything about before, with one event. */
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
