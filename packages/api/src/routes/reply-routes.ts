import type { Languages } from '@aduan/core/catalogue';
import type { Replies } from '@aduan/core/replies';
import * as z from 'zod';
import { type Operation, read } from '../operations/operation.js';
import { operationsAt } from '../operations/operations-at.js';
import { draftBody, draftView, owedCall, template } from '../schemas/draft.js';
import { filterQuery, languageOf, page, pageOf } from '../schemas/fields.js';
import { emptyBody, reasonBody } from '../schemas/ticket-bodies.js';
import { ticketBase } from './ticket-base.js';
import { ticketCommand } from './ticket-commands.js';

/** Routes of reply drafts, and of citizens to call. */
export function replyRoutes(answers: Replies, languages: Languages): readonly Operation[] {
  const { get } = operationsAt(ticketBase);
  const { get: row } = operationsAt({ ...ticketBase, at: '' });
  const step = (
    name: string,
    action: 'submit' | 'approve' | 'discard' | 'send',
    path: string,
    summary: string,
  ) =>
    ticketCommand(name, path, summary, emptyBody, (id, _body, options) =>
      answers[action](id, {}, options),
    );
  return [
    get(
      'getDraft',
      '/{id}/draft',
      'The answer that is being written, and what may be done with it',
      { answer: draftView },
      (id, options) => answers.get(id, {}, options),
    ),
    ticketCommand(
      'writeDraft',
      'draft',
      'Write an answer, or write it anew',
      draftBody,
      answers.write,
    ),
    step('submitDraft', 'submit', 'draft/submission', 'Show an answer to a superior'),
    step('approveDraft', 'approve', 'draft/approval', 'Let an answer of somebody else go out'),
    ticketCommand('returnDraft', 'draft/return', 'Give it back', reasonBody, (id, body, options) =>
      answers.sendBack(id, body, options),
    ),
    step('discardDraft', 'discard', 'draft/removal', 'Throw an answer away'),
    step('sendDraft', 'send', 'draft/sending', 'Send an answer to the citizen'),
    read({
      name: 'listTemplates',
      path: '/templates',
      summary: 'Answers to begin from',
      scope: 'desk:read',
      answer: z.object({ items: z.array(template) }),
      run: async () => ({ items: answers.templates }),
    }),
    read({
      name: 'composeAnswer',
      path: '/tickets/{id}/templates/{template}',
      summary: 'The words of a template for a case',
      scope: 'tickets:read',
      query: z.object({ locale: languageOf(languages).exactOptional() }),
      answer: z.object({ text: z.string() }),
      run: ({ path: { id = '', template = '' }, query }, options) =>
        answers.compose(id, { ...query, template }, options),
    }),
    row(
      'listCalls',
      '/calls',
      'Whom to call: nobody can write his answer to him, or he was told of it and has not seen it',
      {
        query: filterQuery
          .pick({ assignee: true, team: true, kind: true, category: true, channel: true })
          .extend(page),
        answer: pageOf(owedCall),
      },
      (_id, options, query) => answers.calls(query, options),
    ),
  ];
}
