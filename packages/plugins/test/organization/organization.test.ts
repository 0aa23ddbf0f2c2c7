import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { type InputError, NotFoundError } from '@aduan/core';
import { describe, expect, test } from 'vitest';
import { type OrganizationDefinition, organization } from '../../src/organization/index.js';
import { office } from './office.js';

const made = organization(office);
const plain = { category: null, region: null, recusals: [], supervisory: false };
const duty = (id: string) => {
  const officer = made.officer(id);
  if (!officer) throw new Error(`No officer ${id}.`);
  return officer;
};

describe('routing by category and region', () => {
  test.each([
    ['nothing known', {}, 'layanan'],
    ['a topic that nobody has', { category: 'ksp.gagal_bayar' }, 'layanan'],
    ['a topic', { category: 'kdmp.sistem' }, 'sistem'],
    ['a topic below it', { category: 'kdmp.sistem.akun_simkopdes' }, 'sistem'],
    ['a topic that only begins alike', { category: 'kdmp.sistemik' }, 'layanan'],
    ['a topic above it', { category: 'kdmp' }, 'layanan'],
    ['a region', { region: '33.04' }, 'wilayah-33'],
    ['a village of a nearer region', { region: '33.73.04.1001' }, 'salatiga'],
    ['a region that only begins alike', { region: '33.7' }, 'wilayah-33'],
    ['another region', { region: '32.73' }, 'layanan'],
    ['topic and region', { category: 'kdmp.legal.npwp', region: '33.04' }, 'legal-33'],
    ['topic before region', { category: 'kdmp.sistem', region: '33.73' }, 'sistem'],
    ['a topic elsewhere', { category: 'kdmp.legal.npwp', region: '32' }, 'kelembagaan'],
    ['an abuse of office', { category: 'kdmp.sistem', supervisory: true }, 'pengawasan'],
    ['a reported cooperative', { category: 'kdmp.sistem', recusals: ['3275070060001'] }, 'sistem'],
    ['a reported officer', { category: 'kdmp.sistem', recusals: ['p-2'] }, 'pengawasan'],
    ['a reported unit', { category: 'kdmp.sistem', recusals: ['sistem'] }, 'pengawasan'],
    ['a reported agency', { recusals: ['dinas-33'] }, 'pengawasan'],
    ['reported supervision', { recusals: ['pengawasan'] }, 'inspektorat'],
    ['the whole ministry', { recusals: ['kementerian'] }, 'inspektorat'],
    ['all of supervision', { recusals: ['kementerian', 'inspektorat'] }, null],
  ])('%s', (_, facts, unit) => {
    expect(made.destination({ ...plain, ...facts })).toBe(unit);
  });

  test('without an intake, what nobody is competent for waits for a hand', () => {
    const { intake: _, ...rest } = office;
    expect(organization(rest).destination(plain)).toBeNull();
  });
});

describe('an organization', () => {
  test('gives the names of its units to the desk, and principals of its officers', () => {
    expect(Object.keys(made.units())).toEqual(office.units.map(({ code }) => code));
    expect(made.units().salatiga?.en).toBe('Field team Salatiga');
    const display = { name: 'Pendamping', role: 'Pendamping lapangan' };
    expect(made.principal('fasilitator-7', display)).toEqual({
      id: 'fasilitator-7',
      kind: 'officer',
      roles: ['officer'],
      units: ['salatiga', 'wilayah-33', 'dinas-33'],
      regions: ['33.73'],
      display,
    });
    expect(() => made.principal('nobody')).toThrow(NotFoundError);
    expect([made.unit('nowhere'), made.officer('nobody')]).toEqual([null, null]);
  });

  test('names who may handle a ticket in a unit', () => {
    const ids = (unit: string, ...recusals: string[]) =>
      made.candidates(unit, { recusals }).map(({ id }) => id);
    expect(ids('kelembagaan')).toEqual(['p-2', 'p-3']);
    expect(ids('kelembagaan', 'p-2')).toEqual(['p-3']);
    expect(ids('salatiga', 'wilayah-33')).toEqual([]);
  });

  test.each<[string, string | null, string | null, string | null, string[], string[]]>([
    ['whoever handles it', 'kelembagaan', 'p-2', null, [], ['p-2']],
    ['the unit while nobody does', 'kelembagaan', null, null, [], ['p-2', 'p-3']],
    ['nobody while it lies nowhere', null, null, null, [], []],
    ['a role in the unit', 'kelembagaan', 'p-2', 'supervisor', [], ['p-3']],
    ['a role in the unit above', 'salatiga', 'fasilitator-7', 'supervisor', [], ['p-4']],
    ['supervision at the top', 'layanan', null, 'supervisor', [], ['p-6']],
    ['supervision for a case that lies nowhere', null, null, 'supervisor', [], ['p-6']],
    ['never whom it concerns', 'salatiga', null, 'supervisor', ['p-4'], ['p-6']],
    ['nor a unit that it concerns', 'salatiga', 'fasilitator-7', null, ['dinas-33'], []],
    ['beyond the supervision that it concerns', null, null, 'supervisor', ['pengawasan'], ['p-7']],
    ['a role that nobody has', 'salatiga', null, 'minister', [], []],
  ])('escalates to %s', (_, team, assignee, role, recusals, told) => {
    const found = made.escalate({ team, assignee, recusals }, role);
    expect(found.map(({ id }) => id)).toEqual(told);
  });

  test.each([
    ['p-1', '2026-04-14T00:29', false],
    ['p-1', '2026-04-14T00:30', true],
    ['p-1', '2026-04-14T04:59', true],
    ['p-1', '2026-04-14T05:00', false],
    ['p-1', '2026-04-12T02:00', false],
    // Labour Day 2026, a Friday.
    ['p-1', '2026-05-01T02:00', false],
    ['p-2', '2026-04-14T05:00', true],
    ['p-2', '2026-04-14T09:30', false],
    ['p-2', '2026-05-01T02:00', false],
  ])('%s at %s UTC on duty: %s', (id, at, works) => {
    expect(made.isOnDuty(duty(id), kemenkopCalendar, Date.parse(`${at}Z`))).toBe(works);
  });
});

