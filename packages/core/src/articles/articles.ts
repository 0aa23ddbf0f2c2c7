import type { CommandOptions, ReadOptions } from '../runtime/tickets.js';
import type { Article, ArticleAction, ArticleEntry } from './article.js';

/** What an editorial office is made of. */
export interface ArticlesOptions<Content> {
  /** The book in which its histories are kept: one for each kind of content. */
  readonly ledger: 'articles' | 'facts';
  /**
   * Makes sure that something is a whole content, and holds nothing about a citizen: it is kept in clear.
   *
   * @throws InputError when it is not
   */
  readonly read: (content: unknown) => Content;
  /** What is told from the first day on, by id. A piece that is published or retired here takes its place. */
  readonly base?: Readonly<Record<string, Content>>;
  /** Roles that write. Default: `agent`, `officer`, `supervisor`. */
  readonly writers?: readonly string[];
  /** Roles that let a wording of somebody else pass, send it back, or retire a piece. Default: `supervisor`. */
  readonly reviewers?: readonly string[];
}

/** What is told to citizens, one piece of it. */
export interface PublishedArticle<Content> {
  readonly id: string;
  readonly content: Content;
  /** Who let it pass; null for a piece of the base that nobody touched. */
  readonly publishedBy: string | null;
  /** Epoch ms. */
  readonly publishedAt: number | null;
}

/** A change of a piece, without the wording. */
export interface ArticleChangeEntry {
  readonly id: string;
  readonly type: ArticleAction;
  /** Epoch ms. */
  readonly at: number;
  /** Id of the officer. */
  readonly by: string;
  readonly edition: number;
  /** Fields of the content that are not as they were before: for `written`. */
  readonly fields: readonly string[];
  readonly reason: string | null;
}

/**
 * Where what is told to citizens is written, looked through by somebody else, published and retired. Nothing
 * that was ever written is lost, and what was said on any day can be shown.
 */
export interface Articles<Content> {
  /**
   * Keeps a wording as the draft of a piece, new or not; citizens are told the published one until this one is.
   *
   * @param id - small letters, digits and single dashes, at most 80
   * @param options - `raisedBy`: ids of cases that ask for it
   * @throws InputError, ForbiddenError, ConflictError
   */
  write(
    id: string,
    content: unknown,
    options: CommandOptions & { readonly raisedBy?: readonly string[] },
  ): Promise<Article<Content>>;
  /**
   * Takes wordings in as drafts, for somebody to hand in and somebody else to publish: samples to begin with, what
   * another desk has. What was ever here under an id stays as it is, so that doing it again adds only what is new.
   *
   * @param contents - by id
   * @returns ids of those that were taken in
   * @throws InputError for one that is no content: nothing is taken in then
   */
  importDrafts(
    contents: Readonly<Record<string, unknown>>,
    options: Pick<CommandOptions, 'actor'>,
  ): Promise<readonly string[]>;
  /** Hands the draft in to be looked through. @throws NotFoundError when there is none */
  submit(id: string, options: CommandOptions): Promise<Article<Content>>;
  /** Gives it back to whoever wrote it. @param reason - kept in clear, at most 500 characters */
  sendBack(id: string, reason: string, options: CommandOptions): Promise<Article<Content>>;
  /** Throws the draft away; what is published stays. */
  discard(id: string, options: CommandOptions): Promise<Article<Content>>;
  /**
   * Lets the draft pass: from now on citizens are told it.
   *
   * @throws ForbiddenError for whoever wrote on it: two people stand up for what is told
   * @throws TransitionError when it was not handed in
   */
  publish(id: string, options: CommandOptions): Promise<Article<Content>>;
  /** Tells it to nobody any more, with its draft; writing it anew brings it back. */
  retire(id: string, reason: string, options: CommandOptions): Promise<Article<Content>>;

  /** @throws NotFoundError */
  get(id: string, options: ReadOptions): Promise<Article<Content>>;
  /** What this principal may do with a piece as it stands, there or not. */
  actions(id: string, options: ReadOptions): Promise<readonly ArticleAction[]>;
  /** All pieces, by id. */
  list(options: ReadOptions): Promise<readonly Article<Content>[]>;
  /** The history of a piece with all its wordings, oldest first. @throws NotFoundError */
  history(id: string, options: ReadOptions): Promise<readonly ArticleEntry<Content>[]>;
  /** What happened to all pieces since an instant, epoch ms: newest first, at most `limit`, by default 200. */
  changes(
    since: number,
    options: ReadOptions & { readonly limit?: number },
  ): Promise<readonly ArticleChangeEntry[]>;

  /**
   * What citizens are told now: for the bot, which is nobody. The very same list as before as long as nothing
   * changed, so that an index can be kept as long.
   */
  published(): Promise<readonly PublishedArticle<Content>[]>;
}
