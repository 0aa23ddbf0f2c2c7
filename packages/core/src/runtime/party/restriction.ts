import type { PartyId } from '../../ids.js';
import { historyOf } from '../../store/history-of.js';
import type { ClaimedDelivery } from '../../store/outbox.js';
import type { PartyRow } from '../../store/rows.js';
import type { EventFacts, MessagePurpose } from '../../ticket/events.js';
import type { Runtime } from '../runtime.js';

type StoredRuntime = Pick<Runtime, 'store' | 'tenant'>;

/**
 * Messages that are sent despite a restriction, because the law requires them: the receipt of a ticket, and its answer.
 */
const lawful: ReadonlySet<MessagePurpose> = new Set(['acknowledgement', 'answer']);

/** Code of a withheld delivery. */
export const restricted = 'processing-restricted';

/**
 * Since when the data of a person may only be stored and used as the law requires, epoch ms; null when it is not
 * restricted. One restricted party is enough, even if the person has others.
 */
export async function restrictedSince(
  runtime: StoredRuntime,
  party: PartyId,
): Promise<number | null> {
  const person = await runtime.store.readPerson(runtime.tenant, party);
  const since = [...(await restrictedParties(runtime, person)).values()];
  return since.length > 0 ? Math.min(...since) : null;
}

/** Which parties of a person are restricted, and since when. The order of the decisions counts, not a clock. */
export async function restrictedParties(
  { store, tenant }: StoredRuntime,
  person: readonly PartyRow[],
): Promise<ReadonlyMap<PartyId, number>> {
  const decided = person.filter(({ version }) => version > 0);
  const found = await Promise.all(
    decided.map(async ({ id }) => {
      const history = await store.readEvents(tenant, historyOf(id));
      const last = history.findLast(({ type }) => type.startsWith('processing.'));
      return last?.type === 'processing.restricted' ? ([[id, last.at]] as const) : [];
    }),
  );
  return new Map(found.flat());
}

/** Whether a message must not be sent, because the processing of its receiver's data is restricted. */
export async function isWithheld(
  runtime: StoredRuntime,
  { messageId, ticketId }: ClaimedDelivery,
  party: PartyId,
): Promise<boolean> {
  if (!messageId || !ticketId) return false;
  if ((await restrictedSince(runtime, party)) === null) return false;
  const history = await runtime.store.readEvents(runtime.tenant, ticketId);
  const sent = history
    .filter(({ type }) => type === 'message.sent')
    .map(({ facts }) => JSON.parse(facts) as EventFacts['message.sent'])
    .find((facts) => facts.messageId === messageId);
  return sent !== undefined && !lawful.has(sent.purpose);
}
