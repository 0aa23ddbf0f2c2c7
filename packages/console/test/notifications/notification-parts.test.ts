import { expect, test } from 'vitest';
import { notificationParts } from '../../src/notifications/notification-parts.js';

const id = '019d89b7-8900-7554-a045-0cf09227a575';

test('the address under a ticket becomes its link, and titles stay apart', () => {
  const text = `Lewat tenggat\nADU-1 · Pengaduan\n/petugas/kasus/${id}\n\nBaru (2)\nADU-2\nhttps://desk.example/petugas/kasus/${id}\nADU-3\n\ndan 3 laporan lagi`;
  expect(notificationParts(text)).toEqual([
    { title: 'Lewat tenggat', rows: [{ text: 'ADU-1 · Pengaduan', ticketId: id }] },
    {
      title: 'Baru (2)',
      rows: [
        { text: 'ADU-2', ticketId: id },
        { text: 'ADU-3', ticketId: null },
      ],
    },
    { title: 'dan 3 laporan lagi', rows: [] },
  ]);
});

test('an address that leads elsewhere stays a line', () => {
  const text = `Baru\nADU-1\nhttps://desk.example/lain/${id}\n/petugas/kasus/kosong`;
  expect(notificationParts(text)[0]?.rows.map(({ ticketId }) => ticketId)).toEqual([
    null,
    null,
    null,
  ]);
});
