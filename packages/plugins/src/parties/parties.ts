import type { CommandOptions, PartyId, ReadOptions } from '@aduan/core';
import type { AddressId } from '@aduan/core/channel';
import type { IdentityEvidence } from '@aduan/core/plugin';
import type { ChainVerdict } from '@aduan/core/store';
import type { PartyHistoryEntry } from './party-history.js';
import type { PersonView } from './person.js';
import type { PersonMatch } from './person-matches.js';

/** The actor who reads persons, and whether addresses are masked. */
export interface PersonReadOptions extends ReadOptions {
  /** Masks all of an address except its ends, enough to tell addresses apart. Default: not masked; masked in `find`. */
  readonly redacted?: boolean;
}

/** The actor who searches for an address, and the origin of the address. */
export interface PersonFindOptions extends PersonReadOptions {
  /**
   * `line`: a telephone system or program supplied the address and no officer typed it. It has its own rate limit, so a
   * busy line does not use up the officers' searches. Default: `officer`; for a principal of the kind `system` `line`.
   */
  readonly namedBy?: 'officer' | 'line';
}

/** How an officer learnt an address. */
export type OfficerEvidence = Exclude<IdentityEvidence, 'channel' | 'provider'>;

/** A person, with the decisions about them, oldest first. */
export interface PersonWithHistory extends PersonView {
  /** Since when the processing of their data is restricted, epoch ms; null when it is not. */
  readonly restrictedSince: number | null;
  /** Empty when the person is withheld, and for citizens. */
  readonly history: readonly PartyHistoryEntry[];
}

/** The persons who may match. */
export interface PersonMatches {
  readonly items: readonly PersonMatch[];
}

type NoInput = Readonly<Record<never, never>>;

/** The result of a merge. */
export interface MergeResult {
  /** The party that represents both. */
  readonly person: PartyId;
  /** The party that was merged, to use with `split`; null when both were already one person. */
  readonly merged: PartyId | null;
}

/** The result of a split. */
export interface SplitResult {
  /** The party that represents itself again. */
  readonly person: PartyId;
  /** The party that it had been merged into; null when it was not merged. */
  readonly from: PartyId | null;
}

/**
 * Which parties are the same person, across all channels. A party that the actor may not know of (a hidden reporter, or
 * one without a ticket that the actor sees) causes a `NotFoundError`. Citizens see only their own party, as it was
 * created: a merge gives them no access.
 */
export interface Parties {
  /**
   * Finds persons by an address. Phone numbers and e-mail addresses may be written in any usual form; other kinds
   * belong to a channel. It is a search for people, which the plugin `viewLog` logs even without a match. An officer's
   * searches count together with `tickets.search({ identities: true })`: 30 at once and 60 an hour for each officer.
   * Searches by a line count separately: 120 at once and 480 an hour. Addresses are masked unless `redacted` is false.
   *
   * @throws InputError, ForbiddenError; RateLimitError `search-too-many`
   */
  find(
    contact: AddressId & { readonly channel?: string },
    options: PersonFindOptions,
  ): Promise<PersonMatches>;
  /**
   * The person that a party belongs to. @throws NotFoundError
   *
   * @param input.ground - the reason for the view, a word or the number of a letter; stored with the view
   */
  get(
    id: string,
    input: { readonly ground?: string },
    options: PersonReadOptions,
  ): Promise<PersonWithHistory>;
  /** Persons who may be the same, because they share an address. Names are not compared. @throws NotFoundError */
  suggestions(id: string, input: NoInput, options: PersonReadOptions): Promise<PersonMatches>;
  /**
   * Records that two parties are one person, represented by the second one. Addresses, conversations and tickets stay
   * with their party, so `split` can restore both.
   *
   * @throws NotFoundError, ForbiddenError, InputError
   */
  merge(
    id: string,
    as: { readonly into: string; readonly reason: string },
    options: CommandOptions,
  ): Promise<MergeResult>;
  /** Undoes the merge of a party, together with the parties merged into it. @throws NotFoundError */
  split(
    id: string,
    why: { readonly reason: string },
    options: CommandOptions,
  ): Promise<SplitResult>;
  /** Records that two persons are different, so that they are not suggested again. @throws NotFoundError */
  distinguish(
    id: string,
    from: { readonly other: string; readonly reason: string },
    options: CommandOptions,
  ): Promise<void>;
  /**
   * Adds an address that an officer heard or saw. It helps to find the person and proves nothing. @throws NotFoundError
   */
  link(
    id: string,
    identity: AddressId & { readonly evidence: OfficerEvidence; readonly reason: string },
    options: CommandOptions,
  ): Promise<void>;
  /**
   * Removes an address from a party, for example when a number has a new owner. The next message from it creates a new
   * party. An existing conversation stays with the old party. @throws NotFoundError
   */
  unlink(
    id: string,
    identity: { readonly id: string; readonly reason: string },
    options: CommandOptions,
  ): Promise<void>;
  /**
   * Restricts the processing of a person's data, or withdraws consent on their behalf (UU 27/2022, articles 40 and 41).
   * From now on they get receipts and answers of their tickets, but no questions, updates or rating requests. Withheld
   * messages become dead letters in the outbox (`processing-restricted`), and their ticket records `message.failed`. A
   * repeated call does nothing. Needs the permission `restrict-processing`. @throws NotFoundError, ForbiddenError
   */
  restrict(id: string, why: { readonly reason: string }, options: CommandOptions): Promise<void>;
  /**
   * Lifts a restriction. Withheld messages stay stuck until an officer sends them again. Needs the permission
   * `restrict-processing`. @throws NotFoundError, ForbiddenError
   */
  resume(id: string, why: { readonly reason: string }, options: CommandOptions): Promise<void>;
  /** Verifies the audit chain of the decisions about a party. @throws NotFoundError */
  verifyHistory(id: string, input: NoInput, options: ReadOptions): Promise<ChainVerdict>;
}
