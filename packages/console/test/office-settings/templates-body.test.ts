import { expect, test } from 'vitest';
import {
  addTemplate,
  filledText,
  insertVariable,
  removeTemplate,
} from '../../src/office-settings/templates/templates-body.js';

const named = (id: string) => ({ id, en: id });

test('a new template gets a code of its name that no other one has', () => {
  const first = addTemplate({ templates: [] }, named('Terima kasih!'));
  const second = addTemplate(first.body, named('Terima kasih'));
  expect([first.id, second.id]).toEqual(['terima-kasih', 'terima-kasih-2']);
  expect(removeTemplate(second.body, first.id).templates.map(({ id }) => id)).toEqual([second.id]);
});

test('a preview fills what it knows, and leaves the rest to be seen', () => {
  const text = insertVariable('Laporan  sudah kami terima.', 'number', 8);
  expect(text).toBe('Laporan {number} sudah kami terima.');
  expect(filledText(`${text} {toko}`, { number: 'ADU-1' })).toBe(
    'Laporan ADU-1 sudah kami terima. {toko}',
  );
});
