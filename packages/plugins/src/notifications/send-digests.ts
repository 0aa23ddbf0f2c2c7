import type { BusinessCalendar } from '@aduan/calendar';
import { systemPrincipal } from '@aduan/core';
import { formatTime, localDate } from '@aduan/core/channel';
import type { OfficerDuty, Organization } from '../organization/index.js';
import { digestCounts } from './digest-counts.js';
import { digestText } from './digest-text.js';
import type { Parts } from './parts.js';
import { type NotificationReceiver, receiverKey } from './receiver.js';
import { type Sending, sendMessage } from './send-message.js';

/** How long to wait after a digest failed, ms. */
const tryAgainMs = 60_000;
/** How long it is remembered who got the digest of a day, ms. */
const keptMs = 2 * 86_400_000;

/**
 * Makes the job that sends digests: on each working day, from `digestAt` until the office closes, once to each receiver.
 * A row records who got one, across processes and restarts. This process only caches whom it need not check again.
 *
 * @param digestAt - local time of the office, `07:30`
 */
export function createDigests(parts: Parts, digestAt: string): () => Promise<boolean> {
  const { context, office } = parts;
  let date = '';
  const waits = new Map<string, number>();

  return async () => {
    const now = context.now();
    if (!isDigestTime(context.calendar, digestAt, now)) return false;
    const today = localDate(now, context.calendar.def.timeZone);
    if (date !== today) waits.clear();
    date = today;
    const receiver = receiversOn(office, today).find(
      (each) => (waits.get(receiverKey(each)) ?? now) <= now,
    );
    if (!receiver) return false;
    const name = receiverKey(receiver);
    waits.set(name, now + tryAgainMs);
    try {
      await sendDigest(parts, receiver, `${name}/${today}`);
      waits.set(name, Number.POSITIVE_INFINITY);
    } catch (error) {
      context.log('error', 'notifications.digest-failed', { ...receiver, error });
    }
    return true;
  };
}

/** Whether today is a working day, it is past the time of the digest, and the office has not closed for the day. */
function isDigestTime(calendar: BusinessCalendar, digestAt: string, now: number): boolean {
  const { timeZone } = calendar.def;
  const date = localDate(now, timeZone);
  const time = formatTime(now, timeZone).en.slice(0, digestAt.length);
  if (time < digestAt) return false;
  const change = calendar.nextChange(now);
  return calendar.isOpen(now) || (change.open && localDate(change.at, timeZone) === date);
}

/** Officers who work on that weekday, and all units. */
function receiversOn(office: Organization, date: string): readonly NotificationReceiver[] {
  const { definition } = office.current();
  const weekday = new Date(date).toUTCString().slice(0, 3).toLowerCase();
  const works = ({ handlesTickets = true, shifts }: OfficerDuty) =>
    handlesTickets &&
    (!shifts || Object.entries(shifts).some(([day, hours]) => day === weekday && hours.length > 0));
  return [
    ...(definition.officers ?? [])
      .filter(works)
      .map(({ id }) => ({ kind: 'officer', id }) as const),
    ...definition.units.map(({ code }) => ({ kind: 'unit', id: code }) as const),
  ];
}

async function sendDigest(
  parts: Parts,
  receiver: NotificationReceiver,
  key: string,
): Promise<void> {
  const { context } = parts;
  if (await context.rows('digests').read(key)) return;
  const contact = await parts.contact(receiver);
  const isRead = receiver.kind === 'officer' || (contact?.addresses ?? []).length > 0;
  const counts = isRead ? await digestCounts(parts, receiver, systemPrincipal) : null;
  const sending: Sending = {
    id: 'digest',
    receiver,
    contact,
    message(wants, wording) {
      const isWanted = wants === null || wants.includes('digest');
      const words = isWanted && counts ? digestText(counts, wording) : null;
      return words && { ...words, about: { ticketId: null, isAnswerable: false } };
    },
  };
  await sendMessage(parts, sending, (tx) =>
    tx.put('digests', { key, value: null, expectedVersion: 0, ttlMs: keptMs }),
  );
}
