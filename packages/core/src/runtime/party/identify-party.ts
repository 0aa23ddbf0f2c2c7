import type { AddressId } from '../../channel/address.js';
import { createPartyId, type PartyId } from '../../ids.js';
import type { Runtime } from '../runtime.js';
import { identitiesOf } from './identity.js';
import type { Identity } from './party-events.js';

/** Profile of a person, sealed under their key. */
export interface PartyProfile {
  readonly name?: string;
  readonly contacts: readonly AddressId[];
  /** The privacy notice that they last saw. */
  readonly privacyNotice?: SeenPrivacyNotice;
}

/** A privacy notice that a person has seen. */
export interface SeenPrivacyNotice {
  readonly version: string;
  /**
   * Who showed it: the desk, or the intake, such as with a consent form. If the intake did, the desk does not send its
   * own.
   */
  readonly by: 'desk' | 'intake';
}

/** The party that a set of addresses belongs to. */
export interface IdentifiedParty {
  readonly id: PartyId;
  readonly isNew: boolean;
  /** Addresses that were unknown and now belong to this party. */
  readonly identities: readonly Identity[];
}

/**
 * Finds the party of the addresses of a message, the strongest address first, or creates a new one.
 *
 * Only addresses that a channel proved count, not addresses in a text. An address that belongs to another party stays
 * with that party: a channel never merges two parties. A message is written under the party whose address it came from.
 * Which parties are the same person is decided at read time.
 *
 * @param namespace - name of the channel that vouches for the ids
 */
export async function identifyParty(
  runtime: Runtime,
  namespace: string,
  ids: readonly AddressId[],
): Promise<IdentifiedParty> {
  const known = await Promise.all(
    (await identitiesOf(runtime, namespace, ids)).map(async (identity) => ({
      identity,
      owner: await runtime.store.findParty(runtime.tenant, [identity.hash]),
    })),
  );
  const found = known.find(({ owner }) => owner !== null)?.owner ?? null;
  return {
    id: found ?? createPartyId(),
    isNew: !found,
    identities: known.flatMap(({ identity, owner }) => (owner === null ? [identity] : [])),
  };
}
