import type { SearchPage } from '@aduan/core/plugin';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
let agent: Visitor;

beforeAll(async () => {
  desk = await smallDesk();
  agent = await desk.officer('petugas.a');
  await agent.openTicket({
    subject: 'Timbangan gerai, hubungi 0812-0000-0055',
    body: 'Saya Lasmini Widuri. Timbangannya meleset dua ons sejak pekan lalu.',
    channel: 'phone',
    region: '33.04',
    reporter: { name: 'Lasmini Widuri', contacts: [{ kind: 'phone', value: '081200000055' }] },
  });
});
afterAll(() => desk?.dispose());

async function search(text: string, officer = agent): Promise<SearchPage> {
  return (await officer.post('/api/v1/tickets/search', { text })).json();
}

const found = async (text: string) => (await search(text)).items.map(({ ticket }) => ticket.number);

test('what is found is masked as in lists, and says how much time is left', async () => {
  await desk.aduan.workOff();
  const { items } = await search('timbangan');
  expect(items).toMatchObject([{ reporterName: null, remaining: { workingDays: 3 } }]);
  expect(JSON.stringify(items)).not.toMatch(/0812-0000|Lasmini/);
  for (const hidden of ['lasmini', '081200000055', '0812 0000 0055']) {
    expect(await found(hidden), hidden).toEqual([]);
  }
});
