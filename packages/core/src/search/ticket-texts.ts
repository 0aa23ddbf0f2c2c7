import type { Desk } from '../runtime/desk.js';
import { withHistory } from '../runtime/record/load-ticket.js';
import { factsOf } from '../runtime/record/record-events.js';
import type { StoredTicket } from '../store/rows.js';
import type { RecordedEvent } from '../ticket/events.js';
import { timelineOf } from '../ticket/timeline.js';
import type { TimelineEntry } from '../ticket/view.js';

type MessageEntry = Extract<TimelineEntry, { type: 'message' }>;

/** What was written in tickets and noted beside them, ticket by ticket: as it was corrected, without what was deleted or erased. */
export async function readTexts(
  desk: Desk,
  tickets: readonly StoredTicket[],
): Promise<readonly (readonly string[])[]> {
  const loaded = await Promise.all(tickets.map((stored) => withHistory(desk, stored)));
  const opened = await desk.vault.open(
    loaded.flatMap(({ history }) => history.map(({ sealed }) => sealed)),
  );
  let first = 0;
  return loaded.map(({ history }) => {
    const words = opened.slice(first, first + history.length);
    first += history.length;
    const events = history.map((stored, index) => ({
      event: { ...factsOf(stored), id: stored.id } as RecordedEvent,
      words: words[index] ?? null,
    }));
    return textsIn(timelineOf(events, new Map()));
  });
}

function textsIn(timeline: readonly TimelineEntry[]): readonly string[] {
  const messages = new Map(
    timeline.flatMap((entry) => (entry.type === 'message' ? [[entry.messageId, entry]] : [])),
  );
  return timeline.flatMap((entry) => {
    if (entry.type === 'note') return entry.text ?? [];
    return entry.type === 'message' && isInForce(entry, messages) ? (entry.text ?? []) : [];
  });
}

/** Not deleted; and not what changed another message, whose line says what became of it. */
function isInForce(
  { deletedAt, revises }: MessageEntry,
  messages: ReadonlyMap<string, MessageEntry>,
): boolean {
  if (deletedAt !== null) return false;
  const original = revises === null ? undefined : messages.get(revises);
  return !original || (original.deletedAt === null && original.editedAt === null);
}
