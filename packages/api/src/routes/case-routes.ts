import type { Cases } from '@aduan/core/cases';
import * as z from 'zod';
import { type Operation, question } from '../operations/operation.js';
import { rowsAt } from '../operations/rows-at.js';
import { mergePreview, reportDraft, suggestions } from '../schemas/similar.js';
import { ticketItem } from '../schemas/ticket.js';
import { becauseBody, mergeBody, nothing } from '../schemas/ticket-bodies.js';
import { onTicket } from './ticket-commands.js';
import { ticketPlace } from './ticket-place.js';

/** One case of many reports. */
export function caseRoutes(cases: Cases): readonly Operation[] {
  const { get } = rowsAt(ticketPlace);
  return [
    get(
      'suggestCases',
      '/{id}/similar',
      'Cases that a report may belong to',
      { answer: suggestions },
      async (id, options) => ({ items: await cases.suggest(id, options) }),
    ),
    question({
      name: 'suggestCasesFor',
      path: '/similar',
      summary: 'The same for a report that is being written down; nothing of it is kept',
      scope: 'tickets:read',
      body: reportDraft,
      answer: suggestions,
      run: async ({ body }, options) => ({ items: await cases.suggestFor(body, options) }),
    }),
    get(
      'listReports',
      '/{id}/reports',
      'The other reports of a case',
      { answer: z.object({ items: z.array(ticketItem) }) },
      async (id, options) => ({ items: await cases.reports(id, options) }),
    ),
    get(
      'previewMerge',
      '/{id}/merge',
      'What a merge would do',
      { query: z.object({ into: z.uuid() }), answer: mergePreview },
      (id, options, query) => cases.preview(id, query, options),
    ),
    onTicket('mergeCases', 'merge', 'Let a report follow another one', mergeBody, cases.merge),
    onTicket('splitCase', 'split', 'Let a report go its own way', becauseBody, cases.split),
    get(
      'mayJoin',
      '/{id}/joining',
      'Whether a citizen may have his report handled with similar ones',
      { answer: z.object({ mayJoin: z.boolean() }) },
      async (id, options) => ({ mayJoin: await cases.mayJoin(id, options) }),
    ),
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
