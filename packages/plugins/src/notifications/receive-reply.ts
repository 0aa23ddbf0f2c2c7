import { AduanError, type TicketId } from '@aduan/core';
import {
  type Address,
  type AddressId,
  fillLabel,
  type InboundNotificationReply,
} from '@aduan/core/channel';
import type { DeliveryInsert } from '@aduan/core/store';
import { notificationCatalogue } from './catalogue.js';
import type { Parts } from './parts.js';

/** Longest note, in UTF-16 units, with room for the text about files. */
const maxNoteLength = 4_800;
/** At most one refusal a day for each address, because the address may be forged and belong to another person. */
const refusalsOfWriter = { everyMs: 86_400_000, burst: 1 };
/** For all writers together, at most one refusal a minute after a burst. */
const refusalsOfAll = { everyMs: 60_000, burst: 20 };

/** A reply, from any kind of event. */
type Reply = Pick<
  InboundNotificationReply,
  'conversation' | 'files' | 'from' | 'id' | 'key' | 'text' | 'token'
>;

/** The texts for a writer whose message is refused, in the catalogue. */
type Refusal = 'refused' | 'noTickets';

/**
 * Handles the reply to a notification: adds a note in the name of the officer who received it, by the ordinary command
 * and with the officer's current rights. The reply must carry the token of the notification and come from the officer's
 * address. Everything else is refused with the same text, regardless of the reason.
 *
 * @returns the refusal to send, if there is one
 */
export async function receiveReply(
  parts: Parts,
  channel: string,
  reply: Reply,
  refused: Refusal = 'refused',
): Promise<readonly DeliveryInsert[]> {
  const { log, outbox } = parts.context;
  const about = reply.token === undefined ? null : await outbox.notificationOf(reply.token);
  const { id: officer } = about?.receiver ?? { id: '' };
  const isTaken =
    about?.isAnswerable && about.ticketId && (await isReceiver(parts, officer, channel, reply.from))
      ? await noted(parts, officer, about.ticketId, reply)
      : false;
  log('info', 'notification.answered', { channel, isTaken });
  return isTaken ? [] : refusal(parts, channel, reply, refused);
}

/** Whether an existing officer has this address on the channel. The channel vouches for the address by its kind. */
export async function isReceiver(
  { contact, office }: Parts,
  id: string,
  channel: string,
  { ids }: Address,
): Promise<boolean> {
  if (office.officer(id) === null) return false;
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
  { context: { languages, requires, sealed }, office }: Parts,
  officer: string,
  ticketId: TicketId,
  { files, key, text }: Reply,
): Promise<boolean> {
  const isLong = text.length > maxNoteLength;
  // Do not cut between the two halves of a surrogate pair.
  const said = isLong ? `${text.slice(0, maxNoteLength).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  if (said.trim() === '') return false;
  const left = languages.text(fillLabel(notificationCatalogue.filesLeft, { count: String(files) }));
  const words = files > 0 ? `${said}\n\n${left}` : said;
  try {
    const once = await sealed.hash('reply', key);
    const options = { actor: office.principal(officer), key: once };
    await requires.tickets.note(ticketId, { text: words }, options);
    return true;
  } catch (error) {
    if (!AduanError.isInstance(error) || error.retryable) throw error;
    return false;
  }
}

/** The refusal of a message, at most one a day for each writer. */
export async function refusal(
  { citizenUrl, context: { languages, outbox, sealed }, deskUrl }: Parts,
  channel: string,
  { conversation, from, id }: Pick<Reply, 'conversation' | 'from' | 'id'>,
  refused: Refusal,
): Promise<readonly DeliveryInsert[]> {
  const writer = await sealed.hash('rate', from.ids.map(({ value }) => value).join('\n'));
  const key = `refusals/${channel}`;
  const rates = [
    { key, ...refusalsOfAll },
    { key: `${key}/${writer}`, ...refusalsOfWriter },
  ];
  if (!(await outbox.take(rates))) return [];
  const urls = { desk: after(deskUrl), citizens: after(citizenUrl) };
  const text = languages.text(fillLabel(notificationCatalogue[refused], urls));
  const subject = languages.text(notificationCatalogue.refusedSubject);
  const content = { type: 'text', text } as const;
  const message = { channel, to: from, conversation, content, subject, replyTo: id };
  return [await outbox.notification(message, null)];
}

/** A URL after a colon; empty when there is none. */
function after(url: string | undefined): string {
  return url === undefined ? '' : `: ${url}`;
}
