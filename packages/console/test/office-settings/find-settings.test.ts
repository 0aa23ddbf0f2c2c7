import { expect, test } from 'vitest';
import { findSettings } from '../../src/office-settings/find-settings.js';

const label = ({ id }: { readonly id: string }) => id;
const calendar = {
  document: 'calendar',
  label: { id: 'Jam kerja dan hari libur', en: 'Office hours and holidays' },
  body: { holidays: [{ date: '2027-03-10', name: 'Idulfitri 1448 H', kind: 'national' }] },
  draft: null,
};
const parts = { holidays: 'Hari libur dan cuti bersama' };
const found = (sought: string) =>
  findSettings(calendar, sought, parts, label).map(({ place, text }) => `${place}: ${text}`);

test('a search finds documents, parts of their editors, and what they hold', () => {
  expect(found('libur')).toEqual([
    '#settings-document: Jam kerja dan hari libur',
    '#holidays: Hari libur dan cuti bersama',
  ]);
  expect(found('CUTI bersama')).toEqual(['#holidays: Hari libur dan cuti bersama']);
  expect(found('1448')).toEqual(['holidays.0.name: Idulfitri 1448 H']);
  expect(found('national')).toEqual([]);
});
