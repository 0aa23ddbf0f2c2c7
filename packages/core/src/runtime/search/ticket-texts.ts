import type { Masker } from '../../ports/masker.js';
import type { PhoneNumbers } from '../../ports/phone-numbers.js';
import { wordReader } from '../../search/word-reader.js';
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
import { identitiesAmong, type SearchedIdentity } from './identities.js';

type MessageEntry = Extract<TimelineEntry, { type: 'message' }>;

/** Texts of a ticket besides its opening. */
export interface TicketTexts {
  /** Its messages and notes: as corrected, without deleted or erased ones. */
  readonly texts: readonly string[];
  /** The person on whose behalf the reporter writes; null when there is none, or they were erased. */
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

/** Searchable content of a text. */
export interface ReadText {
  /** Its words that are also in the masked text. Placeholders of the masker are not words of the citizen. */
  readonly words: ReadonlySet<string>;
  /** Identities that the masker found, if it reports them. */
  readonly identities: readonly SearchedIdentity[];
}

/**
 * Creates a reader of texts.
 *
 * @param phone - reads the numbers of people; null = only words are read
 */
export function textReader(
  masker: Masker,
  phone: PhoneNumbers | null,
): (text: string) => Promise<ReadText> {
  const read = wordReader(masker);
  return async (text) => {
    const { isMasked, words } = await read(text);
    // If nothing was masked, the text names no person.
    const found = isMasked && phone ? (masker.find?.(text) ?? []) : [];
    return { words, identities: phone ? identitiesAmong({ phone }, found) : [] };
  };
}
