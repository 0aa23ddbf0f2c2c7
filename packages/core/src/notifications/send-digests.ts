import { formatTime, localDate } from '@aduan/core/catalogue';
import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { errorName } from '../error-name.js';
import { keepNotification } from '../runtime/outbox/notification-record.js';
import { type AddOnParts, deliveryTo, wordingFor } from './add-on-parts.js';
import { digestCounts } from './digest-counts.js';
import { digestText } from './digest-text.js';
import { keepNotified } from './receive-officer-message.js';
import { type NotificationReceiver, receiverKey } from './receiver.js';
import type { Staff, StaffOfficer } from './staff.js';

/** How long to wait after a digest failed, ms. */
const tryAgainMs = 60_000;

/**
 * Makes the worker that sends digests: on each working day, from `digestAt` until the office closes, once to each
 * receiver. The store records who got one, across processes and restarts. This process only caches whom it need not
 * check again.
 *
 * @param digestAt - local time of the office, `07:30`
 */
export function createDigests(parts: AddOnParts, digestAt: string): () => Promise<boolean> {
  const { runtime, staff } = parts;
  let date = '';
  const waits = new Map<string, number>();

  return async () => {
    const now = runtime.now();
    if (!isDigestTime(runtime.calendar, digestAt, now)) return false;
    const today = localDate(now, runtime.calendar.def.timeZone);
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
      runtime.log('error', 'notifications.digest-failed', { ...receiver, error: errorName(error) });
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
function receiversOn(staff: Staff, date: string): readonly NotificationReceiver[] {
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

async function sendDigest(
  parts: AddOnParts,
  receiver: NotificationReceiver,
  key: string,
): Promise<void> {
  const { runtime, staff } = parts;
  const { store, tenant } = runtime;
  if ((await store.readCommandResult(tenant, key)) !== null) return;
  const contact = await parts.contact(receiver);
  const addresses = (contact?.addresses ?? []).filter(
    ({ wants }) => wants === undefined || wants.includes('digest'),
  );
  const counts = addresses.length > 0 ? await digestCounts(runtime, staff, receiver) : null;
  const words = counts && digestText(counts, wordingFor(parts, contact?.locale));
  const deliveries = words
    ? await Promise.all(addresses.map((address) => deliveryTo(runtime, address, words)))
    : [];
  if (words) for (const address of addresses) await keepNotified(runtime, address, receiver);
  for (const { id } of deliveries)
    await keepNotification(runtime, id, { ticketId: null, receiver, isAnswerable: false });
  const command = { key, result: '', at: runtime.now(), ticketId: null };
  await store.commit({ tenant, command, deliveries });
  runtime.wakeOutbox();
}
