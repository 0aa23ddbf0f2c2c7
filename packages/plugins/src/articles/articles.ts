import type { CommandOptions, ReadOptions } from '@aduan/core';
import type { Instant, InstantLike } from '@aduan/core/plugin';
import type { Article, ArticleAction, ArticleEntry } from './article.js';

/** Options of `articles`. */
export interface ArticlesOptions<Content> {
  /**
   * Checks that a value is valid content and contains nothing about a citizen, because it is stored in clear.
   *
   * @throws InputError when it is not
   */
  readonly read: (content: unknown) => Content;
  /** Articles that are published from the start, by id. An article that is published or retired here replaces it. */
  readonly base?: Readonly<Record<string, Content>>;
}

/** A published article. */
export interface PublishedArticle<Content> {
  readonly id: string;
  readonly content: Content;
  /** The reviewer who published it; null for an unchanged article of the base. */
  readonly publishedBy: string | null;
  /** Null for an unchanged article of the base. */
  readonly publishedAt: Instant | null;
}

/** A change of an article, without its content. */
export interface ArticleChangeEntry {
  readonly id: string;
  readonly type: ArticleAction;
  readonly at: Instant;
  /** Id of the officer. */
  readonly by: string;
  readonly edition: number;
  /** For `written`: fields of the content that changed. */
  readonly fields: readonly string[];
  readonly reason: string | null;
}

/** Names an article by its id. */
export interface ArticleRef {
  readonly article: string;
}

/** A version to save. */
export interface ArticleInput extends ArticleRef {
  readonly content?: unknown;
  /** Ids of tickets that gave rise to it, at most 200. */
  readonly raisedBy?: string[];
}

/** Why an article is sent back or retired. */
export interface ArticleReason extends ArticleRef {
  /** Stored in clear, at most 500 characters. */
  readonly reason: string;
}

/** An article after a change. */
export interface ChangedArticle<Content> {
  readonly article: Article<Content>;
}

/**
 * Articles for citizens, with drafts, review by a second person, publication and retirement: `aduan.plugins.articles`.
 * Every version is kept, so you can show the text of any past day. Reading drafts needs the permission `articles:read`;
 * writing needs `articles:write`; publishing, returning and retiring need `articles:review`.
 *
 * Every call with an actor may throw ForbiddenError; a change with an outdated `expectedVersion` throws ConflictError.
 */
export interface Articles<Content> {
  /**
   * Saves content as the draft of a new or existing article. Citizens get the published version until the draft is
   * published. The id of an article is small letters, digits and single dashes, at most 80.
   *
   * @throws InputError
   */
  write(input: ArticleInput, options: CommandOptions): Promise<ChangedArticle<Content>>;
  /**
   * Imports contents as drafts, for example samples or the articles of another desk. Ids that already exist stay
   * unchanged, so a repetition only adds new ones.
   *
   * @param input - contents by id
   * @returns ids of the imported articles
   * @throws InputError for invalid content; nothing is imported then
   */
  importDrafts(
    input: { readonly contents: Record<string, unknown> },
    options: CommandOptions,
  ): Promise<readonly string[]>;
  /** Submits the draft for review. @throws NotFoundError when there is no draft */
  submit(which: ArticleRef, options: CommandOptions): Promise<ChangedArticle<Content>>;
  /** Returns the draft to its authors. */
  sendBack(input: ArticleReason, options: CommandOptions): Promise<ChangedArticle<Content>>;
  /** Deletes the draft. The published version stays. */
  discard(which: ArticleRef, options: CommandOptions): Promise<ChangedArticle<Content>>;
  /**
   * Publishes the draft. Citizens get it from now on.
   *
   * @throws ForbiddenError for its authors: publishing needs a second person
   * @throws TransitionError when it was not submitted
   */
  publish(which: ArticleRef, options: CommandOptions): Promise<ChangedArticle<Content>>;
  /**
   * Withdraws an article from citizens and deletes its draft. `write` can start a new draft later; citizens get it when
   * it is published.
   */
  retire(input: ArticleReason, options: CommandOptions): Promise<ChangedArticle<Content>>;

  /** One article, and the actions that the actor may take on it. @throws NotFoundError */
  get(
    which: ArticleRef,
    options: ReadOptions,
  ): Promise<ChangedArticle<Content> & { readonly may: readonly ArticleAction[] }>;
  /** Articles by id, page by page: `after` is the `next` of the page before, `limit` is at most 200, default 50. */
  list(
    page: { readonly after?: string | undefined; readonly limit?: number | undefined },
    options: ReadOptions,
  ): Promise<{ readonly items: readonly Article<Content>[]; readonly next: string | null }>;
  /** The history of an article with all its versions, oldest first. @throws NotFoundError */
  history(which: ArticleRef, options: ReadOptions): Promise<readonly ArticleEntry<Content>[]>;
  /** The changes of all articles since an instant: newest first, at most `limit`, default 50. */
  changes(
    input: { readonly since: InstantLike; readonly limit?: number | undefined },
    options: ReadOptions,
  ): Promise<readonly ArticleChangeEntry[]>;
  /** The published articles, without a permission. */
  listPublished(
    input: Readonly<Record<never, never>>,
    options: ReadOptions,
  ): Promise<readonly PublishedArticle<Content>[]>;

  /**
   * The articles that are published now, for the bot, which has no principal. Returns the same list object until
   * something changes, so that an index of it can be cached.
   */
  published(): Promise<readonly PublishedArticle<Content>[]>;
}
