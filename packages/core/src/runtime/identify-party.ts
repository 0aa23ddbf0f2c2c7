import type { AddressId } from '../channel/address.js';
import { createId, type PartyId } from '../ids.js';
import type { Desk } from './desk.js';

/** How an identity came to be linked to a party. Only proven ones find a party again. */
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
 * Finds the party that one of the addresses belongs to, strongest first, or makes a new one. Phone
 * numbers and e-mail addresses mean the same person on every channel; other ids only on their own.
 *
 * @param namespace - name of the channel that vouches for the ids
 */
export async function identifyParty(
  desk: Desk,
  namespace: string,
  ids: readonly AddressId[],
  evidence: IdentityEvidence,
  at: number,
): Promise<IdentifiedParty> {
  const identities = await Promise.all(
    ids.map(async (id) => {
      const { kind, value } = normalizeAddressId(desk, id);
      const scope = sharedKinds.has(kind) ? kind : `${namespace}:${kind}`;
      return { hash: await desk.vault.hash(`identity:${scope}`, value), kind, evidence };
    }),
  );
  const found =
    identities.length > 0
      ? await desk.store.findParty(
          desk.tenant,
          identities.map(({ hash }) => hash),
        )
      : null;
  return { id: found ?? createId<PartyId>(at), isNew: !found, identities };
}
