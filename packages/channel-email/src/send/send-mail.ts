import { ChannelError } from '@aduan/core';
import type { ChannelContext, OutboundMessage, SendReceipt } from '@aduan/core/channel';
import type { Mailbox } from '../mailbox.js';
import { takeAutomatic } from './automatic-limit.js';
import { addressOf, composeMail } from './compose-mail.js';
import type { MailTransport } from './mail-transport.js';
import { recordNotified } from './notified-addresses.js';

/** Sends one message through the transport. @throws ChannelError */
export async function sendMail(
  message: OutboundMessage,
  context: ChannelContext,
  mailbox: Mailbox,
  transport: MailTransport | undefined,
): Promise<SendReceipt> {
  if (!transport) throw new ChannelError({ class: 'invalid' }, 'No transport carries mails.');
  const mail = await composeMail(message, mailbox, context);
  const isNotification = message.purpose === 'notification';
  if (isNotification && message.replyTo === undefined)
    await recordNotified(addressOf(message), context);
  // Notifications and answer notices answer no mail, so no machine can trigger more of them.
  if (message.automatic && !isNotification && message.purpose !== 'answer-notice') {
    if (message.to.memo?.silent) {
      const code = 'sent-by-a-machine';
      throw new ChannelError({ class: 'blocked', code }, 'No machine answers a list or a machine.');
    }
    await takeAutomatic(addressOf(message), message.key, mailbox.automaticPerDay, context);
  }
  await transport(mail, context);
  return { ids: [mail.messageId.slice(1, -1)], status: 'sent', at: context.now() };
}
