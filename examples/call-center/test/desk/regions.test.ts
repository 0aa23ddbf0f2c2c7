import { expect, test } from 'vitest';
import { regions } from '../../server/desk/regions.js';

test('officers can pick every province, regency and city', () => {
  expect(regions.length).toBe(38 + 514);
  expect(regions).toContainEqual({
    code: '34',
    name: 'Daerah Istimewa Yogyakarta',
    timeZone: 'Asia/Jakarta',
  });
  expect(regions).toContainEqual({
    code: '64.08',
    name: 'Kabupaten Kutai Timur',
    timeZone: 'Asia/Makassar',
  });
});
