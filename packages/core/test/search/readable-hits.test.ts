import { fc } from '@aduan-internal/property';
import { expect, test } from 'vitest';
import type { Principal } from '../../src/ports/principal.js';
import { principal, supervisor, testDesk } from '../runtime/test-desk.js';

const places: Readonly<Record<string, string>> = {
  '33.04': 'Kabupaten Banjarnegara',
  '33.01': 'Kabupaten Cilacap',
  '32.04': 'Kabupaten Bandung',
};
const things = ['gerai', 'gudang', 'pupuk', 'sumur', 'Wagiman'];
const states = ['tutup', 'bocor', 'kering', 'rusak'];
const cooperatives = ['KDMP Jenggawur', 'KDMP Wagiman', 'Koperasi Tani'];
const pick = <Item>(items: readonly Item[], seed: number) => items[seed % items.length] as Item;

const officers: fc.Arbitrary<Principal> = fc
  .record({
    role: fc.constantFrom('officer', 'agent', 'supervisor', 'auditor'),
    id: fc.constantFrom('p-1', 'p-2'),
    regions: fc.subarray(Object.keys(places), { maxLength: 2 }),
    team: fc.constantFrom(null, 'a', 'b'),
  })
  .map(({ id, regions, role, team }) => ({
    ...principal(id, role),
    regions,
    ...(team && { within: { teams: [team] } }),
  }));
const words = fc.constantFrom(
  ...[...things, ...states, ...cooperatives.flatMap((name) => name.split(' '))],
  ...['Banjar', 'cila', 'Kabupaten', 'phone', 'nama', 'adu', '2026', 'ger', 'withheld'],
);
const queries = fc.array(words, { minLength: 1, maxLength: 3 });

test('of a thousand officers and queries, every hit may be read and shows each word', async () => {
  const masker = { mask: (text: string) => text.replaceAll('Wagiman', '[nama]') };
  const regionName = (code: string) => places[code] ?? null;
  const { aduan } = testDesk({ masker, regionName });
  const { tickets } = aduan;
  const actor = supervisor;
  for (let seed = 0; seed < 80; seed++) {
    const { ticket } = await tickets.open(
      {
        channel: pick(['phone', 'counter'], seed),
        body: 'Isi yang tidak dicari.',
        subject: `${pick(things, seed)} ${pick(states, seed * 7)}`,
        region: pick(Object.keys(places), seed * 3 + (seed >> 2)),
        cooperative: { name: pick(cooperatives, seed >> 1) },
        ...(seed % 5 === 0 && { recusals: ['p-1'] }),
        ...(seed % 7 === 0 && { confidential: true }),
        ...(seed % 11 === 0 && { anonymous: true }),
      },
      { actor },
    );
    const team = pick(['a', 'b', null], seed);
    if (team) await tickets.assign(ticket.id, { team }, { actor });
  }
  await aduan.workOff();

  let hits = 0;
  const property = fc.asyncProperty(officers, queries, async (officer, query) => {
    const { items } = await tickets.search({ text: query.join(' ') }, { actor: officer });
    hits += items.length;
    for (const { ticket } of items) {
      const { subject, ticket: seen } = await tickets.get(ticket.id, { actor: officer });
      const { channel, cooperative, number, region } = seen;
      const shown = [subject, number, cooperative?.name, regionName(region ?? ''), channel].join(
        ' ',
      );
      for (const word of query) expect(shown.toLowerCase()).toContain(word.toLowerCase());
      const isByNumber = /^adu$/i.test(query[0] ?? '') && /^\d/.test(query[1] ?? '');
      if (!isByNumber) expect(seen).toMatchObject({ anonymous: false, confidential: false });
    }
  });
  await fc.assert(property, { numRuns: 1_000 });
  expect(hits).toBeGreaterThan(1_000);
});
