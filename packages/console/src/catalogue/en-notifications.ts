import type { idNotifications } from './id-notifications.js';

/** Notifications, in English. */
export const enNotifications: typeof idNotifications = {
  notices: {
    title: 'Notices',
    bell: (unread) => (unread === 0 ? 'Notices' : `Notices, ${unread} unread`),
    unread: 'unread',
    readAll: 'Mark as read',
    none: 'Nothing yet. New reports for your team and deadlines that come near appear here.',
    ago: (age) => `${age} ago`,
    choose: 'What you want to hear',
    kinds: {
      new: 'New reports in the queue of the team',
      disposed: 'Reports passed on to the team',
      unplaced: 'Reports that no unit has yet',
      assigned: 'Reports given to me',
      reopened: 'Reports that were opened again',
      news: 'News from the field or another system',
      approval: 'Draft answers for my approval',
      returned: 'My draft answers that were sent back',
      due: 'Deadlines that come near',
      breached: 'Deadlines that have passed',
      digest: 'The summary each morning',
    },
  },
};
