import type { AddressId } from '../../channel/address.js';
import type { PartyId } from '../../ids.js';

/**
 * How an address was linked to a party. `channel`: the person wrote from it, so it is theirs alone; `provider`: a
 * channel reports it as another address of the person; `officer`: a person named it; `document`: an officer saw it on
 * paper.
 */
export type IdentityEvidence = 'channel' | 'provider' | 'officer' | 'document';

/** An address of a party, with the keyed hash that it is found by. */
export interface Identity {
  readonly address: AddressId;
  readonly hash: string;
}

/**
 * The facts of each kind of decision about a party. They are in the history of every party concerned, in clear and
 * permanently. Reasons and addresses are sealed.
 */
export interface PartyEventFacts {
  /** The party is the same person as the other party, which represents both from now on. */
  'party.merged': { readonly into: PartyId };
  /** The other side of `party.merged`. */
  'party.joined': { readonly party: PartyId };
  /** A different person than the party it was merged into. */
  'party.split': { readonly from: PartyId };
  /** The other side of `party.split`. */
  'party.left': { readonly party: PartyId };
  /** A different person than the other party; not suggested again. Recorded for both. */
  'party.distinguished': { readonly from: PartyId };
  'identity.linked': { readonly kind: string; readonly evidence: IdentityEvidence };
  'identity.unlinked': { readonly kind: string };
  /** The person's data is kept and used only as the law requires, until `processing.resumed`. */
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

/** A decision about a party, before it gets id, time and digest. */
export type PartyEvent = {
  [Type in PartyEventType]: {
    readonly type: Type;
    readonly facts: PartyEventFacts[Type];
    readonly personal: PartyPersonal;
  };
}[PartyEventType];
