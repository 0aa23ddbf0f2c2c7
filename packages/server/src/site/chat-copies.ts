import type { EmailFromEnv } from '@aduan/channel-email';
import type { WebchatCopies } from '@aduan/channel-webchat';
import type { PageSite } from '../pages/layout.js';

/** Sends copies of chats from the desk's mailbox, with the transport of its answers. */
export function chatCopies(
  { address, transport }: Pick<EmailFromEnv, 'address' | 'transport'>,
  { catalogue }: Pick<PageSite, 'catalogue'>,
): WebchatCopies {
  const host = address.slice(address.lastIndexOf('@') + 1);
  return {
    get sender() {
      return { id: catalogue.id.site, en: catalogue.en.site };
    },
    send: (mail, context) =>
      transport(
        {
          ...mail,
          from: { address, name: catalogue.id.site },
          messageId: `<${crypto.randomUUID()}@${host}>`,
          // Prevents an out-of-office reply, which would become a ticket (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated' },
          files: [],
        },
        context,
      ),
  };
}
