import type { Aduan } from '@aduan/core';
import * as z from 'zod';
import { type Operation, question, read } from '../operations/operation.js';
import { operationsAt } from '../operations/operations-at.js';
import { clockExplanation, counts } from '../schemas/clock.js';
import { asked, code, flag, kind, list, partyId, phase, region } from '../schemas/fields.js';
import { obligation, ticketItem } from '../schemas/ticket.js';
import { earlier, historyQuery, messageEntry, ticketView } from '../schemas/ticket-view.js';
import { verdict } from '../schemas/verdict.js';
import { ticketBase } from './ticket-base.js';

/** Query parameters of a page. */
export const page = {
  limit: /* @__PURE__ */ z.coerce.number().int().min(1).max(200).default(50),
  after: /* @__PURE__ */ z
    .string()
    .max(500)
    .exactOptional()
    .describe('The next of the page before.'),
};

/** Items of one page, and the cursor of the next one. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/** Filters of a ticket list. */
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
  foreignId: z
    .string()
    .max(100)
    .transform((id) => ({ id }))
    .exactOptional()
    .describe('What another system calls it.'),
  owed: flag.exactOptional(),
  answer: obligation.shape.status
    .exactOptional()
    .describe(
      'How the last duty to answer stands: presumed = given, without a proof that it arrived.',
    ),
  noWay: z
    .literal('true')
    .transform(() => true as const)
    .exactOptional()
    .describe('Only cases with an answer of which nobody can tell the citizen.'),
  joined: flag.exactOptional(),
  dueBefore: asked.exactOptional(),
  updatedFrom: asked.exactOptional(),
  order: z.enum(['due', 'newest', 'updated']).exactOptional(),
});

const searchBody = /* @__PURE__ */ z.strictObject({
  text: z
    .string()
    .min(1)
    .max(200)
    .describe('A ticket number or its beginning, or up to 8 words, all of which must be found.'),
  identities: z
    .boolean()
    .exactOptional()
    .describe(
      'Also names, NIK, phone numbers and e-mail addresses, each as a whole. Needs `parties:read` too, and is recorded; at most 60 times an hour.',
    ),
  after: z.string().max(100).exactOptional().describe('The next of the page before.'),
});

const searchPage = /* @__PURE__ */ z
  .object({
    items: z.array(ticketItem).describe('At most 20.'),
    next: z.string().nullable(),
    searched: z
      .array(z.enum(['number', 'facts', 'words', 'identities']))
      .describe('Where the search looked.'),
    tooCommon: z.array(z.string()).describe('Words that were left out: too many cases have them.'),
    narrow: z.boolean().describe('Not all cases could be looked at: ask with another word.'),
    waiting: z
      .int()
      .describe(
        'Cases that changed just now and are not searched by it yet; at most 1 for who answers for a part of the desk.',
      ),
  })
  .meta({ id: 'SearchPage', description: 'What a search found.' });

const name = /* @__PURE__ */ z.object({
  metric: code,
  cycle: z.coerce.number().int().min(1).max(10_000).default(1),
  policy: code.exactOptional(),
});

/** Routes that read tickets. */
export function ticketReads({ tickets }: Aduan): readonly Operation[] {
  const { get } = operationsAt(ticketBase);
  const { get: row } = operationsAt({ ...ticketBase, at: '' });
  return [
    get(
      'listTickets',
      '',
      'One page of the cases that you may see',
      { query: filterQuery.extend(page), answer: pageOf(ticketItem) },
      (_id, options, query) => tickets.list(query, options),
    ),
    get(
      'countTickets',
      '/count',
      'How many open cases there are by phase, and how many are late',
      {
        query: filterQuery.pick({
          phases: true,
          kind: true,
          category: true,
          region: true,
          channel: true,
          team: true,
          assignee: true,
          owed: true,
          answer: true,
          noWay: true,
          joined: true,
          dueBefore: true,
        }),
        answer: counts,
      },
      (_id, options, query) => tickets.count({ ...query, ...options }),
    ),
    read({
      name: 'findTicket',
      path: '/tickets/by-number/{number}',
      summary: 'The case with a number as people write, say and key it',
      scope: 'tickets:read',
      query: historyQuery,
      answer: ticketView,
      run: ({ path: { number = '' }, query }, options) =>
        tickets.find(number, { ...options, timeline: query }),
    }),
    question({
      name: 'searchTickets',
      path: '/tickets/search',
      summary: 'The cases that you may see and that have what you look for',
      description:
        'Looks through subjects, cooperatives, places and topics, a number first; where the desk was composed so, through what was written and noted as well. Cases whose reporter is hidden are found by their number alone. People are searched for only with `identities`: by whoever may know them, and who searched, for what kinds, and the hits are kept before the answer.',
      scope: 'tickets:read',
      furtherScope: ({ identities }) => (identities ? 'parties:read' : null),
      body: searchBody,
      answer: searchPage,
      run: ({ body }, options) => tickets.search(body, options),
    }),
    get(
      'getTicket',
      '/{id}',
      'A case with a page of its history, its clocks and what may be done with it',
      { query: historyQuery, answer: ticketView },
      (id, options, timeline) => tickets.get(id, { ...options, timeline }),
    ),
    get(
      'readTranscript',
      '/{id}/transcript',
      'The messages in a page of the history of a case, oldest first',
      { query: historyQuery, answer: z.object({ items: z.array(messageEntry), earlier }) },
      async (id, options, page) => {
        const view = await tickets.get(id, { ...options, timeline: page });
        const items = view.timeline.filter(({ type }) => type === 'message');
        return { items, earlier: view.earlier };
      },
    ),
    get(
      'explainClock',
      '/{id}/explain',
      'Why a deadline of a case lies where it lies',
      { query: name, answer: clockExplanation },
      (id, options, query) => tickets.explain(id, query, options),
    ),
    get(
      'verifyTicketHistory',
      '/{id}/history/verification',
      'Whether the history of a case is whole',
      { answer: verdict },
      (id, options) => tickets.verifyHistory(id, options),
    ),
    row(
      'listObligations',
      '/obligations',
      'The answers that are owed, the most urgent first',
      {
        query: z.object(page),
        answer: pageOf(
          z.object({ ticketId: z.uuid(), number: z.string(), obligations: z.array(obligation) }),
        ),
      },
      async (_id, options, query) => {
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
    ),
  ];
}
