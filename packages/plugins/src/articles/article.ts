import type { Actor } from '@aduan/core/plugin';

/** State of an article. A published one with a new draft stays `published`. */
export type ArticleState = 'draft' | 'published' | 'retired';

/** One version of an article's text. */
export interface Edition<Content> {
  /** Counts from 1 over all saved versions; 0 for one of the base. */
  readonly number: number;
  readonly content: Content;
  /** Epoch ms; null for one of the base. */
  readonly writtenAt: number | null;
  /** Ids of everyone who wrote on it since the last published version. They may not publish it. */
  readonly authors: readonly string[];
}

/** A version that is not published yet. */
export interface DraftEdition<Content> extends Edition<Content> {
  /** Whether it was submitted and waits for a reviewer. */
  readonly isInReview: boolean;
  /** Why it was returned; null when it was not returned, or was changed since. */
  readonly returnedFor: string | null;
}

/** The version that citizens get. */
export interface PublishedEdition<Content> extends Edition<Content> {
  /** The reviewer who published it; null for one of the base. */
  readonly publishedBy: string | null;
  /** Epoch ms. */
  readonly publishedAt: number | null;
}

/** A text for citizens that a second person must approve. */
export interface Article<Content> {
  readonly id: string;
  /** Number of history entries: the `expectedVersion` of the next command. */
  readonly version: number;
  readonly state: ArticleState;
  /** The version that citizens get; null when it was never published, or was retired. */
  readonly published: PublishedEdition<Content> | null;
  readonly draft: DraftEdition<Content> | null;
  /** Ids of tickets that gave rise to it. */
  readonly raisedBy: readonly string[];
  /** Epoch ms of the last entry; null for an unchanged article of the base. */
  readonly changedAt: number | null;
  readonly changedBy: string | null;
}

/** Actions on an article. */
export const articleActions = [
  'written',
  'submitted',
  'returned',
  'discarded',
  'published',
  'retired',
] as const;
/** An action on an article, as its history records it. */
export type ArticleAction = (typeof articleActions)[number];

/** One entry of an article's history. It is stored in clear, so it must contain nothing about a citizen. */
export interface ArticleEntry<Content> {
  readonly type: ArticleAction;
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  /** Number of the edition concerned. */
  readonly edition: number;
  /** For `written`: the whole content. */
  readonly content?: Content;
  /** For `written`: ids of the tickets that gave rise to it. */
  readonly raisedBy?: readonly string[];
  /** For `returned` and `retired`. */
  readonly reason?: string;
}
