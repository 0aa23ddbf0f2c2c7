import type { PartyId } from '../../ids.js';
import { historyOf } from '../../store/history-of.js';
import type { ClaimedDelivery } from '../../store/outbox.js';
import type { PartyRow } from '../../store/rows.js';
import type { EventFacts, MessagePurpose } from '../../ticket/events.js';
import type { Desk } from '../desk.js';

type StoredDesk = Pick<Desk, 'store' | 'tenant'>;

/** What the law asks for goes out all the same: the receipt of a case, and its answer. */
const lawful: ReadonlySet<MessagePurpose> = new Set(['acknowledgement', 'answer']);

/** Code of a delivery that was withheld. */
export const restricted = 'processing-restricted';

/**
 * Since when the data of a person may only be kept and used for what the law asks, epoch ms; null when it may.
 * One restricted party is enough: that it is somebody else's too lifts nothing.
 */
export async function restrictedSince(desk: StoredDesk, party: PartyId): Promise<number | null> {
  const person = await desk.store.readPerson(desk.tenant, party);
  const since = [...(await restrictedParties(desk, person)).values()];
  return since.length > 0 ? Math.min(...since) : null;
}

/** Which of the parties of a person are restricted, and since when: by the order of the decisions, not by a clock. */
export async function restrictedParties(
  { store, tenant }: StoredDesk,
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

/** Whether a message must not go out, since the processing of its receiver's data is restricted. */
export async function isWithheld(
  desk: StoredDesk,
  { messageId, ticketId }: ClaimedDelivery,
  party: PartyId,
): Promise<boolean> {
  if (!messageId || !ticketId) return false;
  if ((await restrictedSince(desk, party)) === null) return false;
  const history = await desk.store.readEvents(desk.tenant, ticketId);
  const sent = history
    .filter(({ type }) => type === 'message.sent')
    .map(({ facts }) => JSON.parse(facts) as EventFacts['message.sent'])
    .find((facts) => facts.messageId === messageId);
  return sent !== undefined && !lawful.has(sent.purpose);
}
