import { AduanError } from '@aduan/core';
import type { ChangeFeed } from '@aduan/core/change-feed';
import * as z from 'zod';
import type { Caller } from '../access/caller.js';
import { eventStream } from '../events/event-stream.js';
import { type Operation, stream } from '../operations/operation.js';
import { changeFeedEntry } from '../schemas/change-feed-entry.js';

/** Route of the event stream. */
export function eventRoutes(
  changeFeed: ChangeFeed,
  {
    caller,
    closing,
    timeZone,
  }: {
    readonly caller: (request: Request) => Promise<Caller | null>;
    readonly closing: AbortSignal;
    readonly timeZone: string;
  },
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
      shows: 'Ends after ten minutes, and with the access of whoever listens: come back.',
      async run({ query, request }, options) {
        const from = request.headers.get('Last-Event-ID') || query.from || null;
        // Errors of the cursor or of the rights are answered before the stream begins.
        const first = await changeFeed.since({ cursor: from }, options);
        const signal = AbortSignal.any([request.signal, closing]);
        // A session may have ended since, or have other roles: whoever listens is asked for again before each event.
        const stillIn = async () => {
          const known = await caller(request);
          if (known?.principal.id !== options.actor.id) {
            throw new AduanError('not-signed-in', 'The access has ended.');
          }
          return { actor: known.principal };
        };
        return eventStream({ changeFeed, first, stillIn, timeZone, signal });
      },
    }),
  ];
}
