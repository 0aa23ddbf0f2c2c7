import type { AddressId } from '../../channel/address.js';
import { createPartyId, type PartyId } from '../../ids.js';
import type { Runtime } from '../runtime.js';
import { type Identity, identitiesOf } from './identity.js';

/** What is known of a person, sealed under his key. */
export interface PartyProfile {
  readonly name?: string;
  readonly contacts: readonly AddressId[];
  /** What he was told last about his data. */
  readonly privacyNotice?: SeenPrivacyNotice;
}

/** A notice about his data that somebody was told. */
export interface SeenPrivacyNotice {
  readonly version: string;
  /** Who told it: the desk, or the intake, such as with a consent, so that the desk tells nothing of its own. */
  readonly by: 'desk' | 'intake';
}

/** The party that a set of addresses stands for. */
export interface IdentifiedParty {
  readonly id: PartyId;
  readonly isNew: boolean;
  /** Addresses that were nobody's, and are his now. */
  readonly identities: readonly Identity[];
}

/**
 * Finds the party that the addresses of a message belong to, strongest first, or makes a new one.
 *
 * Only what a channel proved counts, not what somebody named. An address that belongs to somebody else
 * stays with him: a channel never makes one person of two. What arrives is written under the party
 * whose address it came from; which parties are one person is asked when somebody reads.
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
