import type { LookRecord, Looks } from '@aduan/core/oversight';
import * as z from 'zod';
import { type Operation, question } from '../operations/operation.js';
import { rowsAt } from '../operations/rows-at.js';
import { caseView, historyQuery } from '../schemas/case-view.js';
import { ticketItem } from '../schemas/ticket.js';
import { actor, flag, instant, reference } from '../schemas/words.js';
import { ticketPlace } from './ticket-place.js';
import { filterQuery, page, pageOf } from './ticket-reads.js';

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
    case: z.uuid().nullable(),
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
  }) satisfies Readonly<Record<keyof LookRecord, z.ZodType>>)();
const looksSeen = /* @__PURE__ */ z.object({
  items: z.array(z.object(recordFields).meta({ id: 'Look' })),
});

/** Who looked at whose data, and the veil before it. */
export function lookRoutes(looks: Looks): readonly Operation[] {
  const scopes = { read: 'looks:read', write: 'looks:write' } as const;
  const { get } = rowsAt({ at: '', scopes });
  const veiled = rowsAt(ticketPlace);
  return [
    get(
      'listLooks',
      '/looks',
      'The latest looks at anything that you may know of, newest first',
      {
        query: z.object({
          limit: page.limit,
          searches: flag.exactOptional().describe('Searches for people alone.'),
        }),
        answer: looksSeen,
      },
      async (_id, options, query) => ({ items: await looks.latest({ ...query, ...options }) }),
    ),
    get(
      'listLooksOfTicket',
      '/tickets/{id}/looks',
      'Who looked at a case and at the people who reported it, oldest first',
      { answer: looksSeen },
      async (id, options) => ({ items: await looks.of(id, options) }),
    ),
    question({
      name: 'noteLook',
      path: '/tickets/{id}/looks',
      summary: 'Note that you showed something of a case by a way of your own, such as on paper',
      description: 'The same within an hour is one look.',
      scope: scopes.write,
      body: z.strictObject({
        fields: z.array(field).min(1).max(7),
        ground: reference.exactOptional(),
      }),
      answer: z.object({ noted: z.literal(true) }),
      async run({ body: { fields, ...why }, path: { id = '' } }, options) {
        await looks.note(id, fields, { ...why, ...options });
        return { noted: true };
      },
    }),
    veiled.get(
      'listVeiledTickets',
      '/veiled',
      'A list behind the veil: without names, numbers and addresses masked',
      { query: filterQuery.extend(page), answer: pageOf(ticketItem) },
      (_id, options, query) => looks.list(query, options),
    ),
    veiled.get(
      'getVeiledTicket',
      '/{id}/veiled',
      'A case behind the veil: names, but numbers and addresses masked',
      { query: historyQuery, answer: caseView },
      (id, options, timeline) => looks.get(id, { ...options, timeline }),
    ),
    question({
      name: 'revealTicket',
      path: '/tickets/{id}/reveal',
      summary: 'All of a case, for a ground; it is kept before you see it',
      scope: 'tickets:read',
      body: z.strictObject({ ground: reference, before: z.int().min(1).exactOptional() }),
      answer: caseView,
      run: ({ body: { ground, ...timeline }, path: { id = '' } }, options) =>
        looks.reveal(id, { ground, timeline, ...options }),
    }),
  ];
}
