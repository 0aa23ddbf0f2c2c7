import { fakeNow } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import type { SimkopdesOptions } from '../src/index.js';
import { simkopdes } from '../src/index.js';
import { baseUrl, contextOf, token } from './sample-server.js';

const row = { cooperative_id: 7, name: 'Koperasi Desa Merah Putih Satu' };

/** The values of the facts that the adapter makes of a row. */
async function factsOf(fields: object, mapping: SimkopdesOptions['mapping'] = {}) {
  const directory = simkopdes({ baseUrl, auth: { type: 'bearer', token }, mapping });
  const context = contextOf(async () => Response.json({ data: { ...row, ...fields } }));
  const card = await directory.card?.({ simkopdesId: '7', name: '' }, context);
  const facts = Object.entries(card?.facts ?? {}).map(([name, fact]) => [name, fact?.value]);
  return { card, facts: Object.fromEntries(facts) };
}

describe('a card', () => {
  it('holds what was told, and nothing else', async () => {
    const { facts } = await factsOf({});
    expect(facts).toEqual({});
  });

  it('tells documents apart that are there, that are not, and that nobody spoke of', async () => {
    const { facts } = await factsOf({ nib_number: '', npwp_number: '01.234.567.8-901.000' });
    expect(facts).toEqual({ hasNib: false, hasNpwp: true });
    expect((await factsOf({ nib_number: null, bank_accounts: [] })).facts).toEqual({
      hasNib: false,
      hasBankAccount: false,
    });
  });

  it('counts people, and keeps nothing of them', async () => {
    const person = { name: 'Contoh', nik: '3201012345670001', phone: '081200000001' };
    const roles = ['Ketua', 'Sekretaris', 'Pengawas', 'KETUA PENGAWAS', 'Pengelola'];
    const management = roles.map((role) => ({ ...person, role }));
    const { card, facts } = await factsOf({ management });
    expect(facts).toEqual({ management: { board: 2, supervisors: 2, managers: 1 } });
    for (const value of Object.values(person)) expect(JSON.stringify(card)).not.toContain(value);
  });

  it('passes over odd rows of a list, and odd lists', async () => {
    const { facts } = await factsOf({
      outlets: [{ type: 'Sembako', status: 'Aktif' }, null, { status: 'Aktif' }],
      assets: 'tidak ada',
      loan_applications: [{ status: 'Draft' }],
    });
    expect(facts).toEqual({
      outlets: [{ kind: 'Sembako', active: true }],
      loans: [{ lender: null, status: 'Draft' }],
    });
  });

  it.each([
    ['2026-03-01 08:15:00', '2026-03-01T01:15:00Z'],
    ['2026-03-01T08:15:00+09:00', '2026-02-28T23:15:00Z'],
    ['2026-03-01', '2026-02-28T17:00:00Z'],
    ['0000-00-00 00:00:00', null],
    ['kemarin', null],
    ['2999-01-01 00:00:00', null],
  ])('reads the time %s as one of Jakarta: %s', async (text, instant) => {
    const { card } = await factsOf({ updated_at: text, npwp_number: 'x' });
    const asOf = instant === null ? null : Date.parse(instant);
    expect(card?.facts.hasNpwp).toEqual({
      value: true,
      source: 'simkopdes',
      asOf,
      fetchedAt: fakeNow,
    });
    expect(card?.facts.updatedAt?.value ?? null).toBe(asOf);
  });

  it.each([
    [
      { lat: '-6.5', lon: 106.8 },
      { latitude: -6.5, longitude: 106.8 },
    ],
    [{ lat: 0, lon: 0 }, undefined],
    [{ lat: 106.8, lon: -6.5 }, undefined],
  ])('believes coordinates in Indonesia: %j', async (fields, coordinates) => {
    expect((await factsOf(fields)).facts.coordinates).toEqual(coordinates);
  });

  it('takes words of the host for stages, roles, outlets and fields', async () => {
    const mapping: SimkopdesOptions['mapping'] = {
      legalStages: { tuntas: 'completed' },
      roles: { manajer: 'managers' },
      activeOutlets: ['buka'],
      fields: { tahap: 'legal_stage' },
    };
    const fields = {
      tahap: 'tuntas',
      management: [{ role: 'Manajer' }],
      outlets: [{ type: 'LPG', status: 'Buka' }],
    };
    expect((await factsOf(fields, mapping)).facts).toEqual({
      legalStage: 'completed',
      management: { board: 0, supervisors: 0, managers: 1 },
      outlets: [{ kind: 'LPG', active: true }],
    });
  });

  it('is not one of another cooperative', async () => {
    const { card } = await factsOf({ cooperative_id: 8 });
    expect(card).toBeNull();
  });
});
