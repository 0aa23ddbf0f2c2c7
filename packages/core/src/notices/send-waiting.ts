import { errorName } from '../runtime/error-name.js';
import { keepNotification } from '../runtime/outbox/notification-record.js';
import type { DeliveryInsert } from '../store/outbox.js';
import { linesFor } from './notice-line.js';
import { noticeSubject, noticeText } from './notice-text.js';
import { type NoticeContact, type NoticeReceiver, readReceiver } from './receiver.js';
import { deliveryTo, type RoomParts, wantedAt, wordingFor } from './room-parts.js';
import { keepNotified } from './take-message.js';

/** What one message may take along. */
const mostTogether = 500;
/** How long to wait when the host cannot say where somebody is reached, ms. */
const askAgainMs = 60_000;
/** Shifts and office hours begin on full quarters of an hour: nobody waits longer than needed. */
const quarterMs = 15 * 60_000;

/**
 * Makes one message of what waits for a receiver, and hands it to the outbox in the commit that takes it
 * out of the line: of several processes one does it, and a crash repeats it whole.
 *
 * @returns false when nothing is due
 */
export async function sendWaiting(parts: RoomParts): Promise<boolean> {
  const { desk } = parts;
  const { store, tenant } = desk;
  const waiting = await store.dueNotices(tenant, desk.now(), mostTogether);
  const [first] = waiting;
  if (!first) return false;
  const ids = waiting.map(({ id }) => id);
  const receiver = readReceiver(first.receiver);
  const hold = (until: number) => store.holdNotices(tenant, ids, until);

  let contact: NoticeContact | null;
  try {
    contact = await parts.contact(receiver);
  } catch (error) {
    desk.log('error', 'notices.contact-failed', { ...receiver, error: errorName(error) });
    await hold(desk.now() + askAgainMs);
    return true;
  }
  if (contact && contact.waits !== false && !isAtWork(parts, receiver)) {
    await hold((Math.floor(desk.now() / quarterMs) + 1) * quarterMs);
    return true;
  }
  const lines = contact ? await linesFor(desk, parts.staff, receiver, waiting) : [];
  const wording = wordingFor(parts, contact?.locale);
  const deliveries: DeliveryInsert[] = [];
  for (const address of contact?.addresses ?? []) {
    const wanted = wantedAt(address, lines);
    const [first] = wanted;
    if (!first) continue;
    const words = { subject: noticeSubject(wanted, wording), text: noticeText(wanted, wording) };
    const delivery = await deliveryTo(desk, address, words);
    await keepNotified(desk, address, receiver);
    await keepNotification(desk, delivery.id, {
      ticketId: first.ticket.id,
      receiver,
      isAnswerable: receiver.kind === 'officer' && wanted.length === 1,
    });
    deliveries.push(delivery);
  }
  await store.commit({ tenant, deliveries, noticesDone: ids });
  desk.wakeOutbox();
  return true;
}

/** Whether a receiver works now: an officer by his shifts, a unit by the hours of the desk. */
function isAtWork({ desk, staff }: RoomParts, { kind, id }: NoticeReceiver): boolean {
  const officer = kind === 'officer' ? staff.officer(id) : null;
  const { calendar } = desk;
  return officer ? staff.isOnDuty(officer, calendar, desk.now()) : calendar.isOpen(desk.now());
}
