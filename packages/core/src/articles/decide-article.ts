import { ForbiddenError, NotFoundError, refuseField, TransitionError } from '../errors.js';
import type { Principal } from '../ports/principal.js';
import type { Article, ArticleAction, ArticleEntry } from './article.js';
import type { ArticlesOptions } from './articles.js';

/** A command on an article. */
export type ArticleCommand<Content> =
  | {
      readonly type: 'written';
      readonly content: Content;
      readonly raisedBy?: readonly string[];
    }
  | { readonly type: 'submitted' | 'discarded' | 'published' }
  | { readonly type: 'returned' | 'retired'; readonly reason: string };

type Roles = Required<Pick<ArticlesOptions<unknown>, 'writers' | 'reviewers'>>;

const maxTickets = 200;
const maxReasonLength = 500;

/** Decides what a command does to an article, in the form of its history entry. */
export function decideArticle<Content>(
  article: Article<Content>,
  command: ArticleCommand<Content>,
  actor: Principal,
  roles: Roles,
): Pick<ArticleEntry<Content>, 'edition' | 'content' | 'raisedBy' | 'reason'> {
  requireRole(actor, command.type, roles);
  const { draft, published, state } = article;
  if (command.type === 'written') {
    const { content, raisedBy = [] } = command;
    if (raisedBy.length > maxTickets) refuseField('raisedBy', `takes at most ${maxTickets} cases`);
    const edition = Math.max(draft?.number ?? 0, published?.number ?? 0, article.version) + 1;
    return { edition, content, ...(raisedBy.length > 0 && { raisedBy }) };
  }
  if (command.type === 'retired') {
    const edition = published?.number ?? draft?.number;
    if (edition === undefined) throw refused(state, command.type, ['written']);
    return { edition, reason: requireReason(command.reason) };
  }
  if (!draft) throw new NotFoundError('draft');
  const edition = draft.number;
  switch (command.type) {
    case 'submitted':
      if (draft.isInReview) throw refused('in-review', command.type, ['published', 'returned']);
      return { edition };
    case 'returned':
      if (!draft.isInReview) throw refused('draft', command.type, ['submitted', 'discarded']);
      return { edition, reason: requireReason(command.reason) };
    case 'published':
      if (!draft.isInReview) throw refused('draft', command.type, ['submitted', 'discarded']);
      if (draft.authors.includes(actor.id)) {
        throw new ForbiddenError('publish', 'whoever wrote on a draft does not let it pass');
      }
      return { edition };
    case 'discarded':
      return { edition };
  }
}

/** The actions that an actor may take on an article in its current state. */
export function possibleActions(
  article: Article<unknown>,
  actor: Principal,
  roles: Roles,
): readonly ArticleAction[] {
  const commands: readonly ArticleCommand<unknown>[] = [
    { type: 'written', content: null },
    { type: 'submitted' },
    { type: 'returned', reason: '-' },
    { type: 'discarded' },
    { type: 'published' },
    { type: 'retired', reason: '-' },
  ];
  return commands.flatMap((command) => {
    try {
      decideArticle(article, command, actor, roles);
      return [command.type];
    } catch {
      return [];
    }
  });
}

/** @throws ForbiddenError */
function requireRole({ kind, roles }: Principal, type: ArticleAction, given: Roles): void {
  const isReview = type === 'published' || type === 'returned' || type === 'retired';
  const needed = isReview ? given.reviewers : given.writers;
  if (needed.some((role) => roles.includes(role))) return;
  throw new ForbiddenError(type, `none of the roles of this ${kind} grants it`);
}

function refused(from: string, action: string, allowed: readonly string[]): TransitionError {
  return new TransitionError(from, action, allowed);
}

function requireReason(reason: string): string {
  const text = typeof reason === 'string' ? reason.trim() : '';
  if (text === '' || text.length > maxReasonLength) {
    refuseField('reason', `must have 1 to ${maxReasonLength} characters`);
  }
  return text;
}
