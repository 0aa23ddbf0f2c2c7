import type { MailTransport } from '@aduan/channel-email';
import type { WebchatCopies } from '@aduan/channel-webchat';
import { catalogue } from '../../pages/catalogue.js';

/** Copies of chats, sent from the mailbox of the desk by what also carries its answers. */
export function chatCopies(address: string, transport: MailTransport): WebchatCopies {
  const host = address.slice(address.lastIndexOf('@') + 1);
  return {
    sender: { id: catalogue.id.site, en: catalogue.en.site },
    send: (mail, context) =>
      transport(
        {
          ...mail,
          from: { address, name: catalogue.id.site },
          messageId: `<${crypto.randomUUID()}@${host}>`,
          // Nobody's absence shall answer it and become a case (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated' },
          files: [],
        },
        context,
      ),
  };
}
