import type { ChainVerdict } from '../audit/verify-chain.js';
import type { AddressId } from '../channel/address.js';
import type { PartyId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import type { Identity, IdentityEvidence, PartyEvent } from '../runtime/party/party-events.js';
import type { IdentityRow, PartyRow, StoredEvent } from '../store/rows.js';

/** A person with their parties, as the store has them. */
export interface Person {
  /** Parties of the person; the party that represents the person comes first. A citizen has one: their own. */
  readonly parties: readonly [PartyRow, ...PartyRow[]];
  /** The party that was asked for. */
  readonly named: PartyRow;
  /** Whether the actor may know who the person is, or only that a person exists. */
  readonly isOpen: boolean;
}

/** A decision about parties, and the answer to the caller. (`parties`) */
export interface PartyDecision<Answer> {
  readonly decisions: readonly {
    readonly party: PartyRow;
    readonly event: PartyEvent;
    /** Left out: unchanged. */
    readonly mergedInto?: PartyId | null;
    readonly linked?: { readonly identity: Identity; readonly evidence: IdentityEvidence };
    /** Keyed hash of an address. */
    readonly unlinked?: string;
  }[];
  readonly answer: Answer;
}

/** Reads persons. These reads are not recorded in the view log: see `viewed`. (`parties`) */
export interface PersonAccess {
  /**
   * The person of a party, for an actor who sees one of their tickets. A person without tickets, or with only hidden
   * ones, is not found here, even by actors who may know hidden reporters; they open the ticket instead.
   *
   * @returns null when there is no such party, or the actor may not know that there is
   */
  known(party: string, actor: Principal): Promise<Person | null>;
  /** The same for decisions: the actor must be allowed to know who it is. @throws NotFoundError, ForbiddenError */
  open(party: string, actor: Principal): Promise<Person>;
  /**
   * The party that represents the person of a party: the party itself unless it was merged into another one.
   * (`merged-tickets`)
   */
  headOf(party: PartyId): Promise<PartyId>;
  /** Addresses of parties, or with hashes. Their values are sealed. */
  identities(of: {
    readonly parties?: readonly PartyId[];
    readonly hashes?: readonly string[];
  }): Promise<readonly IdentityRow[]>;
  /**
   * An address as the desk compares it, with its hash.
   *
   * @param channel - to which kinds other than `phone` and `email` belong
   */
  identityOf(address: AddressId, channel?: string): Promise<Identity>;
  /** The decisions about a party, oldest first. */
  history(party: PartyId): Promise<readonly StoredEvent[]>;
  /** Verifies the audit chain of the decisions about a party. */
  verify(party: PartyRow): Promise<ChainVerdict>;
  /** Which of these parties are restricted, and since when, epoch ms. */
  restricted(parties: readonly PartyRow[]): Promise<ReadonlyMap<PartyId, number>>;
  /** Since when the processing of a person's data is restricted, epoch ms; null when it is not. */
  restrictedSince(party: PartyId): Promise<number | null>;
  /** Counts a search for people against its rate. @throws RateLimitError `search-too-many` */
  admitSearch(actor: Principal, namedBy?: 'officer' | 'line'): Promise<void>;
}
