import type { CommandOptions, ReadOptions } from '../runtime/tickets.js';
import type { Article, ArticleAction, ArticleEntry } from './article.js';

/** Options of `createArticles`. */
export interface ArticlesOptions<Content> {
  /** The ledger for the histories: one for each kind of content. */
  readonly ledger: 'articles' | 'facts';
  /**
   * Checks that a value is valid content and contains nothing about a citizen, because it is stored in clear.
   *
   * @throws InputError when it is not
   */
  readonly read: (content: unknown) => Content;
  /** Articles that are published from the start, by id. An article that is published or retired here replaces it. */
  readonly base?: Readonly<Record<string, Content>>;
  /** Roles that may write. Default: `agent`, `officer`, `supervisor`. */
  readonly writers?: readonly string[];
  /** Roles that may publish or return another person's draft, or retire an article. Default: `supervisor`. */
  readonly reviewers?: readonly string[];
}

/** A published article. */
export interface PublishedArticle<Content> {
  readonly id: string;
  readonly content: Content;
  /** The reviewer who published it; null for an unchanged article of the base. */
  readonly publishedBy: string | null;
  /** Epoch ms. */
  readonly publishedAt: number | null;
}

/** A change of an article, without its content. */
export interface ArticleChangeEntry {
  readonly id: string;
  readonly type: ArticleAction;
  /** Epoch ms. */
  readonly at: number;
  /** Id of the officer. */
  readonly by: string;
  readonly edition: number;
  /** For `written`: fields of the content that changed. */
  readonly fields: readonly string[];
  readonly reason: string | null;
}

/**
 * Texts for citizens are written, reviewed by a second person, published and retired here. No version is ever lost, so
 * the text of any past day can be shown.
 */
export interface Articles<Content> {
  /**
   * Saves content as the draft of a new or existing article. Citizens get the published version until the draft is
   * published.
   *
   * @param id - small letters, digits and single dashes, at most 80
   * @param options - `raisedBy`: ids of tickets that gave rise to it
   * @throws InputError, ForbiddenError, ConflictError
   */
  write(
    id: string,
    content: unknown,
    options: CommandOptions & { readonly raisedBy?: readonly string[] },
  ): Promise<Article<Content>>;
  /**
   * Imports contents as drafts, for example samples or the articles of another desk. Ids that already exist stay
   * unchanged, so a repetition only adds new ones.
   *
   * @param contents - by id
   * @returns ids of the imported articles
   * @throws InputError for invalid content; nothing is imported then
   */
  importDrafts(
    contents: Readonly<Record<string, unknown>>,
    options: Pick<CommandOptions, 'actor'>,
  ): Promise<readonly string[]>;
  /** Submits the draft for review. @throws NotFoundError when there is none */
  submit(id: string, options: CommandOptions): Promise<Article<Content>>;
  /** Returns the draft to its authors. @param reason - stored in clear, at most 500 characters */
  sendBack(id: string, reason: string, options: CommandOptions): Promise<Article<Content>>;
  /** Deletes the draft. The published version stays. */
  discard(id: string, options: CommandOptions): Promise<Article<Content>>;
  /**
   * Publishes the draft. Citizens get it from now on.
   *
   * @throws ForbiddenError for its authors: publishing needs a second person
   * @throws TransitionError when it was not submitted
   */
  publish(id: string, options: CommandOptions): Promise<Article<Content>>;
  /**
   * Withdraws an article from citizens and deletes its draft. `write` can start a new draft later; citizens get it when
   * it is published.
   */
  retire(id: string, reason: string, options: CommandOptions): Promise<Article<Content>>;

  /** @throws NotFoundError */
  get(id: string, options: ReadOptions): Promise<Article<Content>>;
  /** The actions that the actor may take on an article, existing or not. */
  actions(id: string, options: ReadOptions): Promise<readonly ArticleAction[]>;
  /** All articles, by id. */
  list(options: ReadOptions): Promise<readonly Article<Content>[]>;
  /** The history of an article with all its versions, oldest first. @throws NotFoundError */
  history(id: string, options: ReadOptions): Promise<readonly ArticleEntry<Content>[]>;
  /** The changes of all articles since an instant, epoch ms: newest first, at most `limit`, default 200. */
  changes(
    since: number,
    options: ReadOptions & { readonly limit?: number },
  ): Promise<readonly ArticleChangeEntry[]>;

  /**
   * The articles that are published now, for the bot, which has no principal. Returns the same list object until
   * something changes, so that an index of it can be cached.
   */
  published(): Promise<readonly PublishedArticle<Content>[]>;
}
