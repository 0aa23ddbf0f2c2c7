import { factsOf } from '../../store/facts-of.js';
import type { StoredEvent, StoredTicket } from '../../store/rows.js';
import type { RecordedEvent } from '../../ticket/events.js';
import type { ReporterIdentity } from '../../ticket/privacy/without-identity.js';
import { representedRegion } from '../../ticket/represented-region.js';
import { timelineOf } from '../../ticket/timeline.js';
import type { TimelineEntry } from '../../ticket/view.js';
import type { PartyProfile } from '../party/identify-party.js';
import { identityIn, type Opening } from '../reads/shown-items.js';
import { withHistory } from '../record/load-ticket.js';
import type { Runtime } from '../runtime.js';

type MessageEntry = Extract<TimelineEntry, { type: 'message' }>;

/** What is read of a ticket apart from its opening. */
export interface TicketTexts {
  /** Its messages and notes: as corrected, without what was deleted or erased. */
  readonly texts: readonly string[];
  /** The person whom the reporter speaks for; null when there is none, or they were erased. */
  readonly represented: PartyProfile | null;
  /** The reporter as given at the opening. Texts may still hold that name or contact after it was corrected. */
  readonly opener: ReporterIdentity;
}

/** Reads the texts of several tickets together. */
export async function readTexts(
  runtime: Runtime,
  tickets: readonly StoredTicket[],
): Promise<readonly TicketTexts[]> {
  const loaded = await Promise.all(tickets.map((stored) => withHistory(runtime, stored)));
  const opened = await runtime.vault.open(
    loaded.flatMap(({ history }) => [
      representedIn(history),
      ...history.map(({ sealed }) => sealed),
    ]),
  );
  let first = 0;
  return loaded.map(({ history }) => {
    const [represented, ...words] = opened.slice(first, first + history.length + 1);
    first += history.length + 1;
    const events = history.map((stored, index) => ({
      event: { ...factsOf(stored), id: stored.id } as RecordedEvent,
      words: words[index] ?? null,
    }));
    const texts = textsIn(timelineOf(events, new Map()));
    return {
      texts,
      represented: (represented ?? null) as PartyProfile | null,
      opener: identityIn((words[0] ?? null) as Opening),
    };
  });
}

function representedIn([opening]: readonly StoredEvent[]) {
  const first = opening && factsOf(opening);
  return first?.type === 'ticket.opened' ? representedRegion(first.facts) : null;
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

/** Whether an entry was not deleted, and is not an edit whose original shows the result. */
function isInForce(
  { deletedAt, revises }: MessageEntry,
  messages: ReadonlyMap<string, MessageEntry>,
): boolean {
  if (deletedAt !== null) return false;
  const original = revises === null ? undefined : messages.get(revises);
  return !original || (original.deletedAt === null && original.editedAt === null);
}
