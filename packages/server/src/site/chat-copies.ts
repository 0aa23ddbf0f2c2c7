import type { EmailFromEnv } from '@aduan/channel-email';
import type { WebchatCopies } from '@aduan/channel-webchat';
import type { Label } from '@aduan/core';

/** Sends copies of chats from the desk's mailbox, with the transport of its answers. */
export function chatCopies(
  { address, transport }: Pick<EmailFromEnv, 'address' | 'transport'>,
  sender: Label,
): WebchatCopies {
  const host = address.slice(address.lastIndexOf('@') + 1);
  return {
    sender,
    send: (mail, context) =>
      transport(
        {
          ...mail,
          from: { address, name: sender.id },
          messageId: `<${crypto.randomUUID()}@${host}>`,
          // Prevents an out-of-office reply, which would become a ticket (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated' },
          files: [],
        },
        context,
      ),
  };
}
