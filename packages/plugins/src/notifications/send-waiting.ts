import { entriesFor } from './notification-entry.js';
import { notificationSubject, notificationText } from './notification-text.js';
import type { Parts } from './parts.js';
import { type NotificationContact, type NotificationReceiver, receiverKey } from './receiver.js';
import { type Sending, sendMessage } from './send-message.js';
import type { Waiting } from './waiting.js';

/** Maximum notifications in one message. */
const maxTogether = 500;
/** How long the notification is reserved for this process, ms. */
const leaseMs = 30_000;
/** How long to wait when the host cannot return the contact, ms. */
const askAgainMs = 60_000;
/**
 * Interval to check for the start of work. Shifts and office hours begin on full quarters of an hour, so no
 * notification is later than needed.
 */
const quarterMs = 15 * 60_000;

/**
 * Combines the waiting notifications of one receiver into a message: all of them, once one is due. The same commit puts
 * it into the outbox and removes the notifications, so only one process sends it, and a crash repeats all of it.
 *
 * @returns false when nothing is due
 */
export async function sendWaiting(parts: Parts): Promise<boolean> {
  const { context } = parts;
  const table = context.rows<Waiting>('waiting');
  const [due] = await table.claim({ leaseMs, limit: 1 });
  if (!due) return false;
  const { receiver } = due.value;
  const prefix = `${receiverKey(receiver)}/`;
  const rows = await table.list({ prefix, limit: maxTogether });
  const hold = (dueAt: number) =>
    context.commit((tx) => {
      for (const { key, value, version } of rows)
        tx.put('waiting', { key, value, dueAt, expectedVersion: version });
    });

  let contact: NotificationContact | null;
  try {
    contact = await parts.contact(receiver);
  } catch (error) {
    context.log('error', 'notifications.contact-failed', { ...receiver, error });
    await hold(context.now() + askAgainMs);
    return true;
  }
  if (contact && contact.waits !== false && !isAtWork(parts, receiver)) {
    await hold((Math.floor(context.now() / quarterMs) + 1) * quarterMs);
    return true;
  }
  const lines = await entriesFor(
    parts,
    receiver,
    rows.map(({ value }) => value),
  );
  const sending: Sending = {
    id: due.key.slice(prefix.length),
    receiver,
    contact,
    message(wants, wording) {
      const wanted = lines.filter(({ kind }) => wants === null || wants.includes(kind));
      const [first] = wanted;
      if (!first) return null;
      const isAnswerable = receiver.kind === 'officer' && wanted.length === 1;
      return {
        subject: notificationSubject(wanted, wording),
        text: notificationText(wanted, wording),
        about: { ticketId: first.ticket.id, isAnswerable },
      };
    },
  };
  await sendMessage(parts, sending, (tx) => {
    for (const { key, version } of rows) tx.remove('waiting', key, version);
  });
  return true;
}

/** Whether a receiver is at work: an officer by their shifts, a unit by the hours of the desk. */
function isAtWork({ context, office }: Parts, { kind, id }: NotificationReceiver): boolean {
  const officer = kind === 'officer' ? office.officer(id) : null;
  const { calendar, now } = context;
  return officer ? office.isOnDuty(officer, calendar, now()) : calendar.isOpen(now());
}
