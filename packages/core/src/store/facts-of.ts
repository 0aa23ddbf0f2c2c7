import type { EvolvingEvent } from '../ticket/evolve.js';
import type { StoredEvent } from './rows.js';

/** A stored event with its facts parsed. Its text stays sealed. */
export function factsOf(stored: StoredEvent): EvolvingEvent & Pick<StoredEvent, 'actor'> {
  const { ticketId, sequence, at, type, actor } = stored;
  const facts: unknown = JSON.parse(stored.facts);
  return { type, facts, ticketId, sequence, at, actor } as EvolvingEvent &
    Pick<StoredEvent, 'actor'>;
}
