import { expect, test } from 'vitest';
import { collectKey } from '../../pages/assets/phone/collected-keys.js';

const typed = (keys: string, wanted: Parameters<typeof collectKey>[2]) =>
  [...keys].reduce((so, key) => collectKey(so.keys, key, wanted), { keys: '', isDone: false });

test.each([
  ['1', { min: 1, max: 1 }, '1', true],
  ['#', { min: 1, max: 1 }, '#', true],
  ['2026', { min: 1, max: 20, finish: '#' }, '2026', false],
  ['2026#', { min: 1, max: 20, finish: '#' }, '2026', true],
  ['#', { min: 1, max: 20, finish: '#' }, '', true],
  ['123456', { min: 6, max: 6, finish: '#' }, '123456', true],
] as const)('%s of %o is %s', (keys, wanted, collected, isDone) => {
  expect(typed(keys, wanted)).toEqual({ keys: collected, isDone });
});
