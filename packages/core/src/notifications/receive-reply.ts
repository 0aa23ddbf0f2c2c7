import { fillLabel } from '@aduan/core/catalogue';
import type { Aduan } from '../aduan.js';
import type { Address, AddressId } from '../channel/address.js';
import type { InboundNotificationReply } from '../channel/inbound.js';
import { AduanError } from '../errors.js';
import { createId, type TicketId } from '../ids.js';
import { addressedPayload } from '../runtime/messages/delivery-payload.js';
import { notificationOf } from '../runtime/outbox/notification-record.js';
import type { DeliveryInsert } from '../store/outbox.js';
import type { AddOnParts } from './add-on-parts.js';
import { notificationCatalogue } from './catalogue.js';

/** Longest note, in UTF-16 units, with room for the text about files. */
const maxNoteLength = 4_800;
/** At most one refusal a day for each address, because the address may be forged and belong to somebody else. */
const refusalsOfWriter = { everyMs: 86_400_000, burst: 1 };
/** For all writers together, at most one refusal a minute after a burst. */
const refusalsOfAll = { everyMs: 60_000, burst: 20 };

/** What the handling of replies needs, including the commands. */
export type ReplyParts = AddOnParts & { readonly tickets: Aduan['tickets'] };

/** A reply, from any kind of event. */
type Reply = Pick<
  InboundNotificationReply,
  'conversation' | 'files' | 'from' | 'id' | 'key' | 'text' | 'token'
>;

/** Texts for a writer whose message is refused. */
const refusals = {
  refused: { subject: notificationCatalogue.refusedSubject, text: notificationCatalogue.refused },
  noTickets: {
    subject: notificationCatalogue.refusedSubject,
    text: notificationCatalogue.noTickets,
  },
} as const;

/**
 * Handles the reply to a notification: adds a note in the name of the officer who received it, by the ordinary command
 * and with the officer's current rights. The reply must carry the token of the notification and come from the officer's
 * address. Everything else is refused with the same text, whatever the reason.
 *
 * @returns the refusal to send, if there is one
 */
export async function receiveReply(
  parts: ReplyParts,
  channel: string,
  reply: Reply,
  refused: keyof typeof refusals = 'refused',
): Promise<readonly DeliveryInsert[]> {
  const { runtime: desk } = parts;
  const about = reply.token === undefined ? null : await notificationOf(desk, reply.token);
  const { id: officer } = about?.receiver ?? { id: '' };
  const isTaken =
    about?.isAnswerable && about.ticketId && (await isReceiver(parts, officer, channel, reply.from))
      ? await noted(parts, officer, about.ticketId, reply)
      : false;
  desk.log('info', 'notification.answered', { channel, isTaken });
  return isTaken ? [] : refusal(parts, channel, reply, refused);
}

/** Whether an existing officer has this address on the channel. The channel vouches for the address by its kind. */
export async function isReceiver(
  { contact, staff }: AddOnParts,
  id: string,
  channel: string,
  { ids }: Address,
): Promise<boolean> {
  if (staff.officer(id) === null) return false;
  const addresses = (await contact({ kind: 'officer', id }))?.addresses ?? [];
  const known = addresses.flatMap((each) => (each.channel === channel ? each.to.ids : []));
  return ids.some((writer) => known.some((each) => isSame(each, writer)));
}

function isSame(one: AddressId, other: AddressId): boolean {
  if (one.kind !== other.kind) return false;
  const plain = ({ value }: AddressId) => (one.kind === 'email' ? value.toLowerCase() : value);
  return plain(one) === plain(other);
}

/** Writes the note, once. @returns false when the officer may not write it, or the text is empty */
async function noted(
  { runtime: desk, staff, tickets }: ReplyParts,
  officer: string,
  ticketId: TicketId,
  { files, key, text }: Reply,
): Promise<boolean> {
  const isLong = text.length > maxNoteLength;
  // Do not cut between the two halves of a surrogate pair.
  const said = isLong ? `${text.slice(0, maxNoteLength).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  if (said.trim() === '') return false;
  const left = desk.languages.text(
    fillLabel(notificationCatalogue.filesLeft, { count: String(files) }),
  );
  const note = files > 0 ? `${said}\n\n${left}` : said;
  try {
    const once = await desk.vault.hash('notification-reply', key);
    await tickets.note(ticketId, note, { actor: staff.principal(officer), key: once });
    return true;
  } catch (error) {
    if (!AduanError.isInstance(error) || error.retryable) throw error;
    return false;
  }
}

/** The refusal of a message, at most one a day for each writer. */
export async function refusal(
  { citizenUrl, runtime: desk, deskUrl }: AddOnParts,
  channel: string,
  { conversation, from, id }: Pick<Reply, 'conversation' | 'from' | 'id'>,
  refused: keyof typeof refusals,
): Promise<readonly DeliveryInsert[]> {
  const { languages, now, store, tenant, vault } = desk;
  const writer = await vault.hash('rate', from.ids.map(({ value }) => value).join('\n'));
  const key = `notification-refusals/${channel}`;
  const rates = [
    { key, ...refusalsOfAll },
    { key: `${key}/${writer}`, ...refusalsOfWriter },
  ];
  if (!(await store.takeRateSlots(tenant, now(), 0, rates)).taken) return [];
  const payload = await addressedPayload(vault, {
    to: from,
    conversation,
    content: {
      type: 'text',
      text: languages.text(
        fillLabel(refusals[refused].text, { desk: after(deskUrl), citizens: after(citizenUrl) }),
      ),
    },
    purpose: 'notification',
    subject: languages.text(refusals[refused].subject),
    replyTo: id,
  });
  const none = { conversationId: null, ticketId: null, messageId: null };
  return [{ id: createId(now()), target: channel, ...none, payload, dueAt: now() }];
}

/** A URL after a colon; empty when there is none. */
function after(url: string | undefined): string {
  return url === undefined ? '' : `: ${url}`;
}
