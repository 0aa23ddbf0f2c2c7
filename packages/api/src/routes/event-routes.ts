import { AduanError } from '@aduan/core';
import type { ChangeFeed } from '@aduan/plugins/change-feed';
import * as z from 'zod';
import type { Caller } from '../access/caller.js';
import { eventStream } from '../events/event-stream.js';
import { type Operation, stream } from '../operations/operation.js';
import { changeFeedEntry } from '../schemas/change-feed-entry.js';

/** Event streams that one principal may have open, such as one for each window. */
const maxStreams = 8;

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
  const open = new Map<string, number>();
  return [
    stream({
      name: 'followEvents',
      path: '/events',
      summary: 'What happens to the cases that you may see, as server-sent events',
      description: `Each event \`change\` holds a JSON object of the schema ${changeFeedEntry.meta()?.id}. Who comes back with \`Last-Event-ID\` gets what happened meanwhile. Each comes at least once: know doubles by their id. \`behind\` says that too much has happened: read the cases anew. Each \`signal\` names something else that changed, such as \`organization:changed\`, with \`ticketId\` where it is about a case: read that anew.`,
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
        const { id } = options.actor;
        const count = (more: number) => void open.set(id, (open.get(id) ?? 0) + more);
        if ((open.get(id) ?? 0) >= maxStreams) {
          throw new AduanError('too-many-streams', `At most ${maxStreams} event streams are open.`);
        }
        count(1);
        // A session may have ended since, or have other roles, so the listener is authenticated again before each
        // event.
        const stillIn = async () => {
          const known = await caller(request);
          if (known?.principal.id !== options.actor.id) {
            throw new AduanError('not-signed-in', 'The access has ended.');
          }
          return { actor: known.principal };
        };
        const parts = { changeFeed, first, stillIn, timeZone, signal };
        return eventStream({ ...parts, onEnd: () => count(-1) });
      },
    }),
  ];
}
