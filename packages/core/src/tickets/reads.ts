import * as z from 'zod';
import type { Obligation } from '../obligation/obligation.js';
import { answers } from '../plugin/answers/answers.js';
import { code, page, timeline } from '../plugin/fields.js';
import { defineQuery } from '../plugin/operation.js';
import { ticketFilter } from '../plugin/ticket-filter.js';
import type { Tickets, TicketView } from '../runtime/tickets.js';
import type { SearchPage } from '../search/search-page.js';
import type { Ticket } from '../ticket/ticket.js';
import type { TimelineEntry } from '../ticket/view.js';

const { clockExplanation, counts, earlier, messageEntry, obligation } = answers;
const { pageOf, ticketItem, ticketView, verdict } = answers;

// Any text is taken: one that is no id leads to nothing.
const id = /* @__PURE__ */ z.string().meta({ format: 'uuid' });
const ofHistory = /* @__PURE__ */ z.strictObject({ id, ...timeline });

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
  .meta({ id: 'SearchPage', description: 'What a search found.' }) as unknown as z.ZodType<
  unknown,
  SearchPage
>;

/** The messages in a page of a history. */
export interface Transcript extends Pick<TicketView, 'earlier'> {
  readonly items: readonly Extract<TimelineEntry, { readonly type: 'message' }>[];
}

const transcript = /* @__PURE__ */ z.object({
  items: z.array(messageEntry),
  earlier,
}) as unknown as z.ZodType<unknown, Transcript>;

/** Open obligations to the citizens of a ticket. */
export interface Owed {
  readonly ticketId: string;
  readonly number: string;
  readonly obligations: readonly Obligation[];
}

const owed = /* @__PURE__ */ z.object({
  ticketId: z.uuid(),
  number: z.string(),
  obligations: z.array(obligation),
}) as unknown as z.ZodType<unknown, Owed>;

const countFilter = /* @__PURE__ */ ticketFilter.omit({
  ...{ foreignId: true, guarded: true, number: true, order: true },
  ...{ place: true, reporter: true, updatedFrom: true },
});

/** The calls behind the queries, as hosts make them. */
export type TicketReads = Pick<
  Tickets,
  'get' | 'find' | 'list' | 'count' | 'search' | 'explain' | 'verifyHistory'
>;

/** The queries over tickets. Answers contain only data that the actor may see. */
export function ticketQueries(reads: TicketReads) {
  return {
    list: defineQuery({
      input: ticketFilter.extend(page),
      answer: pageOf(ticketItem),
      http: { name: 'listTickets', path: '', summary: 'One page of the cases that you may see' },
      run: (filter, options) => reads.list(filter, options),
    }),
    count: defineQuery({
      input: countFilter,
      answer: counts,
      http: {
        name: 'countTickets',
        path: 'count',
        summary: 'How many open cases there are by phase, and how many are late',
      },
      run: (filter, options) => reads.count({ ...filter, ...options }),
    }),
    countMany: defineQuery({
      input: z.strictObject({
        filters: z
          .record(z.string().max(40), countFilter)
          .refine((filters) => Object.keys(filters).length <= 12, { error: 'has more than 12' }),
      }),
      answer: z.object({ counts: z.record(z.string(), counts) }),
      http: {
        name: 'countManyTickets',
        method: 'POST',
        path: 'counts',
        summary: 'The same for several filters at once, each by a name',
      },
      async run({ filters }, options) {
        const each = Object.entries(filters).map(async ([name, filter]) => {
          return [name, await reads.count({ ...filter, ...options })] as const;
        });
        return { counts: Object.fromEntries(await Promise.all(each)) };
      },
    }),
    obligations: defineQuery({
      input: z.strictObject(page),
      answer: pageOf(owed),
      http: {
        name: 'listObligations',
        path: '/obligations',
        summary: 'The answers that are owed, the most urgent first',
      },
      async run(which, options) {
        const { items, next } = await reads.list({ ...which, owed: true, order: 'due' }, options);
        return { items: items.map(({ ticket }) => owedBy(ticket)), next };
      },
    }),
    search: defineQuery({
      input: z.strictObject({
        text: z
          .string()
          .min(1)
          .max(200)
          .describe(
            'A ticket number or its beginning, or up to 8 words, all of which must be found.',
          ),
        identities: z
          .boolean()
          .exactOptional()
          .describe(
            'Also names, NIK, phone numbers and e-mail addresses, each as a whole. Needs `parties:read` too, and is recorded; at most 60 times an hour.',
          ),
        after: z.string().max(100).exactOptional().describe('The next of the page before.'),
      }),
      answer: searchPage,
      http: {
        name: 'searchTickets',
        method: 'POST',
        path: 'search',
        summary: 'The cases that you may see and that have what you look for',
        description:
          'Looks through subjects, cooperatives, places and topics, a number first; where the desk was composed so, through what was written and noted as well. Cases whose reporter is hidden are found by their number alone. People are searched for only with `identities`: by whoever may know them, and who searched, for what kinds, and the hits are kept before the answer.',
        furtherScope: (asked) => (Object(asked).identities ? 'parties:read' : null),
      },
      run: (query, options) => reads.search(query, options),
    }),
    find: defineQuery({
      input: z.strictObject({ number: z.string(), ...timeline }),
      answer: ticketView,
      http: {
        name: 'findTicket',
        path: 'by-number/{number}',
        summary: 'The case with a number as people write, say and key it',
      },
      run: ({ number, ...shown }, { actor }) => reads.find(number, { actor, timeline: shown }),
    }),
    get: defineQuery({
      input: ofHistory,
      answer: ticketView,
      http: {
        name: 'getTicket',
        path: '{id}',
        summary: 'A case with a page of its history, its clocks and what may be done with it',
      },
      run: ({ id: ticket, ...shown }, { actor }) => reads.get(ticket, { actor, timeline: shown }),
    }),
    transcript: defineQuery({
      input: ofHistory,
      answer: transcript,
      http: {
        name: 'readTranscript',
        path: '{id}/transcript',
        summary: 'The messages in a page of the history of a case, oldest first',
      },
      async run({ id: ticket, ...shown }, { actor }) {
        const view = await reads.get(ticket, { actor, timeline: shown });
        const items = view.timeline.filter((entry) => entry.type === 'message');
        return { items, earlier: view.earlier };
      },
    }),
    explain: defineQuery({
      input: z.strictObject({
        id,
        metric: code,
        cycle: z.int().min(1).max(10_000).default(1),
        policy: code.exactOptional(),
      }),
      answer: clockExplanation,
      http: {
        name: 'explainClock',
        path: '{id}/explain',
        summary: 'Why a deadline of a case lies where it lies',
      },
      run: ({ id: ticket, ...which }, options) => reads.explain(ticket, which, options),
    }),
    verifyHistory: defineQuery({
      input: z.strictObject({ id }),
      answer: verdict,
      http: {
        name: 'verifyTicketHistory',
        path: '{id}/history/verification',
        summary: 'Whether the history of a case is whole',
      },
      run: (ticket, options) => reads.verifyHistory(ticket.id, options),
    }),
  };
}

function owedBy({ id: ticketId, number, obligations }: Ticket): Owed {
  return { ticketId, number, obligations: obligations.filter(({ status }) => status === 'owed') };
}
