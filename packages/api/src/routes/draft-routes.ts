import type { Answers } from '@aduan/core/answers';
import * as z from 'zod';
import { type Operation, read } from '../operations/operation.js';
import { draftBody, draftView, owedCall, template } from '../schemas/draft.js';
import { nothing, reasonBody } from '../schemas/ticket-bodies.js';
import { onTicket } from './ticket-commands.js';
import { filterQuery, page } from './ticket-reads.js';

/** Answers that are written before they are sent, and whom to call. */
export function draftRoutes(answers: Answers): readonly Operation[] {
  const scope = 'tickets:read';
  const step = (
    name: string,
    deed: 'submit' | 'approve' | 'discard' | 'send',
    path: string,
    summary: string,
  ) => onTicket(name, path, summary, nothing, (id, _body, options) => answers[deed](id, options));
  return [
    read({
      name: 'getDraft',
      path: '/tickets/{id}/draft',
      summary: 'The answer that is being written, and what may be done with it',
      scope,
      answer: draftView,
      run: ({ path: { id = '' } }, options) => answers.get(id, options),
    }),
    onTicket('writeDraft', 'draft', 'Write an answer, or write it anew', draftBody, answers.write),
    step('submitDraft', 'submit', 'draft/submission', 'Show an answer to a superior'),
    step('approveDraft', 'approve', 'draft/approval', 'Let an answer of somebody else go out'),
    onTicket('returnDraft', 'draft/return', 'Give it back', reasonBody, (id, body, options) =>
      answers.sendBack(id, body.reason, options),
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
      scope,
      query: z.object({ locale: z.enum(['id', 'en']).exactOptional() }),
      answer: z.object({ text: z.string() }),
      run: async ({ path, query }, options) => ({
        text: await answers.compose(path.id ?? '', path.template ?? '', { ...query, ...options }),
      }),
    }),
    read({
      name: 'listCalls',
      path: '/calls',
      summary: 'Whom to call: an answer is owed, and nobody can write to him',
      scope,
      query: filterQuery
        .pick({ assignee: true, team: true, kind: true, category: true, channel: true })
        .extend(page),
      answer: z.object({ items: z.array(owedCall), next: z.string().nullable() }),
      run: ({ query }, options) => answers.calls(query, options),
    }),
  ];
}
