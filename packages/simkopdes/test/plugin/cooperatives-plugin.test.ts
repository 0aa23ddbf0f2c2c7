import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, officerPrincipal } from '@aduan/core';
import { type CooperativeCard, type Directory, DirectoryError } from '@aduan/core/directory';
import { memoryDirectory } from '@aduan/kopdes/directory';
import { cooperativeFacts } from '@aduan/kopdes/facts';
import { memoryStore } from '@aduan/store-memory';
import { describePlugin } from '@aduan/testkit';
import { regionPath } from '@aduan/wilayah';
import { expect, test } from 'vitest';
import { cooperatives } from '../../src/index.js';

describePlugin({ plugin: cooperatives({ register: null }), before: [cooperativeFacts()] });

const officer = { actor: officerPrincipal('petugas', ['officer']) };
const place = '32.01.16.2013';
const cooperative = {
  simkopdesId: '3201162013',
  villageCode: place,
  name: 'Koperasi Desa Merah Putih Sukamaju',
};
const sourced = <Value>(value: Value) => ({ value, source: 'simkopdes', asOf: null, fetchedAt: 5 });
const card: CooperativeCard = {
  cooperative,
  facts: { hasNib: sourced(true), legalStage: sourced('completed') },
};
const away: Directory = {
  ...memoryDirectory([]),
  card: () => Promise.reject(new DirectoryError('unavailable', 'It is away.')),
};

function deskWith(directory: Directory) {
  const asked: string[] = [];
  const find = async (text: string) => {
    asked.push(text);
    return [cooperative];
  };
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [],
    channels: {},
    regionName: regionPath,
    plugins: [cooperativeFacts(), cooperatives({ register: { directory, find } })],
  });
  const open = async (input: object) => {
    const body = 'NIB belum keluar, gerainya belum buka.';
    const given = { kind: 'complaint', channel: 'counter', body, ...input } as const;
    const { ticket } = await aduan.tickets.open(given, officer);
    await aduan.workOff();
    return ticket;
  };
  const { cooperatives: plugin, 'cooperative-facts': facts } = aduan.plugins;
  return { aduan, asked, facts, open, plugin };
}

test('the register stands beside what the citizen says, and where they disagree', async () => {
  const { open, plugin } = deskWith(memoryDirectory([card]));
  const { id } = await open({ cooperative, region: '33.04' });
  expect(await plugin.ofTicket(id, {}, officer)).toEqual({
    card,
    failed: null,
    choices: [],
    contradictions: ['nib', 'region'],
  });
});

test('facts receive the card and what the words suggest when a ticket gets a cooperative, and no read writes', async () => {
  const { aduan, facts, open, plugin } = deskWith(memoryDirectory([card]));
  const { id } = await open({});
  const known = async () => {
    const record = await facts.of(cooperative, officer);
    return record.facts
      .map(({ source, state, statement }) => `${source} ${statement.kind} ${state}`)
      .toSorted();
  };
  await aduan.tickets.classify(id, { cooperative }, officer);
  await aduan.workOff();
  const said = await known();
  expect(said).toEqual(
    expect.arrayContaining(['citizen outlet suggested', 'citizen nib suggested']),
  );
  expect(said.some((line) => line.startsWith('register'))).toBe(true);
  await plugin.ofTicket(id, {}, officer);
  await aduan.tickets.classify(id, { region: place }, officer);
  await aduan.workOff();
  expect(await known()).toEqual(said);
});

test('as long as it is none of the register, those that may be meant are offered near the place', async () => {
  const { asked, open, plugin } = deskWith(memoryDirectory([card]));
  const { id } = await open({ cooperative: { name: 'Kopdes Sukamaju' }, region: '32.01' });
  const { card: none, choices } = await plugin.ofTicket(id, {}, officer);
  const path = 'Desa Sukamaju, Kec. Cibungbulang, Kab. Bogor, Jawa Barat';
  expect([none, choices]).toEqual([null, [{ cooperative, place: { id: path, en: path } }]]);
  expect(asked[0]).toMatch(/Kopdes Sukamaju\n.*\nKab. Bogor, Jawa Barat$/s);
});

test('a register that is away holds nobody up, and says so', async () => {
  const { open, plugin } = deskWith(away);
  const { id } = await open({ cooperative });
  expect(await plugin.ofTicket(id, {}, officer)).toMatchObject({
    card: null,
    failed: 'unavailable',
    contradictions: [],
  });
});
