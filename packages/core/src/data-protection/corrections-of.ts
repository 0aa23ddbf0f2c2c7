import { isoInstant } from '../catalogue/iso-instant.js';
import type { PartyId } from '../ids.js';
import type { Actor, Principal } from '../ports/principal.js';
import type { Runtime } from '../runtime/runtime.js';
import type { CorrectedText, EventFacts, PersonalOf } from '../ticket/events.js';
import { gatherSubject } from './subject.js';

/** A correction in a ticket of a person, with the values before it. */
export interface CorrectionEntry {
  /** ISO 8601. */
  readonly at: string;
  /** Number of the ticket. */
  readonly number: string;
  readonly by: Actor;
  readonly reason: string;
  readonly fields: EventFacts['party.corrected']['fields'];
  /** Null when erased. */
  readonly before: CorrectedText | null;
  readonly after: CorrectedText | null;
}

/** The corrections of a person's data, oldest first. The access is logged before anything is returned. */
export async function correctionsOf(
  runtime: Runtime,
  party: PartyId,
  actor: Principal,
): Promise<readonly CorrectionEntry[]> {
  const { tickets, parties } = await gatherSubject(runtime, party, 'correct-party', actor);
  await runtime.viewHooks.personsViewed(actor, [...parties], ['contacts', 'name', 'words'], true);
  const events = [...tickets.values()].flatMap(({ history, stored }) =>
    history
      .filter(({ type }) => type === 'party.corrected')
      .map((event) => ({ event, number: stored.ticket.number })),
  );
  const opened = await runtime.vault.open<PersonalOf['party.corrected']>(
    events.map(({ event }) => event.sealed),
  );
  return events
    .map(({ event, number }, place) => {
      const { fields, reason }: EventFacts['party.corrected'] = JSON.parse(event.facts);
      const { before = null, after = null } = opened[place] ?? {};
      return { event, entry: { number, by: event.actor, reason, fields, before, after } };
    })
    .toSorted((one, other) => one.event.at - other.event.at)
    .map(({ entry, event }) => ({
      at: isoInstant(event.at, runtime.calendar.def.timeZone),
      ...entry,
    }));
}
