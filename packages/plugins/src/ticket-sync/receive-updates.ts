import { systemPrincipal, type TicketId } from '@aduan/core';
import { type TicketUpdate, ticketUpdateSchema } from '@aduan/core/directory';
import type { LoadedTicket } from '@aduan/core/plugin';
import { factsOf } from '@aduan/core/store';
import type { EventOf } from '@aduan/core/ticket';
import { contextFor, foreignIdIn, type Parts } from './parts.js';

/** Longest text of an update that is stored, in characters. */
const maxTextLength = 20_000;

/**
 * Fetches the updates of a ticket since the last one in its history, and records them. Each update is recorded once,
 * even with concurrent calls.
 *
 * @returns how many were new
 * @throws DirectoryError
 */
export async function receiveUpdates(
  id: TicketId,
  parts: Parts,
  signal: AbortSignal,
): Promise<number> {
  const { context, directory } = parts;
  const loaded = await context.tickets.load(id);
  const foreignId = loaded && foreignIdIn(loaded.stored.ticket, parts);
  if (!loaded || !foreignId || !directory.pull) return 0;
  const after = knownUpdates(loaded, directory.name).at(-1) ?? null;
  const told = (await directory.pull(foreignId, after, contextFor(parts, signal))).flatMap(
    (each) => {
      const { data } = ticketUpdateSchema.safeParse(each);
      return data ? [data] : [];
    },
  );
  if (told.length === 0) return 0;
  let added = 0;
  await context.execute(
    id,
    (_ticket, now) => {
      const known = new Set(knownUpdates(now.loaded, directory.name));
      const news = told.filter((each) => !known.has(each.id));
      added = news.length;
      return news.map((each) => updateEvent(each, directory.name));
    },
    { actor: { ...systemPrincipal, id: directory.name }, name: 'receive' },
  );
  return added;
}

/** Ids of a system's updates in a history, in order. */
function knownUpdates({ history }: LoadedTicket, system: string): readonly string[] {
  return history.flatMap((stored) => {
    const event = factsOf(stored);
    return event.type === 'ticket-sync:received' && event.facts.system === system
      ? [event.facts.updateId]
      : [];
  });
}

function updateEvent(news: TicketUpdate, system: string): EventOf<'ticket-sync:received'> {
  const { at: saidAt, id: updateId, type: kind } = news;
  return {
    type: 'ticket-sync:received',
    facts: {
      system,
      updateId,
      kind,
      saidAt,
      unit: news.type === 'transfer' ? news.unit : null,
      state: news.type === 'state' ? news.state : null,
    },
    personal: { reason: wordsOf(news).slice(0, maxTextLength) },
  };
}

function wordsOf(news: TicketUpdate): string {
  if (news.type === 'response') return news.text;
  return news.type === 'transfer' ? news.institution : news.status;
}
