import type { Actor } from '../ports/principal.js';

/** How far a piece is: a published one that is being rewritten is `published`, and has a `draft`. */
export type ArticleState = 'draft' | 'published' | 'retired';

/** One wording of a piece. */
export interface Edition<Content> {
  /** From 1, counted over all wordings that were ever kept; 0 for one of the base. */
  readonly number: number;
  readonly content: Content;
  /** Epoch ms; null for one of the base. */
  readonly writtenAt: number | null;
  /** Ids of everybody who wrote on it since the one before was published. None of them may publish it. */
  readonly authors: readonly string[];
}

/** A wording that nobody outside reads yet. */
export interface DraftEdition<Content> extends Edition<Content> {
  /** Whether it was handed in, and waits for somebody else. */
  readonly isInReview: boolean;
  /** Why it came back; null unless it did, and was not changed since. */
  readonly returnedFor: string | null;
}

/** The wording that citizens are told. */
export interface PublishedEdition<Content> extends Edition<Content> {
  /** Who let it pass; null for one of the base, which nobody did. */
  readonly publishedBy: string | null;
  /** Epoch ms. */
  readonly publishedAt: number | null;
}

/** Something that is told to citizens once two people have stood up for it. */
export interface Article<Content> {
  readonly id: string;
  /** How many entries its history has: the `expectedVersion` of the next command. */
  readonly version: number;
  readonly state: ArticleState;
  /** What citizens are told; null when it was never published, or retired. */
  readonly published: PublishedEdition<Content> | null;
  readonly draft: DraftEdition<Content> | null;
  /** Cases that made somebody write it, by id. */
  readonly raisedBy: readonly string[];
  /** Epoch ms of the last entry; null for a piece of the base that nobody touched. */
  readonly changedAt: number | null;
  readonly changedBy: string | null;
}

/** What happened to a piece. */
export type ArticleAction =
  | 'written'
  | 'submitted'
  | 'returned'
  | 'discarded'
  | 'published'
  | 'retired';

/** One entry of a history, as it is kept: in clear, so it holds nothing about a citizen. */
export interface ArticleEntry<Content> {
  readonly type: ArticleAction;
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  /** The number of the edition that it is about. */
  readonly edition: number;
  /** Of `written`: the whole wording. */
  readonly content?: Content;
  /** Of `written`: ids of the cases that ask for it. */
  readonly raisedBy?: readonly string[];
  /** Of `returned` and `retired`. */
  readonly reason?: string;
  /** The idempotency key of the command. */
  readonly key?: string;
}
