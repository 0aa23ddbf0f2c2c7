import type { PartyId } from '../ids.js';
import type { IdentityEvidence } from '../runtime/party/identity.js';

/**
 * What can be decided about who a party is: the facts of each kind of event. They stand in the history
 * of every party that they concern, in clear and for good; reasons and addresses are sealed beside them.
 */
export interface PartyEventFacts {
  /** It is the same person as the other party, which stands for both from now on. */
  'party.merged': { readonly into: PartyId };
  /** The other side of `party.merged`. */
  'party.joined': { readonly party: PartyId };
  /** It is somebody else than the party that it was merged into. */
  'party.split': { readonly from: PartyId };
  /** The other side of `party.split`. */
  'party.left': { readonly party: PartyId };
  /** It is somebody else than the other party, and nobody need ask again. Stands with both. */
  'party.distinguished': { readonly from: PartyId };
  'identity.linked': { readonly kind: string; readonly evidence: IdentityEvidence };
  'identity.unlinked': { readonly kind: string };
  /** His data is kept, and used only for what the law asks, until `processing.resumed`. */
  'processing.restricted': Readonly<Record<never, never>>;
  'processing.resumed': Readonly<Record<never, never>>;
}

/** Name of a kind of event of a party. */
export type PartyEventType = keyof PartyEventFacts;

/** The sealed part of every event of a party. */
export interface PartyPersonal {
  readonly reason: string;
  /** The address that was linked or unlinked. */
  readonly value?: string;
}

/** Something that was decided about a party, not yet stamped. */
export type PartyEvent = {
  [Type in PartyEventType]: {
    readonly type: Type;
    readonly facts: PartyEventFacts[Type];
    readonly personal: PartyPersonal;
  };
}[PartyEventType];

/** What a history says about who somebody is not. */
interface Saying {
  readonly type: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The parties that somebody decided to be somebody else, by the history of a party. */
export function distinguishedFrom(history: readonly Saying[]): ReadonlySet<unknown> {
  const others = new Set<unknown>();
  for (const { type, facts } of history) {
    const other = facts.from ?? facts.party ?? facts.into;
    if (type === 'party.merged' || type === 'party.joined') others.delete(other);
    else if (type.startsWith('party.')) others.add(other);
  }
  return others;
}
