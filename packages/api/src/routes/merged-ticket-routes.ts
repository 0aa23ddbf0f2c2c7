import type { MergedTickets } from '@aduan/core/merged-tickets';
import * as z from 'zod';
import { type Operation, question } from '../operations/operation.js';
import { operationsAt } from '../operations/operations-at.js';
import { ticketItem } from '../schemas/fields.js';
import { mergePreview, reportDraft, suggestions } from '../schemas/similar.js';
import { emptyBody, mergeBody, optionalReasonBody } from '../schemas/ticket-bodies.js';
import { ticketBase } from './ticket-base.js';
import { ticketCommand } from './ticket-commands.js';

/** Routes of merged tickets. */
export function mergedTicketRoutes(mergedTickets: MergedTickets): readonly Operation[] {
  const { get } = operationsAt(ticketBase);
  return [
    get(
      'suggestTickets',
      '/{id}/similar',
      'Cases that a report may belong to',
      { answer: suggestions },
      async (id, options) => ({ items: await mergedTickets.suggest(id, options) }),
    ),
    question({
      name: 'suggestTicketsFor',
      path: '/similar',
      summary: 'The same for a report that is being written down; nothing of it is kept',
      scope: 'tickets:read',
      body: reportDraft,
      answer: suggestions,
      run: async ({ body }, options) => ({ items: await mergedTickets.suggestFor(body, options) }),
    }),
    get(
      'listReports',
      '/{id}/reports',
      'The other reports of a case',
      { answer: z.object({ items: z.array(ticketItem) }) },
      async (id, options) => ({ items: await mergedTickets.reports(id, options) }),
    ),
    get(
      'previewMerge',
      '/{id}/merge',
      'What a merge would do',
      { query: z.object({ into: z.uuid() }), answer: mergePreview },
      (id, options, query) => mergedTickets.preview(id, query, options),
    ),
    ticketCommand(
      'mergeTickets',
      'merge',
      'Let a report follow another one',
      mergeBody,
      mergedTickets.merge,
    ),
    ticketCommand(
      'splitTicket',
      'split',
      'Let a report go its own way',
      optionalReasonBody,
      mergedTickets.split,
    ),
    get(
      'mayJoin',
      '/{id}/joining',
      'Whether a citizen may have his report handled with similar ones',
      { answer: z.object({ mayJoin: z.boolean() }) },
      async (id, options) => ({ mayJoin: await mergedTickets.mayJoin(id, options) }),
    ),
    ticketCommand(
      'joinMergedTicket',
      'joining',
      'The citizen who is signed in has his report handled with similar ones',
      emptyBody,
      (id, _body, options) => mergedTickets.join(id, options),
    ),
    ticketCommand(
      'leaveMergedTicket',
      'leaving',
      'He takes it back out',
      emptyBody,
      (id, _body, options) => mergedTickets.leave(id, options),
    ),
  ];
}
