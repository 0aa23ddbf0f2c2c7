import type { Cases } from '@aduan/core/cases';
import * as z from 'zod';
import { type Operation, question, read } from '../operations/operation.js';
import { mergePreview, reportDraft, suggestions } from '../schemas/similar.js';
import { ticketItem } from '../schemas/ticket.js';
import { becauseBody, mergeBody, nothing } from '../schemas/ticket-bodies.js';
import { onTicket } from './ticket-commands.js';

/** One case of many reports. */
export function caseRoutes(cases: Cases): readonly Operation[] {
  const scope = 'tickets:read';
  return [
    read({
      name: 'suggestCases',
      path: '/tickets/{id}/similar',
      summary: 'Cases that a report may belong to',
      scope,
      answer: suggestions,
      run: async ({ path: { id = '' } }, options) => ({ items: await cases.suggest(id, options) }),
    }),
    question({
      name: 'suggestCasesFor',
      path: '/similar',
      summary: 'The same for a report that is being written down; nothing of it is kept',
      scope,
      body: reportDraft,
      answer: suggestions,
      run: async ({ body }, options) => ({ items: await cases.suggestFor(body, options) }),
    }),
    read({
      name: 'listReports',
      path: '/tickets/{id}/reports',
      summary: 'The other reports of a case',
      scope,
      answer: z.object({ items: z.array(ticketItem) }),
      run: async ({ path: { id = '' } }, options) => ({ items: await cases.reports(id, options) }),
    }),
    read({
      name: 'previewMerge',
      path: '/tickets/{id}/merge',
      summary: 'What a merge would do',
      scope,
      query: z.object({ into: z.uuid() }),
      answer: mergePreview,
      run: ({ path: { id = '' }, query }, options) => cases.preview(id, query, options),
    }),
    onTicket('mergeCases', 'merge', 'Let a report follow another one', mergeBody, cases.merge),
    onTicket('splitCase', 'split', 'Let a report go its own way', becauseBody, cases.split),
    read({
      name: 'mayJoin',
      path: '/tickets/{id}/joining',
      summary: 'Whether a citizen may have his report handled with similar ones',
      scope,
      answer: z.object({ mayJoin: z.boolean() }),
      run: async ({ path: { id = '' } }, options) => ({
        mayJoin: await cases.mayJoin(id, options),
      }),
    }),
    onTicket(
      'joinCase',
      'joining',
      'The citizen who is signed in has his report handled with similar ones',
      nothing,
      (id, _body, options) => cases.join(id, options),
    ),
    onTicket('leaveCase', 'leaving', 'He takes it back out', nothing, (id, _body, options) =>
      cases.leave(id, options),
    ),
  ];
}
