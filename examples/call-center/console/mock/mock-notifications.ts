import type { InboxAnswer } from '../../server/notifications/inbox-notification.js';
import type { MockTicket } from './mock-tickets.js';

const minute = 60_000;

/** The inbox of the invented officer. @param now - epoch ms */
export function mockNotifications(now: number, cases: readonly MockTicket[]): InboxAnswer {
  const rows = cases.slice(0, 3).map(({ ticket }) => {
    const { id, number } = ticket;
    return `${number} · Pengaduan · Rapat anggota · tenggat besok pukul 16.30 WIB\n/petugas/kasus/${id}`;
  });
  const text = [`Baru di antrean Tim pengawasan (${rows.length})`, ...rows].join('\n');
  return {
    notices: [{ id: 'kabar-1', at: now - 4 * minute, text, isRead: false }],
    unread: 1,
    wishes: { wants: null, locale: 'id' },
  };
}
