import type { AddressId, InboundEventBase, InboundNotificationReply } from '@aduan/core';
import { recipientsOf } from '../mail/mail-headers.js';
import { ownText } from '../mail/new-text.js';
import type { OwnIds } from '../mail/own-ids.js';
import type { ReadMail } from '../mail/read-mail.js';
import { wellCut } from './shown-text.js';

/** How a mail answers a notification. */
export interface AnsweredNotification {
  /** Null when it went to another address than the one that it was asked to. */
  readonly token: string | null;
}

/**
 * Whether a mail answers a notification, by the address that it was sent to, or by what it goes back to. A mail program
 * may answer `From` instead of `Reply-To`; then there is no token.
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

/** What it tells the desk. Its files stay behind: a note is words. */
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
