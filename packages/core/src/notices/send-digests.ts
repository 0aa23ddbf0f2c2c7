import { formatTime, localDate } from '@aduan/core/catalogue';
import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { errorName } from '../runtime/error-name.js';
import { keepNotification } from '../runtime/outbox/notification-record.js';
import { digestCounts } from './digest-counts.js';
import { digestWords } from './digest-words.js';
import { type NoticeReceiver, receiverKey } from './receiver.js';
import { deliveryTo, type RoomParts, wordingFor } from './room-parts.js';
import type { Staff, StaffOfficer } from './staff.js';
import { keepNotified } from './take-message.js';

/** How long to wait when the digest of somebody could not be made, ms. */
const tryAgainMs = 60_000;

/**
 * Makes the work of sending digests: on each working day, from a time of the day until the office closes,
 * each receiver once. The store remembers who had his, so that it holds for several processes and over
 * restarts; this one only remembers whom it need not ask for.
 *
 * @param digestAt - wall clock of the office, `07:30`
 */
export function createDigests(parts: RoomParts, digestAt: string): () => Promise<boolean> {
  const { desk, staff } = parts;
  let date = '';
  const waits = new Map<string, number>();

  return async () => {
    const now = desk.now();
    if (!isDigestTime(desk.calendar, digestAt, now)) return false;
    const today = localDate(now, desk.calendar.def.timeZone);
    if (date !== today) waits.clear();
    date = today;
    const receiver = receiversOn(staff, today).find(
      (each) => (waits.get(receiverKey(each)) ?? now) <= now,
    );
    if (!receiver) return false;
    const name = receiverKey(receiver);
    waits.set(name, now + tryAgainMs);
    try {
      await sendDigest(parts, receiver, `digest/${name}/${today}`);
      waits.set(name, Number.POSITIVE_INFINITY);
    } catch (error) {
      desk.log('error', 'notices.digest-failed', { ...receiver, error: errorName(error) });
    }
    return true;
  };
}

/** Whether the office has a working day that has come to the time of the digest, and is not over. */
function isDigestTime(calendar: BusinessCalendar, digestAt: string, now: number): boolean {
  const { timeZone } = calendar.def;
  const date = localDate(now, timeZone);
  const time = formatTime(now, timeZone).en.slice(0, digestAt.length);
  if (time < digestAt) return false;
  const change = calendar.nextChange(now);
  return calendar.isOpen(now) || (change.open && localDate(change.at, timeZone) === date);
}

/** Officers who work on a weekday, and all units. */
function receiversOn(staff: Staff, date: string): readonly NoticeReceiver[] {
  const { definition } = staff.current();
  const weekday = new Date(date).toUTCString().slice(0, 3).toLowerCase();
  const works = ({ shifts }: StaffOfficer) =>
    !shifts || Object.entries(shifts).some(([day, hours]) => day === weekday && hours.length > 0);
  return [
    ...(definition.officers ?? [])
      .filter(works)
      .map(({ id }) => ({ kind: 'officer', id }) as const),
    ...definition.units.map(({ code }) => ({ kind: 'unit', id: code }) as const),
  ];
}

async function sendDigest(parts: RoomParts, receiver: NoticeReceiver, key: string): Promise<void> {
  const { desk, staff } = parts;
  const { store, tenant } = desk;
  if ((await store.readCommandResult(tenant, key)) !== null) return;
  const contact = await parts.contact(receiver);
  const addresses = (contact?.addresses ?? []).filter(
    ({ wants }) => wants === undefined || wants.includes('digest'),
  );
  const counts = addresses.length > 0 ? await digestCounts(desk, staff, receiver) : null;
  const words = counts && digestWords(counts, wordingFor(parts, contact?.locale));
  const deliveries = words
    ? await Promise.all(addresses.map((address) => deliveryTo(desk, address, words)))
    : [];
  if (words) for (const address of addresses) await keepNotified(desk, address, receiver);
  for (const { id } of deliveries)
    await keepNotification(desk, id, { ticketId: null, receiver, isAnswerable: false });
  const command = { key, result: '', at: desk.now(), ticketId: null };
  await store.commit({ tenant, command, deliveries });
  desk.wakeOutbox();
}
