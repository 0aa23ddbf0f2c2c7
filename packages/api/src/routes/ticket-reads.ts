import type { Aduan } from '@aduan/core';
import * as z from 'zod';
import { type Operation, read } from '../operations/operation.js';
import { caseView, messageEntry } from '../schemas/case-view.js';
import { clockExplanation, counts } from '../schemas/clock.js';
import { obligation, ticketItem } from '../schemas/ticket.js';
import { asked, code, flag, kind, list, partyId, phase, region } from '../schemas/words.js';

/** One page of a list. */
export const page = {
  limit: /* @__PURE__ */ z.coerce.number().int().min(1).max(200).default(50),
  after: /* @__PURE__ */ z
    .string()
    .max(500)
    .exactOptional()
    .describe('The next of the page before.'),
};

/** Which cases a list shows. */
export const filterQuery = /* @__PURE__ */ z.object({
  phases: list(phase).exactOptional(),
  kind: kind.exactOptional(),
  category: code.exactOptional().describe('With all categories below it.'),
  region: region.exactOptional().describe('With all regions below it.'),
  channel: code.exactOptional(),
  team: code.exactOptional(),
  assignee: z.string().max(200).exactOptional(),
  reporter: partyId.exactOptional(),
  number: z.string().max(40).exactOptional().describe('Beginning of a ticket number, as typed.'),
  owed: flag.exactOptional(),
  joined: flag.exactOptional(),
  dueBefore: asked.exactOptional(),
  updatedFrom: asked.exactOptional(),
  order: z.enum(['due', 'newest', 'updated']).exactOptional(),
});

const name = /* @__PURE__ */ z.object({
  metric: code,
  cycle: z.coerce.number().int().min(1).max(10_000).default(1),
  policy: code.exactOptional(),
});

const verdict = /* @__PURE__ */ z.union([
  z.object({ intact: z.literal(true), events: z.int(), head: z.string() }),
  z.object({
    intact: z.literal(false),
    sequence: z.int(),
    reason: z.enum(['sequence', 'digest', 'link']),
  }),
]);

/** What can be read of cases. */
export function ticketReads({ tickets }: Aduan): readonly Operation[] {
  const scope = 'tickets:read';
  return [
    read({
      name: 'listTickets',
      path: '/tickets',
      summary: 'One page of the cases that you may see',
      scope,
      query: filterQuery.extend(page),
      answer: z.object({ items: z.array(ticketItem), next: z.string().nullable() }),
      run: ({ query }, options) => tickets.list(query, options),
    }),
    read({
      name: 'countTickets',
      path: '/tickets/count',
      summary: 'How many open cases there are by phase, and how many are late',
      scope,
      query: z.object({
        team: code.exactOptional(),
        assignee: z.string().max(200).exactOptional(),
        owed: flag.exactOptional(),
        joined: flag.exactOptional(),
      }),
      answer: counts,
      run: ({ query }, options) => tickets.count({ ...query, ...options }),
    }),
    read({
      name: 'findTicket',
      path: '/tickets/by-number/{number}',
      summary: 'The case with a number as people write, say and key it',
      scope,
      answer: caseView,
      run: ({ path }, options) => tickets.find(path.number ?? '', options),
    }),
    read({
      name: 'getTicket',
      path: '/tickets/{id}',
      summary: 'A case with its history, its clocks and what may be done with it',
      scope,
      answer: caseView,
      run: ({ path }, options) => tickets.get(path.id ?? '', options),
    }),
    read({
      name: 'readTranscript',
      path: '/tickets/{id}/transcript',
      summary: 'The messages of a case, oldest first',
      scope,
      answer: z.object({ items: z.array(messageEntry) }),
      async run({ path }, options) {
        const { timeline } = await tickets.get(path.id ?? '', options);
        return { items: timeline.filter(({ type }) => type === 'message') };
      },
    }),
    read({
      name: 'explainClock',
      path: '/tickets/{id}/explain',
      summary: 'Why a deadline of a case lies where it lies',
      scope,
      query: name,
      answer: clockExplanation,
      run: ({ path, query }, options) => tickets.explain(path.id ?? '', query, options),
    }),
    read({
      name: 'verifyTicketHistory',
      path: '/tickets/{id}/history/verification',
      summary: 'Whether the history of a case is whole',
      scope,
      answer: verdict,
      run: ({ path }, options) => tickets.verifyHistory(path.id ?? '', options),
    }),
    read({
      name: 'listObligations',
      path: '/obligations',
      summary: 'The answers that are owed, the most urgent first',
      scope,
      query: z.object(page),
      answer: z.object({
        items: z.array(
          z.object({ ticketId: z.uuid(), number: z.string(), obligations: z.array(obligation) }),
        ),
        next: z.string().nullable(),
      }),
      async run({ query }, options) {
        const { items, next } = await tickets.list({ ...query, owed: true, order: 'due' }, options);
        return {
          next,
          items: items.map(({ ticket: { id, number, obligations } }) => ({
            ticketId: id,
            number,
            obligations: obligations.filter(({ status }) => status === 'owed'),
          })),
        };
      },
    }),
  ];
}
