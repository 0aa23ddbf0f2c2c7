import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { type Aduan, type Channel, createAduan, officerPrincipal } from '@aduan/core';
import { defineFlow } from '@aduan/dialogue';
import { memoryStore } from '@aduan/store-memory';
import { expect, it } from 'vitest';
import { phoneChannel } from '../../src/index.js';
import { playCall, simulateCall, simulatedProvider } from '../../src/simulator/index.js';

const lamps = defineFlow<{ slots: { street: string }; tasks: { file: 'filed' } }>()({
  id: 'lamps',
  version: 1,
  languages: ['id'],
  start: 'street',
  person: 'closed',
  failed: 'closed',
  prompts: {
    street: { id: 'Lampu di jalan mana?' },
    filed: { id: 'Sudah kami catat.' },
    closed: { id: 'Kami buka lagi besok.' },
  },
  nodes: {
    street: { kind: 'ask', say: ['street'], into: 'street', accepts: ['text'], next: 'file' },
    file: { kind: 'task', run: 'file', on: { filed: 'filed' }, failed: 'closed' },
    filed: { kind: 'end', say: ['filed'], reason: 'completed' },
    closed: { kind: 'end', say: ['closed'], reason: 'completed' },
  },
});

it('runs a small flow as a call, and opens its ticket', async () => {
  const phone = phoneChannel({
    flow: lamps,
    provider: simulatedProvider(),
    perform: (effect) => {
      const street = effect.type === 'task' ? effect.slots.street : null;
      const body = `Lampu mati di ${street}`;
      return { outcome: 'filed', open: { type: 'ticket.open', kind: 'complaint', body } };
    },
    tickets: () => aduan.tickets,
    pause: async () => {},
  });
  const aduan: Aduan<{ readonly phone: Channel }> = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [],
    channels: { phone },
    now: () => Date.parse('2026-02-18T10:00:00+07:00'),
  });
  const caller = { call: 'call-1', from: '+6281234567890' };
  const handset = simulateCall(aduan.fetch, 'https://desk.example/aduan/phone', caller);
  const heard = await playCall(handset, ['* call', '> Jalan Melati']);
  expect(heard.join('\n')).toContain('Lampu di jalan mana?');
  expect(heard.join('\n')).toContain('Sudah kami catat.');
  const { items } = await aduan.tickets.list({}, { actor: officerPrincipal('budi', ['agent']) });
  expect(items.map(({ ticket }) => ticket.channel)).toEqual(['phone']);
  expect(items[0]?.subject).toContain('Jalan Melati');
});
