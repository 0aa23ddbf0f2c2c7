import type { ChangeFeed } from '@aduan/core/change-feed';
import * as z from 'zod';
import { eventStream } from '../events/event-stream.js';
import { type Operation, stream } from '../operations/operation.js';
import { changeFeedEntry } from '../schemas/change-feed-entry.js';

/** Route of the event stream. */
export function eventRoutes(
  changes: ChangeFeed,
  { closing, timeZone }: { readonly closing: AbortSignal; readonly timeZone: string },
): readonly Operation[] {
  return [
    stream({
      name: 'followEvents',
      path: '/events',
      summary: 'What happens to the cases that you may see, as server-sent events',
      description: `Each event \`change\` holds a JSON object of the schema ${changeFeedEntry.meta()?.id}. Who comes back with \`Last-Event-ID\` gets what happened meanwhile. Each comes at least once: know doubles by their id. \`behind\` says that too much has happened: read the cases anew.`,
      scope: 'events:read',
      query: z.object({
        from: z
          .string()
          .max(80)
          .exactOptional()
          .describe('Stands for Last-Event-ID where it cannot be sent.'),
      }),
      mime: 'text/event-stream',
      shows: 'Ends after ten minutes: come back.',
      async run({ query, request }, options) {
        const from = request.headers.get('Last-Event-ID') || query.from || null;
        // Errors of the cursor or of the rights are answered before the stream begins.
        const first = await changes.since(from, options);
        const signal = AbortSignal.any([request.signal, closing]);
        return eventStream({ changes, first, options, timeZone, signal });
      },
    }),
  ];
}
