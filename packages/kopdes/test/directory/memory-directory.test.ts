import type { CooperativeCard, DirectoryContext } from '@aduan/core/directory';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../src/directory/distance.js';
import { memoryDirectory } from '../../src/directory/index.js';

const context: DirectoryContext = {
  fetch: async () => new Response(),
  now: () => 0,
  signal: new AbortController().signal,
  log() {},
};

const card = (name: string, villageCode: string): CooperativeCard => ({
  cooperative: { name: `Koperasi Desa Merah Putih ${name}`, villageCode },
  facts: {},
});
const directory = memoryDirectory([
  card('Sukamaju', '32.01.16.2013'),
  card('Suka Maju', '12.05.01.2001'),
  card('Sukamakmur', '32.01.16.2014'),
]);

describe('the directory in memory', () => {
  it('names what its cards allow, and nothing else', () => {
    expect(directory.capabilities).toEqual({
      findBy: ['village', 'name'],
      facts: [],
      pushes: [],
      pulls: [],
    });
    expect(directory).not.toHaveProperty('push');
  });

  it('puts the name that was said before one that only sounds like it', async () => {
    const name = 'koperasi desa merah putih suka maju';
    const matches = await directory.find({ by: 'name', name }, context);
    expect(matches.map(({ cooperative, score }) => [cooperative.villageCode, score])).toEqual([
      ['12.05.01.2001', 1],
      ['32.01.16.2013', 0.99],
      ['32.01.16.2014', expect.closeTo(0.71, 2)],
    ]);
  });

  it('takes a region of any level', async () => {
    for (const region of ['32', '3201', '32.01.16', '32.01.16.2013']) {
      const matches = await directory.find({ by: 'name', name: 'Sukamaju', region }, context);
      expect(matches[0]?.cooperative.villageCode, region).toBe('32.01.16.2013');
    }
  });

  it('refuses a card of another form', () => {
    const odd = { cooperative: { name: 'Satu', villageCode: '3201' }, facts: {} };
    expect(() => memoryDirectory([odd])).toThrow(/cooperative\.villageCode/);
  });

  it('tells words to the other side only through a masker', async () => {
    const body = 'NIK saya 3201012345670001';
    const ticket = {
      number: 'ADU-1',
      kind: 'complaint',
      category: 'kdmp.legal.npwp',
      cooperative: null,
      region: null,
      anonymous: false,
      confidential: false,
      supervisory: false,
      recusals: [],
      subject: 'NPWP',
      body,
      link: 'https://aduan.example/kasus/1',
    } as const;
    const push = { type: 'ticket', key: 'k', ticket } as const;
    const silent = memoryDirectory([], { helpdesk: true });
    const open = memoryDirectory([], { helpdesk: true, masker: { mask: () => 'NIK saya [nik]' } });
    await silent.push?.(push, context);
    await open.push?.(push, context);
    expect(silent.pushes[0]?.ticket.body).toBe('[25 characters withheld]');
    expect(open.pushes[0]?.ticket.body).toBe('NIK saya [nik]');
  });
});

it('measures as the crow flies', () => {
  const monas = { latitude: -6.1754, longitude: 106.8272 };
  const bandung = { latitude: -6.9147, longitude: 107.6098 };
  expect(distanceMeters(monas, bandung) / 1_000).toBeCloseTo(119.5, 0);
  expect(distanceMeters(monas, monas)).toBe(0);
});
