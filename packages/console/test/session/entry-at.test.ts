import { expect, it } from 'vitest';
import { entryAt } from '../../src/session/entry-at.js';

it('knows the ways in without an account by their addresses', () => {
  expect(entryAt('/petugas/undangan')).toBe('invitation');
  expect(entryAt('/petugas/siapkan')).toBe('setup');
  expect(entryAt('/petugas/darurat')).toBe('emergency');
});

it('knows no other address, also none that begins or ends like one', () => {
  for (const path of [
    '/petugas',
    '/petugas/',
    '/undangan',
    '/petugas/undangan/x',
    '/xpetugas/undangan',
    '/petugas/toString',
  ]) {
    expect(entryAt(path)).toBeNull();
  }
});
