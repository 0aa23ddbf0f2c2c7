import { expect, test } from 'vitest';
import {
  addReferral,
  addUnit,
  changeUnit,
  parentsFor,
  retireUnit,
  type UnitsBody,
  unitLines,
  withIntake,
  withoutSuccessor,
  withParent,
  withScope,
} from '../../src/office-settings/units/units-body.js';

const unit = (code: string, parent?: string) => ({
  code,
  name: { id: code, en: code },
  ...(parent !== undefined && { parent }),
});
const body: UnitsBody = {
  units: [
    { ...unit('layanan'), knownAs: ['loket'] } as ReturnType<typeof unit>,
    unit('simpan-pinjam', 'layanan'),
    unit('penagihan', 'simpan-pinjam'),
    unit('pengawasan'),
  ],
  supervision: ['pengawasan'],
  intake: 'layanan',
};
const tree = (of: UnitsBody) =>
  unitLines(of).map(({ depth, unit: { code } }) => `${depth} ${code}`);
const unitIn = (of: UnitsBody, code: string) => of.units.find((each) => each.code === code);

test('units follow the one that they belong to, and one whose parent is gone stands at the top', () => {
  expect(tree(body)).toEqual(['0 layanan', '1 simpan-pinjam', '2 penagihan', '0 pengawasan']);
  expect(tree({ ...body, units: body.units.slice(1) })).toContain('0 simpan-pinjam');
});

test('a new unit gets a code of its name that no other unit has', () => {
  const first = addUnit(body, 'layanan', { id: 'Tim Gerai', en: 'Outlets' });
  expect(unitIn(first.body, 'tim-gerai')?.parent).toBe('layanan');
  const second = addUnit(first.body, null, { id: 'Tim gerai', en: 'Outlets' });
  expect(second.code).toBe('tim-gerai-2');
  expect(unitIn(second.body, 'tim-gerai-2')).not.toHaveProperty('parent');
});

test('a unit moves under no unit that lies below it', () => {
  const parents = (code: string) => parentsFor(body, code).map((each) => each.code);
  expect(parents('layanan')).toEqual(['pengawasan']);
  expect(parents('penagihan')).toEqual(['layanan', 'simpan-pinjam', 'pengawasan']);
  const top = withParent(unit('penagihan', 'simpan-pinjam'), null);
  expect(top).toEqual(unit('penagihan'));
});

test('units that stand in a circle are told apart all the same', () => {
  const circle = { ...body, units: [unit('a', 'b'), unit('b', 'a'), unit('c')] };
  expect(parentsFor(circle, 'c').map(({ code }) => code)).toEqual(['a', 'b']);
});

test('a list without topics or regions means all of them', () => {
  const narrowed = withScope(unit('gerai'), 'regions', ['32.73']);
  expect(narrowed).toEqual({ ...unit('gerai'), regions: ['32.73'] });
  expect(withScope(narrowed, 'regions', [])).toEqual(unit('gerai'));
});

test('a successor takes the tickets, the units below, and the part in intake and supervision', () => {
  const retired = retireUnit(body, 'layanan', 'pengawasan');
  expect(unitIn(retired, 'layanan')).toMatchObject({ successor: 'pengawasan', knownAs: ['loket'] });
  expect(unitIn(retired, 'simpan-pinjam')?.parent).toBe('pengawasan');
  expect(retired.intake).toBe('pengawasan');
  expect(retireUnit(body, 'pengawasan', 'layanan').supervision).toEqual(['layanan']);
  expect(parentsFor(retired, 'penagihan').map(({ code }) => code)).not.toContain('layanan');
});

test('a unit below takes over in the place of the one above', () => {
  const retired = retireUnit(body, 'simpan-pinjam', 'penagihan');
  expect(unitIn(retired, 'penagihan')?.parent).toBe('layanan');
  const again = retireUnit(retired, 'penagihan', 'layanan');
  expect(unitIn(again, 'simpan-pinjam')?.successor).toBe('layanan');
});

test('a retired unit is used again as it was', () => {
  const { units } = retireUnit(body, 'penagihan', 'layanan');
  const former = units.find(({ code }) => code === 'penagihan');
  expect(former && withoutSuccessor(former)).toEqual(unit('penagihan', 'simpan-pinjam'));
});

test('other changes keep the rest of the organization', () => {
  const whole = { ...body, agencies: [{ code: 'dinas', name: { id: 'Dinas', en: 'Office' } }] };
  const name = { id: 'OJK', en: 'OJK' };
  const added = addReferral(addReferral(whole, name, name), name, name);
  expect(added.referrals?.map(({ agency }) => agency)).toEqual(['ojk', 'ojk-2']);
  expect(added).toMatchObject({ agencies: whole.agencies });
  expect(withIntake(whole, null)).not.toHaveProperty('intake');
  expect(withIntake(whole, 'pengawasan')).toMatchObject({
    intake: 'pengawasan',
    agencies: whole.agencies,
  });
  expect(changeUnit(whole, { ...unit('layanan'), name })).toMatchObject({
    agencies: whole.agencies,
  });
});
