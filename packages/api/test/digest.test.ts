import { systemPrincipal } from '@aduan/core';
import { expect, it } from 'vitest';
import { ask, smallDesk, supervisor } from './small-desk.js';

it('counts what the day holds, of the tickets that anyone who asks may see', async () => {
  const { aduan, api, keys, tokenFor } = await smallDesk();
  const actor = supervisor;
  for (const flags of [{}, { recusals: ['atasan-tim'] }]) {
    const report = { body: 'Gerai tutup', channel: 'portal', category: 'izin.usaha', ...flags };
    const { ticket } = await aduan.tickets.open(report, { actor });
    await aduan.tickets.assign(ticket.id, { team: 'kelembagaan' }, { actor });
  }
  const waiting = async (token: string, query = '?unit=kelembagaan') =>
    (await ask(api, 'GET', `/notifications/digest${query}`, { token })).body.digest?.waiting;
  const token = await tokenFor(['officer']);
  expect(await waiting(token)).toBe(2);
  expect(await waiting(token, '?officer=petugas')).toBe(2);
  const scopes = ['tickets:read'];
  const { token: ofGuest } = await keys.issue(
    { name: 'guest', roles: ['officer'], scopes },
    { actor: systemPrincipal },
  );
  expect(await waiting(ofGuest, '?officer=petugas')).toBe(2);
  expect(await waiting(ofGuest, '')).toBeUndefined();
  expect(await waiting(token, '?unit=nirgendwo')).toBeUndefined();
  expect(await waiting(await tokenFor(['officer'], { units: ['atasan-tim'] }))).toBe(1);
  expect(await waiting(await tokenFor(['officer'], { within: { teams: ['lain'] } }))).toBe(0);
});
