import { compileCalendar } from '@aduan/calendar';
import { kemenkopCalendarDefinition } from '@aduan/calendar/indonesia';
import type { OutboundMessage } from '@aduan/core/channel';
import { memoryStore } from '@aduan/store-memory';
import { expect, it } from 'vitest';
import { firstOf } from '../../../core/test/runtime/first-of.js';
import {
  agent,
  delivery,
  officer,
  supervisor,
  testChannel,
  testDesk,
  textEvent,
} from '../../../core/test/runtime/test-desk.js';
import { settings } from '../../src/settings/index.js';

/** The calendar with some more free days. */
function withLeave(...dates: string[]) {
  const leave = { kind: 'joint-leave', name: 'Cuti contoh', source: 'SKB contoh' } as const;
  return compileCalendar({
    ...kemenkopCalendarDefinition,
    version: dates.join(),
    holidays: [
      ...kemenkopCalendarDefinition.holidays,
      ...dates.map((date) => ({ ...leave, date })),
    ],
  });
}

/** A desk with a ticket from a chat and one from a letter, and the messages sent after both were received. */
async function rescheduledTo(calendar: ReturnType<typeof withLeave>, decree?: string) {
  const store = memoryStore();
  const sent: OutboundMessage[] = [];
  const channels = {
    test: testChannel((message) => {
      sent.push(message);
      return { ids: [`p-${message.key}`], status: 'sent', at: 0 };
    }),
  };
  const before = testDesk({ store, channels, plugins: [settings()] });
  await before.aduan.fetch(delivery([textEvent('Gerai tutup.')]));
  await before.aduan.workOff();
  await before.aduan.tickets.open({ body: 'Surat.', channel: 'desk' }, { actor: agent });
  sent.length = 0;
  const { aduan } = testDesk({ store, channels, calendar, plugins: [settings()] });
  await aduan.reschedule({
    ...{ to: calendar.hash, actor: supervisor, reason: 'Rapat internal' },
    ...(decree && { decree }),
  });
  await aduan.workOff();
  const { items } = await aduan.tickets.list({ channel: 'test' }, { actor: officer });
  const { ticket } = firstOf(items);
  const texts = sent.flatMap(({ content }) => (content.type === 'text' ? [content.text] : []));
  return { aduan, number: ticket.number, texts };
}

it('tells a citizen in their conversation from which date to which, and the decree', async () => {
  const { number, texts } = await rescheduledTo(withLeave('2026-04-20'), 'SKB 9/2026');
  expect(texts).toEqual([
    `Tanggal jawaban laporan Anda, nomor ${number}, bergeser dari Selasa, 21 April 2026 ke Rabu, 22 April 2026 karena hari kerja berubah (SKB 9/2026). Maaf Anda harus menunggu lebih lama.`,
  ]);
});

it('keeps the reason of the officers to them', async () => {
  const { number, texts } = await rescheduledTo(withLeave('2026-04-20'));
  expect(texts).toEqual([
    `Tanggal jawaban laporan Anda, nomor ${number}, bergeser dari Selasa, 21 April 2026 ke Rabu, 22 April 2026. Maaf Anda harus menunggu lebih lama.`,
  ]);
});

it('says nothing when the date stays or comes earlier', async () => {
  expect((await rescheduledTo(withLeave('2026-12-28'))).texts).toEqual([]);
  const [week] = kemenkopCalendarDefinition.weeks;
  const earlier = compileCalendar({
    ...kemenkopCalendarDefinition,
    version: 'open on Saturdays',
    weeks: [{ hours: { ...week?.hours, sat: [['07:30', '16:30']] } }],
  });
  expect((await rescheduledTo(earlier)).texts).toEqual([]);
});
