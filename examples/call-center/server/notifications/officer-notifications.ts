import { notifications } from '@aduan/core/notifications';
import type { Inbox } from './inbox.js';
import { officerAddress } from './inbox-channel.js';

/** How long events are collected into one notification, ms: short, for the demonstration. */
const gatherMs = 5_000;

/** Where the console shows a ticket. */
const ticketPath = '/petugas/kasus/';

/**
 * Notifies the officers of this desk, each in their inbox. Nothing is held back until office hours, since an inbox
 * disturbs nobody off duty; units have no address of their own.
 */
export function officerNotifications(inbox: Inbox): ReturnType<typeof notifications> {
  return notifications({
    gatherMs,
    async contact({ kind, id }) {
      if (kind === 'unit') return null;
      const { wants, locale } = await inbox.wishes(id);
      const to = { account: 'console', ids: [{ kind: officerAddress, value: id }] };
      return {
        addresses: [{ channel: 'inbox', to, ...(wants && { wants }) }],
        locale,
        waits: false,
      };
    },
    ticketUrl: ({ id }) => ticketPath + id,
  });
}
