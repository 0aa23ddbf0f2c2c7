import { errorName } from '../error-name.js';
import { keepNotification } from '../runtime/outbox/notification-record.js';
import type { DeliveryInsert } from '../store/outbox.js';
import { type AddOnParts, deliveryTo, wantedAt, wordingFor } from './add-on-parts.js';
import { entriesFor } from './notification-entry.js';
import { notificationSubject, notificationText } from './notification-text.js';
import { keepNotified } from './receive-officer-message.js';
import { type NotificationContact, type NotificationReceiver, readReceiver } from './receiver.js';

/** Maximum notifications in one message. */
const maxTogether = 500;
/** How long to wait when the host cannot return the contact, ms. */
const askAgainMs = 60_000;
/**
 * Interval to check for the start of work. Shifts and office hours begin on full quarters of an hour, so no one waits
 * longer than needed.
 */
const quarterMs = 15 * 60_000;

/**
 * Combines the waiting notifications of one receiver into a message. The same commit puts it into the outbox and
 * removes the notifications, so only one process sends it, and a crash repeats all of it.
 *
 * @returns false when nothing is due
 */
export async function sendWaiting(parts: AddOnParts): Promise<boolean> {
  const { runtime } = parts;
  const { store, tenant } = runtime;
  const waiting = await store.dueNotifications(tenant, runtime.now(), maxTogether);
  const [first] = waiting;
  if (!first) return false;
  const ids = waiting.map(({ id }) => id);
  const receiver = readReceiver(first.receiver);
  const hold = (until: number) => store.holdNotifications(tenant, ids, until);

  let contact: NotificationContact | null;
  try {
    contact = await parts.contact(receiver);
  } catch (error) {
    runtime.log('error', 'notifications.contact-failed', { ...receiver, error: errorName(error) });
    await hold(runtime.now() + askAgainMs);
    return true;
  }
  if (contact && contact.waits !== false && !isAtWork(parts, receiver)) {
    await hold((Math.floor(runtime.now() / quarterMs) + 1) * quarterMs);
    return true;
  }
  const lines = contact ? await entriesFor(runtime, parts.staff, receiver, waiting) : [];
  const wording = wordingFor(parts, contact?.locale);
  const deliveries: DeliveryInsert[] = [];
  for (const address of contact?.addresses ?? []) {
    const wanted = wantedAt(address, lines);
    const [first] = wanted;
    if (!first) continue;
    const words = {
      subject: notificationSubject(wanted, wording),
      text: notificationText(wanted, wording),
    };
    const delivery = await deliveryTo(runtime, address, words);
    await keepNotified(runtime, address, receiver);
    await keepNotification(runtime, delivery.id, {
      ticketId: first.ticket.id,
      receiver,
      isAnswerable: receiver.kind === 'officer' && wanted.length === 1,
    });
    deliveries.push(delivery);
  }
  await store.commit({ tenant, deliveries, notificationsDone: ids });
  runtime.wakeOutbox();
  return true;
}

/** Whether a receiver is at work: an officer by their shifts, a unit by the hours of the desk. */
function isAtWork({ runtime, staff }: AddOnParts, { kind, id }: NotificationReceiver): boolean {
  const officer = kind === 'officer' ? staff.officer(id) : null;
  const { calendar } = runtime;
  return officer
    ? staff.isOnDuty(officer, calendar, runtime.now())
    : calendar.isOpen(runtime.now());
}
