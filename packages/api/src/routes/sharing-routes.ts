import type { Aduan } from '@aduan/core';
import type { Sharing, SharingState } from '@aduan/core/sharing';
import * as z from 'zod';
import { type Operation, question } from '../operations/operation.js';
import { rowsAt } from '../operations/rows-at.js';
import { instant, words } from '../schemas/words.js';

const fields = /* @__PURE__ */ (() =>
  ({
    system: z.string(),
    foreignId: z.object({ system: z.string(), id: z.string() }).nullable(),
    sharedAt: instant.nullable(),
    withheld: z.string().nullable().describe('Why it is told nothing more; null when it is told.'),
  }) satisfies Readonly<Record<keyof SharingState, z.ZodType>>)();

/** Another system that is told of cases. */
export function sharingRoutes(sharing: Sharing, { tickets }: Aduan): readonly Operation[] {
  const scopes = { read: 'sharing:read', write: 'sharing:write' } as const;
  const { get } = rowsAt({ at: '/tickets', scopes });
  return [
    get(
      'getSharing',
      '/{id}/sharing',
      'How a case stands with the other system',
      { answer: z.object(fields) },
      (id, options) => sharing.of(id, options),
    ),
    question({
      name: 'pullNews',
      path: '/sharing/news',
      summary: 'Ask the other system for news of a case now, as when it says that there are some',
      description: 'Of a case that you may not see, and of one that is not known, there are none.',
      scope: scopes.write,
      body: z.strictObject({ foreignId: words(100) }),
      answer: z.object({ added: z.int() }),
      async run({ body: { foreignId } }, options) {
        const filter = { foreignId: { id: foreignId }, limit: 1 };
        const { items } = await tickets.list(filter, options);
        return { added: items.length > 0 ? await sharing.pull(foreignId) : 0 };
      },
    }),
  ];
}
