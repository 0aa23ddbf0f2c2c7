import {
  ForbiddenError,
  NotFoundError,
  type Principal,
  TransitionError,
  type Workflow,
} from '@aduan/core';
import { canDo, type Permission } from '@aduan/core/ticket';
import type { Article, ArticleAction, ArticleEntry } from './article.js';

/** A command on an article. */
export type ArticleCommand<Content> =
  | {
      readonly type: 'written';
      readonly content: Content;
      readonly raisedBy?: readonly string[];
    }
  | { readonly type: 'submitted' | 'discarded' | 'published' }
  | { readonly type: 'returned' | 'retired'; readonly reason: string };

/** Decides the effect of a command on an article, in the form of its history entry. Permissions are checked before. */
export function decideArticle<Content>(
  article: Article<Content>,
  command: ArticleCommand<Content>,
  actor: Principal,
): Pick<ArticleEntry<Content>, 'edition' | 'content' | 'raisedBy' | 'reason'> {
  const { draft, published, state } = article;
  if (command.type === 'written') {
    const { content, raisedBy = [] } = command;
    const edition = Math.max(draft?.number ?? 0, published?.number ?? 0, article.version) + 1;
    return { edition, content, ...(raisedBy.length > 0 && { raisedBy }) };
  }
  if (command.type === 'retired') {
    const edition = published?.number ?? draft?.number;
    if (edition === undefined) throw refused(state, command.type, ['written']);
    return { edition, reason: command.reason };
  }
  if (!draft) throw new NotFoundError('draft');
  const edition = draft.number;
  switch (command.type) {
    case 'submitted':
      if (draft.isInReview) throw refused('in-review', command.type, ['published', 'returned']);
      return { edition };
    case 'returned':
      if (!draft.isInReview) throw refused('draft', command.type, ['submitted', 'discarded']);
      return { edition, reason: command.reason };
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

const permissions: Readonly<Record<ArticleAction, Permission>> = {
  written: 'articles:write',
  submitted: 'articles:write',
  discarded: 'articles:write',
  returned: 'articles:review',
  published: 'articles:review',
  retired: 'articles:review',
};

/** The actions that an actor may take on an article in its current state. */
export function possibleActions(
  article: Article<unknown>,
  actor: Principal,
  workflow: Workflow,
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
    if (!canDo(workflow, actor, permissions[command.type]).allowed) return [];
    try {
      decideArticle(article, command, actor);
      return [command.type];
    } catch {
      return [];
    }
  });
}

function refused(from: string, action: string, allowed: readonly string[]): TransitionError {
  return new TransitionError(from, action, allowed);
}
