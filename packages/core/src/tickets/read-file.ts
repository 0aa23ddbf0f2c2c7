import * as z from 'zod';
import { NotFoundError } from '../errors.js';
import { defineQuery } from '../plugin/operation.js';
import { shownTo } from '../runtime/reads/shown-ticket.js';
import { viewTicket } from '../runtime/reads/ticket-reads.js';
import { visibleHistory } from '../runtime/reads/visible-ticket.js';
import type { Runtime } from '../runtime/runtime.js';
import type { SentFile, TicketView } from '../runtime/tickets.js';
import { isGuarded } from '../ticket/visibility.js';

/** Reads a file of a ticket, and records that. */
export function readFile(runtime: Runtime) {
  return defineQuery({
    input: z.strictObject({ id: z.string().meta({ format: 'uuid' }), blob: z.string() }),
    answer: z.custom<SentFile>(),
    http: {
      name: 'readFile',
      path: '{id}/files/{blob}',
      summary: 'A file of a case whose words you may read; that you opened it is recorded',
      file: {
        mime: '*/*',
        shows: 'The bytes, as what they are; pictures may be shown in their place.',
      },
    },
    async run({ blob, id }, { actor }) {
      const history = await visibleHistory(runtime, id, actor);
      const { ticket } = history.stored;
      const known = shownTo(runtime, actor, ticket).attachments.find((each) => each.blob === blob);
      const file = known && (await runtime.files.get(blob));
      if (!file) throw new NotFoundError('file');
      await runtime.viewHooks.personsViewed(actor, ticket.reporters, ['files'], isGuarded(ticket));
      const { timeline } = await viewTicket(runtime, history, actor);
      return { ...file, bytes: known.bytes, name: nameIn(timeline, blob) };
    },
  });
}

/** The name under which a file was sent. */
function nameIn(timeline: TicketView['timeline'], blob: string): string | null {
  const files = timeline.flatMap((entry) => (entry.type === 'message' ? entry.attachments : []));
  return files.find((file) => file.blob === blob)?.name ?? null;
}
