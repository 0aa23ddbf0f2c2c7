import type { AddressId } from '../../channel/address.js';
import { createPartyId, type PartyId } from '../../ids.js';
import type { Desk } from '../desk.js';

/** How an identity came to be linked to a party: a channel proved it, or an officer was told. */
export type IdentityEvidence = 'channel' | 'officer';

/** What is known of a person, sealed under his key. */
export interface PartyProfile {
  readonly name?: string;
  readonly contacts: readonly AddressId[];
}

/** The party that a set of addresses stands for. */
export interface IdentifiedParty {
  readonly id: PartyId;
  readonly isNew: boolean;
  /** Links to write: keyed hashes only. */
  readonly identities: readonly {
    readonly hash: string;
    readonly kind: string;
    readonly evidence: IdentityEvidence;
  }[];
}

const sharedKinds = new Set(['phone', 'email']);

/** Phone numbers in E.164 and e-mail addresses in lower case; everything else as it is. */
export function normalizeAddressId(desk: Pick<Desk, 'phone'>, id: AddressId): AddressId {
  if (id.kind === 'phone') return { kind: id.kind, value: desk.phone.parse(id.value) ?? id.value };
  if (id.kind === 'email') return { kind: id.kind, value: id.value.trim().toLowerCase() };
  return id;
}

/**
 * Finds the party that an address belongs to, strongest first, or makes a new one. Phone numbers and
 * e-mail addresses mean the same person on every channel; other ids only on their own.
 *
 * What a channel proved and what an officer was told are kept apart: a channel finds only what a
 * channel proved, and what was merely told is never added to a party that exists. An address that
 * belongs to somebody else stays with him: two citizens are never merged.
 *
 * @param namespace - name of the channel that vouches for the ids
 */
export async function identifyParty(
  desk: Desk,
  namespace: string,
  ids: readonly AddressId[],
  evidence: IdentityEvidence,
): Promise<IdentifiedParty> {
  const known = await Promise.all(
    ids.map(async (id) => {
      const { kind, value } = normalizeAddressId(desk, id);
      const scope = sharedKinds.has(kind) ? kind : `${namespace}:${kind}`;
      const hashFor = (by: IdentityEvidence) => desk.vault.hash(`identity:${by}:${scope}`, value);
      const hash = await hashFor(evidence);
      const hashes = evidence === 'officer' ? [await hashFor('channel'), hash] : [hash];
      return { kind, hash, owner: await desk.store.findParty(desk.tenant, hashes) };
    }),
  );
  const found = known.find(({ owner }) => owner !== null)?.owner ?? null;
  const free = known.filter(({ owner }) => owner === null);
  const identities = found && evidence === 'officer' ? [] : free;
  return {
    id: found ?? createPartyId(),
    isNew: !found,
    identities: identities.map(({ kind, hash }) => ({ kind, hash, evidence })),
  };
}
