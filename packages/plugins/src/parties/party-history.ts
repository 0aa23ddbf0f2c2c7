import type { PartyId } from '@aduan/core';
import type { Actor, PartyEventType, Person, PluginContext } from '@aduan/core/plugin';
import type { StoredEvent } from '@aduan/core/store';
import { partiesOf } from './person.js';

/** A decision about a party. */
export interface PartyHistoryEntry {
  readonly id: string;
  readonly party: PartyId;
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  readonly type: PartyEventType;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Null when erased. */
  readonly reason: string | null;
}

/** The decisions about a person, oldest first. */
export async function historiesOf(
  { persons, sealed }: Pick<PluginContext, 'persons' | 'sealed'>,
  person: Person,
): Promise<readonly PartyHistoryEntry[]> {
  const ids = partiesOf(person);
  const histories = await Promise.all(ids.map(persons.history));
  const events = histories.flatMap((history, index) =>
    history.map((event) => ({ event, party: ids[index] as PartyId })),
  );
  const personal = await sealed.open<{ readonly reason: string }>(
    events.map(({ event }) => event.sealed),
  );
  return events
    .map(({ event, party }, index) => entryOf(event, party, personal[index] ?? null))
    .toSorted((a, b) => a.at - b.at);
}

function entryOf(
  { actor, at, facts, id, type }: StoredEvent,
  party: PartyId,
  personal: { readonly reason: string } | null,
): PartyHistoryEntry {
  return {
    id,
    party,
    at,
    actor,
    type: type as PartyEventType,
    facts: JSON.parse(facts),
    reason: personal?.reason ?? null,
  };
}
