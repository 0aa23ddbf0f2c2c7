import { eventDigest } from '../../audit/digest.js';
import { textHash } from '../../audit/text-hash.js';
import { canonicalJson } from '../../canonical-json.js';
import { createId, type TicketId } from '../../ids.js';
import { actorOf, type Principal, systemPrincipal } from '../../ports/principal.js';
import type { EventInsert } from '../../store/commit.js';
import type { SealedRecord, SealedRef } from '../../store/rows.js';
import type { RecordedEvent, TicketEvent } from '../../ticket/events.js';
import { type Evolve, foldEvents } from '../../ticket/fold-events.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { SealedRecordDraft } from '../vault/vault.js';

/** A decided event with its stamp and the reference to its sealed text. */
export interface StampedEvent {
  readonly event: RecordedEvent;
  readonly sealed: SealedRef | null;
}

/**
 * Stamps the decided events and those that the desk itself adds, puts their personal part into the sealed record, and
 * folds all of them into the ticket.
 */
export function stampEvents(input: {
  readonly ticketId: TicketId;
  readonly before: Ticket | null;
  readonly decided: readonly TicketEvent[];
  readonly added: readonly TicketEvent[];
  readonly actor: Principal;
  readonly at: number;
  readonly sealedRecord: SealedRecordDraft;
  /** The `evolve` of the desk. */
  readonly evolve: Evolve;
}): { readonly stamped: readonly StampedEvent[]; readonly ticket: Ticket } {
  const { ticketId, decided, at, sealedRecord } = input;
  const system = actorOf(systemPrincipal);
  const principal = actorOf(input.actor);
  const events = [...decided, ...input.added];
  const ticket = foldEvents(input.before, events, ticketId, at, input.evolve);
  const first = (input.before?.version ?? 0) + 1;
  const stamped = events.map((each, index): StampedEvent => {
    const sequence = first + index;
    const isAutomatic = each.type === 'message.sent' && each.facts.purpose === 'acknowledgement';
    const actor = isAutomatic || index >= decided.length ? system : principal;
    const stamp = { id: createId<RecordedEvent['id']>(at), ticketId, sequence, at, actor };
    const event: RecordedEvent = { ...each, ...stamp };
    return { event, sealed: each.personal ? sealedRecord.add(each.personal) : null };
  });
  return { stamped, ticket };
}

/** Events as the store keeps them. The record must be sealed already, because digests cover it. */
export function eventInserts(
  stamped: readonly StampedEvent[],
  sealedRecord: SealedRecord | null,
): readonly EventInsert[] {
  const hashOfRecord = sealedRecord ? textHash(sealedRecord.cipher) : null;
  return stamped.map(({ event, sealed }) => {
    const { id, ticketId, type, at, actor } = event;
    const facts = canonicalJson(event.facts);
    const recordHash = sealed ? hashOfRecord : null;
    const digest = eventDigest({ id, ticketId, type, at, actor, facts, sealed, recordHash });
    return { id, type, at, actor, facts, sealed, digest };
  });
}
