import { officerPrincipal } from '@aduan/core';
import { expect, test, vi } from 'vitest';
import { pooledDesk } from './pooled-desk.js';

test('a ticket of somebody new, with a key, is one statement', async () => {
  const { aduan, pool } = await pooledDesk();
  const open = (index: number) =>
    aduan.tickets.open(
      {
        body: 'Simpanan saya tidak bisa diambil.',
        channel: 'phone',
        reporter: {
          name: `Warga ${index}`,
          contacts: [{ kind: 'phone', value: `0812345678${index}` }],
        },
      },
      { actor: officerPrincipal('petugas-1', ['supervisor']), key: `case-${index}` },
    );
  // The first of them reserves numbers, and makes the key that seals PINs.
  const first = await open(10);
  const asked = vi.spyOn(pool, 'query');
  await open(11);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(await open(10)).toEqual(first);
});
