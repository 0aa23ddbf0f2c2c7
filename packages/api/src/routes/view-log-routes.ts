import type { ViewLog, ViewRecord } from '@aduan/core/oversight';
import * as z from 'zod';
import { type Operation, question } from '../operations/operation.js';
import { operationsAt } from '../operations/operations-at.js';
import {
  actor,
  filterQuery,
  flag,
  historyQuery,
  instant,
  page,
  pageOf,
  reference,
  ticketItem,
  ticketView,
} from '../schemas/fields.js';
import { ticketBase } from './ticket-base.js';

const field = /* @__PURE__ */ z.enum([
  'name',
  'contacts',
  'words',
  'masked-words',
  'files',
  'list',
  'refused',
]);

const recordFields = /* @__PURE__ */ (() =>
  ({
    at: instant.describe('When he looked first in this hour.'),
    actor,
    ticket: z.uuid().nullable(),
    person: z.uuid().nullable(),
    fields: z.array(field),
    ground: z.string().nullable(),
    search: z
      .object({
        kinds: z.array(z.enum(['name', 'nik', 'phone', 'email'])),
        people: z
          .int()
          .nullable()
          .describe('How many people an address led to; null of other searches.'),
        tickets: z.array(z.uuid()).describe('Its hits, as far as you may know of them.'),
      })
      .nullable()
      .describe('Where it was a search for people.'),
  }) satisfies Readonly<Record<keyof ViewRecord, z.ZodType>>)();
const viewsSeen = /* @__PURE__ */ z.object({
  items: z.array(z.object(recordFields).meta({ id: 'ViewRecord' })),
});

/** Routes of the view log and of redaction. */
export function viewLogRoutes(views: ViewLog): readonly Operation[] {
  const scopes = { read: 'view-log:read', write: 'view-log:write' } as const;
  const { get } = operationsAt({ at: '', scopes });
  const redacted = operationsAt(ticketBase);
  return [
    get(
      'listViews',
      '/views',
      'The latest views of anything that you may know of, newest first',
      {
        query: z.object({
          limit: page.limit,
          searches: flag.exactOptional().describe('Searches for people alone.'),
        }),
        answer: viewsSeen,
      },
      async (_id, options, query) => ({ items: await views.latest(query, options) }),
    ),
    get(
      'listViewsOfTicket',
      '/tickets/{id}/views',
      'Who looked at a case and at the people who reported it, oldest first',
      { answer: viewsSeen },
      async (id, options) => ({ items: await views.of(id, {}, options) }),
    ),
    question({
      name: 'recordView',
      path: '/tickets/{id}/views',
      summary: 'Note that you showed something of a case by a way of your own, such as on paper',
      description: 'The same within an hour is one look.',
      scope: scopes.write,
      body: z.strictObject({
        fields: z.array(field).min(1).max(7),
        ground: reference.exactOptional(),
      }),
      answer: z.object({ noted: z.literal(true) }),
      async run({ body: { fields, ...why }, path: { id = '' } }, options) {
        await views.record({ ticket: id, fields, ...why }, options);
        return { noted: true };
      },
    }),
    redacted.get(
      'listRedactedTickets',
      '/redacted',
      'A list redacted: without names, numbers and addresses masked',
      { query: filterQuery.extend(page), answer: pageOf(ticketItem) },
      (_id, options, query) => views.list(query, options),
    ),
    redacted.get(
      'getRedactedTicket',
      '/{id}/redacted',
      'A case redacted: names, but numbers and addresses masked',
      { query: historyQuery, answer: ticketView },
      (id, options, timeline) => views.get(id, timeline, options),
    ),
    question({
      name: 'revealTicket',
      path: '/tickets/{id}/reveal',
      summary: 'All of a case, for a ground; it is kept before you see it',
      scope: 'tickets:read',
      body: z.strictObject({ ground: reference, before: z.int().min(1).exactOptional() }),
      answer: ticketView,
      run: ({ body: { ground, ...timeline }, path: { id = '' } }, options) =>
        views.reveal(id, { ground, ...timeline }, options),
    }),
  ];
}
