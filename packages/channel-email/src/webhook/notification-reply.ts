import type { AddressId, InboundEventBase, InboundNotificationReply } from '@aduan/core/channel';
import { recipientsOf } from '../mail/mail-headers.js';
import { ownText } from '../mail/new-text.js';
import type { OwnIds } from '../mail/own-ids.js';
import type { ReadMail } from '../mail/read-mail.js';
import { wellCut } from './shown-text.js';

/** The answer to a notification. */
export interface AnsweredNotification {
  /** Null when the mail went to another address than the tagged one. */
  readonly token: string | null;
}

/**
 * Whether a mail answers a notification, by its recipient address or by its references. A mail program may answer
 * `From` instead of `Reply-To`; then there is no token.
 */
export function answeredNotification(
  { headers, references }: Pick<ReadMail, 'headers' | 'references'>,
  own: OwnIds,
): AnsweredNotification | null {
  const token = recipientsOf(headers)
    .map(own.tokenBehind)
    .find((each) => each !== null);
  if (token) return { token };
  return references.some(own.isNotification) ? { token: null } : null;
}

/** The event of an answered notification. Files are dropped: a note is text only. */
export function notificationReply(
  { files, from, unsupported, words }: ReadMail,
  { token }: AnsweredNotification,
  writer: AddressId,
  base: Omit<InboundEventBase, 'conversation'> & Pick<InboundNotificationReply, 'id'>,
): InboundNotificationReply {
  return {
    ...base,
    type: 'notification-reply',
    conversation: `notification ${from.address}`,
    from: { account: base.account, ids: [writer] },
    text: wellCut(ownText(words)),
    files: files.length + unsupported.length,
    ...(token !== null && { token }),
  };
}
