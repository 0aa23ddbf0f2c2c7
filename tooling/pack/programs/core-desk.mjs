// A desk on core alone, in whatever runtime runs this file: a case is opened and its history verified.

import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, sp4nPractice } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';

const roles = ['agent', 'supervisor', 'auditor'];
const actor = { id: 'officer-1', kind: 'officer', roles, units: [], regions: [] };
const aduan = createAduan({
  store: memoryStore(),
  calendar: kemenkopCalendar,
  policies: [sp4nPractice],
  channels: {},
  now: () => Date.parse('2026-04-14T09:00:00+07:00'),
});
await aduan.start();
const { ticket } = await aduan.tickets.open(
  { body: 'Simpanan saya belum bisa diambil.', channel: 'phone' },
  { actor },
);
const { intact } = await aduan.tickets.verifyHistory(ticket.id, { actor });
await aduan.close();
console.log(JSON.stringify({ number: ticket.number, intact }));
