import type { ChainVerdict } from '../audit/verify-chain.js';
import type { AddressId } from '../channel/address.js';
import type { PartyId } from '../ids.js';
import type { IdentityEvidence } from '../runtime/party/identity.js';
import type { CommandOptions, ReadOptions } from '../runtime/tickets.js';
import type { PartyHistoryEntry } from './party-history.js';
import type { PersonView } from './person.js';
import type { PersonMatch } from './person-matches.js';

/** Who asks for people, and whether he needs to read their addresses. */
export interface PersonReadOptions extends ReadOptions {
  /** Masks addresses but for their ends: enough to tell one from another. Default: they are shown; in `find`, masked. */
  readonly redacted?: boolean;
}

/** Who asks whom an address leads to, and who named the address. */
export interface PersonFindOptions extends PersonReadOptions {
  /**
   * `line`: a telephone system or a program said it, and nobody could type another one, so that a busy line never takes
   * from what its officers may search for. Default: the officer; for a principal of the kind `system` the line.
   */
  readonly namedBy?: 'officer' | 'line';
}

/** Who decides about parties. Versions are not needed: what crossed is decided anew. */
export type PartyCommandOptions = Omit<CommandOptions, 'expectedVersion'>;

/** How an officer came to know an address. */
export type OfficerEvidence = Exclude<IdentityEvidence, 'channel' | 'provider'>;

/** A person, and what was decided about him, oldest first. */
export interface PersonWithHistory extends PersonView {
  /** Since when the processing of his data is restricted, epoch ms; null when it is not. */
  readonly restrictedSince: number | null;
  /** Empty where the person is withheld, and for citizens. */
  readonly history: readonly PartyHistoryEntry[];
}

/** What a merge did. */
export interface MergeResult {
  /** The party that stands for both. */
  readonly person: PartyId;
  /** The party that was merged into it, for `split`; null when they were one person before. */
  readonly merged: PartyId | null;
}

/** What a split did. */
export interface SplitResult {
  /** The party that stands for itself again. */
  readonly person: PartyId;
  /** The party that it was merged into; null when it stood alone before. */
  readonly from: PartyId | null;
}

/**
 * Who is who: the parties of a desk, over all channels. A party that may not be known (a hidden reporter,
 * somebody without a case that the principal sees) is a `NotFoundError`. Only citizens' own parties are
 * shown to citizens, and only as they came: a merge opens nothing to anybody.
 */
export interface Parties {
  /**
   * Whom an address leads to. A phone number or e-mail address is read as people write it; another kind
   * belongs to a channel. It is a search for people, kept by `createViewLog`, also when it leads to nobody. What an officer
   * types is counted with `tickets.search({ identities: true })`, 30 at once and 60 in any hour for each; what a line named
   * apart from it, 120 at once and 480 in any hour. Addresses come masked unless `redacted` is false.
   *
   * @throws InputError, ForbiddenError; RateLimitError `search-too-many`
   */
  find(
    contact: AddressId & { readonly channel?: string },
    options: PersonFindOptions,
  ): Promise<readonly PersonMatch[]>;
  /** The person whom a party is. @throws NotFoundError */
  get(id: string, options: PersonReadOptions): Promise<PersonWithHistory>;
  /** Who may be the same person, by an address that both are known by. Never by name. @throws NotFoundError */
  suggestions(id: string, options: PersonReadOptions): Promise<readonly PersonMatch[]>;
  /**
   * Says that two parties are one person, whom the second one stands for. Nothing moves: addresses,
   * conversations and cases stay with the party that they came with, so that `split` brings back both.
   *
   * @throws NotFoundError, ForbiddenError, InputError
   */
  merge(
    id: string,
    as: { readonly into: string; readonly reason: string },
    options: PartyCommandOptions,
  ): Promise<MergeResult>;
  /** Takes back that a party was merged, with those that had been merged into it. @throws NotFoundError */
  split(
    id: string,
    why: { readonly reason: string },
    options: PartyCommandOptions,
  ): Promise<SplitResult>;
  /** Says that two persons are not the same, so that it is not suggested again. @throws NotFoundError */
  distinguish(
    id: string,
    from: { readonly other: string; readonly reason: string },
    options: PartyCommandOptions,
  ): Promise<void>;
  /** Adds an address that an officer heard of or saw. It finds the person, and proves nothing. @throws NotFoundError */
  link(
    id: string,
    identity: AddressId & { readonly evidence: OfficerEvidence; readonly reason: string },
    options: PartyCommandOptions,
  ): Promise<void>;
  /**
   * Takes an address from a party, as when a number has another owner now; who writes from it next is
   * somebody new. A conversation that has begun stays where it is. @throws NotFoundError
   */
  unlink(
    id: string,
    identity: { readonly id: string; readonly reason: string },
    options: PartyCommandOptions,
  ): Promise<void>;
  /**
   * Restricts the processing of a person's data, or takes his consent back for him (UU 27/2022, articles 40 and
   * 41): from now on he gets receipts and answers of his cases, and neither questions nor news nor requests to
   * rate. What was withheld is stuck in the outbox as `processing-restricted`, and its case says `message.failed`.
   * Restricted twice does no harm. @throws NotFoundError
   */
  restrict(
    id: string,
    why: { readonly reason: string },
    options: PartyCommandOptions,
  ): Promise<void>;
  /** Lifts a restriction. What was withheld stays so, until somebody sends it again. @throws NotFoundError */
  resume(id: string, why: { readonly reason: string }, options: PartyCommandOptions): Promise<void>;
  /** Checks the chain of what was decided about a party. @throws NotFoundError */
  verifyHistory(id: string, options: ReadOptions): Promise<ChainVerdict>;
}
