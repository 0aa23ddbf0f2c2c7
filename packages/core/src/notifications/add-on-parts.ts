import { createId } from '../ids.js';
import type { Locale } from '../ports/label.js';
import { addressedPayload } from '../runtime/messages/delivery-payload.js';
import type { Runtime } from '../runtime/runtime.js';
import type { DeliveryInsert } from '../store/outbox.js';
import type { NotificationEntry } from './notification-entry.js';
import type { AnswerWording, NotificationText } from './notification-text.js';
import type { NotificationsOptions } from './notifications.js';
import type { NotificationAddress } from './receiver.js';
import type { Staff } from './staff.js';

/** What the parts of the add-on share. */
export interface AddOnParts
  extends Pick<NotificationsOptions, 'contact' | 'ticketUrl' | 'citizenUrl' | 'deskUrl'> {
  readonly runtime: Runtime;
  readonly staff: Staff;
}

/** The wording for a receiver at the current time. */
export function wordingFor(
  { runtime, staff, ticketUrl, deskUrl }: AddOnParts,
  locale: Locale | undefined,
): AnswerWording {
  const { calendar, categories, names, now } = runtime;
  const units = staff.current().definition.units.map(({ code, name }) => [code, name] as const);
  return {
    locale: locale ?? runtime.languages.first,
    categories,
    names,
    units: Object.fromEntries(units),
    timeZone: calendar.def.timeZone,
    now: now(),
    ticketUrl,
    deskUrl,
  };
}

/** Makes a delivery to one address. */
export async function deliveryTo(
  { vault, now }: Runtime,
  { channel, to }: NotificationAddress,
  { subject, text }: NotificationText,
): Promise<DeliveryInsert> {
  const conversation = to.ids[0]?.value ?? '';
  const content = { type: 'text', text } as const;
  const purpose = 'notification';
  return {
    id: createId(now()),
    target: channel,
    conversationId: null,
    ticketId: null,
    messageId: null,
    payload: await addressedPayload(vault, { to, conversation, content, purpose, subject }),
    dueAt: now(),
  };
}

/** The entries that an address wants. */
export function wantedAt({ wants }: NotificationAddress, lines: readonly NotificationEntry[]) {
  return lines.filter(({ kind }) => wants === undefined || wants.includes(kind));
}
