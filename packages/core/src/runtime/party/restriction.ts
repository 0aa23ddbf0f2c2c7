import type { PartyId } from '../../ids.js';
import { historyOf } from '../../store/history-of.js';
import type { ClaimedDelivery } from '../../store/outbox.js';
import type { EventFacts, MessagePurpose } from '../../ticket/events.js';
import type { Desk } from '../desk.js';

type StoredDesk = Pick<Desk, 'store' | 'tenant'>;

/** What the law asks for goes out all the same: the receipt of a case, and its answer. */
const lawful: ReadonlySet<MessagePurpose> = new Set(['acknowledgement', 'answer']);

/** Code of a delivery that was withheld. */
export const restricted = 'processing-restricted';

/** Since when the data of a person may only be kept and used for what the law asks, epoch ms; null when it may. */
export async function restrictedSince(
  { store, tenant }: StoredDesk,
  party: PartyId,
): Promise<number | null> {
  const person = await store.readPerson(tenant, party);
  const decided = person.filter(({ version }) => version > 0);
  const histories = await Promise.all(
    decided.map(({ id }) => store.readEvents(tenant, historyOf(id))),
  );
  const last = histories
    .flat()
    .filter(({ type }) => type.startsWith('processing.'))
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  return last?.type === 'processing.restricted' ? last.at : null;
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
