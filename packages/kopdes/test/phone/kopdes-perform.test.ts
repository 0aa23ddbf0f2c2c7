import type { PerformState } from '@aduan/dialogue';
import { expect, test } from 'vitest';
import { kopdesPerform } from '../../src/phone/index.js';
import { openAt, phoneDesk } from './phone-desk.js';

const actor = { id: 'bot', kind: 'system', roles: ['agent'], units: [], regions: [] } as const;

/** What is asked about a report without its number, in a conversation that has opened one or none. */
async function askedOf(hasTicket: boolean) {
  const { aduan } = phoneDesk();
  const opening = { kind: 'complaint', body: 'Simpanan macet.', channel: 'phone' } as const;
  const { ticket } = await aduan.tickets.open(opening, { actor });
  const state: PerformState = {
    channel: 'phone',
    ticket: hasTicket ? ticket : null,
    isOver: false,
    session: null,
    officerWroteAt: null,
    at: openAt,
    locale: 'id',
    numberIn: () => null,
    joins: null,
  };
  const perform = kopdesPerform(aduan.citizen, { unitOf: () => ({ id: 'Tim Jawa', en: 'Java' }) });
  const effect = { type: 'task', key: '1', task: 'status', language: 'id', slots: {} } as const;
  return { number: ticket.number, said: await perform(effect, state) };
}

test('nobody needs a PIN for the report of this very conversation', async () => {
  const { number, said } = await askedOf(true);
  expect(said).toMatchObject({ outcome: 'found', slots: { number } });
  expect((await askedOf(false)).said).toEqual({ outcome: 'not-found' });
});