describe('mistakes of a definition are named', () => {
  const [unit] = office.units;
  const minimal = { units: [{ code: 'a', name: { id: 'A', en: 'A' } }], supervision: ['a'] };
  const officer = { id: 'o', unit: 'a', roles: ['officer'] };
  test.each<[string, object, string]>([
    [
      'an e-mail for a unit',
      { units: [{ ...unit, code: 'a@example.org' }] },
      'units.0.code must be a code',
    ],
    [
      'an e-mail for an officer',
      { officers: [{ ...officer, id: 'o@example.org' }] },
      'officers.0.id must be',
    ],
    ['no unit', { units: [] }, 'units'],
    ['no supervision', { supervision: [] }, 'supervision'],
    ['a code twice', { officers: [{ ...officer, id: 'a' }] }, 'officers.0.id (a) is taken already'],
    [
      'an unknown unit',
      { officers: [{ ...officer, unit: 'b' }] },
      'officers.0.unit (o) is no unit',
    ],
    [
      'an unknown parent',
      { units: [{ ...minimal.units[0], parent: 'b' }] },
      'units.0.parent (a) is no unit',
    ],
    [
      'a unit above itself',
      { units: [{ ...minimal.units[0], parent: 'a' }] },
      'units.0.parent (a) leads back',
    ],
    [
      'an unknown agency',
      { units: [{ ...minimal.units[0], agency: 'b' }] },
      'units.0.agency (a) is no agency',
    ],
    ['an unknown supervision', { supervision: ['b'] }, 'supervision.0 is no unit'],
    ['an unknown intake', { intake: 'b' }, 'intake is no unit'],
    [
      'a region with a name',
      { units: [{ ...minimal.units[0], regions: ['Aceh'] }] },
      'must be a dotted code',
    ],
    [
      'a shift that ends before it starts',
      { officers: [{ ...officer, shifts: { mon: [['12:00', '08:00']] } }] },
      'must end after it starts',
    ],
    ['a field of another name', { officers: [{ ...officer, email: 'x' }] }, 'officers.0'],
  ])('%s', (_, change, message) => {
    expect(() => organization({ ...minimal, ...change } as OrganizationDefinition)).toThrow(
      message,
    );
  });

  test('all of them at once, with their places', () => {
    const wrong = { ...minimal, intake: 'b', supervision: ['c'] };
    try {
      organization(wrong);
      expect.unreachable();
    } catch (error) {
      const { issues } = error as InputError;
      expect(issues.map(({ path }) => path?.join('.'))).toEqual(['supervision.0', 'intake']);
    }
  });

  test('two units that stand above each other, but not those below them', () => {
    const name = { id: 'A', en: 'A' };
    const units = [
      { code: 'a', name, parent: 'b' },
      { code: 'b', name, parent: 'a' },
      { code: 'c', name, parent: 'a' },
    ];
    expect(() => organization({ units, supervision: ['c'] })).toThrow(
      /^The organization has mistakes: units\.0\.parent [^;]*; units\.1\.parent [^;]*\.$/,
    );
  });
});
