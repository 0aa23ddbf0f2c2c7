import { type CaseNews, caseNewsSchema } from '../directory/index.js';
import type { TicketId } from '../ids.js';
import { executeDecision } from '../runtime/commands/execute-command.js';
import { loadTicket } from '../runtime/record/load-ticket.js';
import { factsOf } from '../runtime/record/record-events.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import { systemPrincipal } from '../slots/principal.js';
import type { EventOf } from '../ticket/events.js';
import { contextFor, foreignIdIn, type RoomParts } from './room-parts.js';

/** Longest words of another system that are kept, in characters. */
const longestWords = 20_000;

/**
 * Asks what the other system said of a case since the news that stand in its history, and writes it there: each
 * piece once, whoever else asks at the same time.
 *
 * @returns how many were new
 * @throws DirectoryError
 */
export async function hearNews(
  id: TicketId,
  parts: RoomParts,
  signal: AbortSignal,
): Promise<number> {
  const { desk, directory } = parts;
  const loaded = await loadTicket(desk, id);
  const foreignId = loaded && foreignIdIn(loaded.stored.ticket, parts);
  if (!loaded || !foreignId || !directory.pull) return 0;
  const after = knownNews(loaded, directory.name).at(-1) ?? null;
  const context = contextFor(parts, signal);
  const told = (await directory.pull(foreignId, after, context)).flatMap((each) => {
    const { data } = caseNewsSchema.safeParse(each);
    return data ? [data] : [];
  });
  if (told.length === 0) return 0;
  let added = 0;
  await executeDecision(
    desk,
    id,
    (_ticket, _context, now) => {
      const known = new Set(knownNews(now, directory.name));
      const news = told.filter((each) => !known.has(each.id));
      added = news.length;
      return news.map((each) => newsEvent(each, directory.name));
    },
    { actor: { ...systemPrincipal, id: directory.name }, name: 'news' },
  );
  return added;
}

/** Ids of the news of a system that stand in a history, in their order. */
function knownNews({ history }: LoadedTicket, system: string): readonly string[] {
  return history.flatMap((stored) => {
    const event = factsOf(stored);
    return event.type === 'news.received' && event.facts.system === system
      ? [event.facts.newsId]
      : [];
  });
}

function newsEvent(news: CaseNews, system: string): EventOf<'news.received'> {
  const { at: saidAt, id: newsId, type: kind } = news;
  return {
    type: 'news.received',
    facts: {
      system,
      newsId,
      kind,
      saidAt,
      unit: news.type === 'transfer' ? news.unit : null,
      state: news.type === 'state' ? news.state : null,
    },
    personal: { reason: wordsOf(news).slice(0, longestWords) },
  };
}

function wordsOf(news: CaseNews): string {
  if (news.type === 'response') return news.text;
  return news.type === 'transfer' ? news.institution : news.status;
}
