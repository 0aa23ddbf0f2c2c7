import type { Aduan } from '@aduan/core';
import type { TicketSync, TicketSyncState } from '@aduan/core/ticket-sync';
import * as z from 'zod';
import { type Operation, question } from '../operations/operation.js';
import { operationsAt } from '../operations/operations-at.js';
import { freeText, instant } from '../schemas/fields.js';

const fields = /* @__PURE__ */ (() =>
  ({
    system: z.string(),
    foreignId: z.object({ system: z.string(), id: z.string() }).nullable(),
    sharedAt: instant.nullable(),
    withheld: z.string().nullable().describe('Why it is told nothing more; null when it is told.'),
  }) satisfies Readonly<Record<keyof TicketSyncState, z.ZodType>>)();

/** Routes of ticket sync with another system. */
export function ticketSyncRoutes(sharing: TicketSync, { tickets }: Aduan): readonly Operation[] {
  const scopes = { read: 'ticket-sync:read', write: 'ticket-sync:write' } as const;
  const { get } = operationsAt({ at: '/tickets', scopes });
  return [
    get(
      'getTicketSync',
      '/{id}/ticket-sync',
      'How a case stands with the other system',
      { answer: z.object(fields) },
      (id, options) => sharing.of(id, options),
    ),
    question({
      name: 'pullUpdates',
      path: '/ticket-sync/updates',
      summary: 'Ask the other system for news of a case now, as when it says that there are some',
      description: 'Of a case that you may not see, and of one that is not known, there are none.',
      scope: scopes.write,
      body: z.strictObject({ foreignId: freeText(100) }),
      answer: z.object({ added: z.int() }),
      async run({ body: { foreignId } }, options) {
        const filter = { foreignId: { id: foreignId }, limit: 1 };
        const { items } = await tickets.list(filter, options);
        return { added: items.length > 0 ? await sharing.pull(foreignId) : 0 };
      },
    }),
  ];
}
