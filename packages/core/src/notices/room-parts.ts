import { createId } from '../ids.js';
import type { Desk } from '../runtime/desk.js';
import { addressedPayload } from '../runtime/messages/delivery-payload.js';
import type { Locale } from '../slots/label.js';
import type { DeliveryInsert } from '../store/outbox.js';
import type { NoticeLine } from './notice-line.js';
import type { NoticeWords, Wording } from './notice-text.js';
import type { NoticesOptions } from './notices.js';
import type { NoticeAddress } from './receiver.js';
import type { Staff } from './staff.js';

/** What the parts of the room stand on. */
export interface RoomParts
  extends Pick<NoticesOptions, 'contact' | 'caseUrl' | 'citizenUrl' | 'deskUrl'> {
  readonly desk: Desk;
  readonly staff: Staff;
}

/** What the words for a receiver are made with, now. */
export function wordingFor(
  { desk, staff, caseUrl, deskUrl }: RoomParts,
  locale: Locale | undefined,
): Wording {
  const { calendar, categories, names, now } = desk;
  const units = staff.current().definition.units.map(({ code, name }) => [code, name] as const);
  return {
    locale: locale ?? desk.languages.first,
    categories,
    names,
    units: Object.fromEntries(units),
    timeZone: calendar.def.timeZone,
    now: now(),
    caseUrl,
    deskUrl,
  };
}

/** A message on its way to one address. */
export async function deliveryTo(
  { vault, now }: Desk,
  { channel, to }: NoticeAddress,
  { subject, text }: NoticeWords,
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

/** What of a message an address wants. */
export function wantedAt({ wants }: NoticeAddress, lines: readonly NoticeLine[]) {
  return lines.filter(({ kind }) => wants === undefined || wants.includes(kind));
}
