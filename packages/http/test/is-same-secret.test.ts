import { expect, it } from 'vitest';
import { isSameSecret } from '../src/index.js';

it('knows the secret that was agreed, and nothing that is nearly it', async () => {
  expect(await isSameSecret('rahasia-1', 'rahasia-1')).toBe(true);
  for (const given of [
    '',
    'rahasia-',
    'rahasia-2',
    'rahasia-1 ',
    'Rahasia-1',
    'rahasia-1rahasia-1',
  ]) {
    expect(await isSameSecret(given, 'rahasia-1')).toBe(false);
    expect(await isSameSecret('rahasia-1', given)).toBe(false);
  }
});
