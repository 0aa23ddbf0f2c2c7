import { systemPrincipal } from '@aduan/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoPassword } from '../demo-accounts.js';
import { liveStream } from '../live-stream.js';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
beforeEach(async () => {
  desk = await smallDesk();
});
afterEach(() => desk?.dispose());

const openTicket = () =>
  desk.aduan.tickets.open({ body: 'Gerai tutup.', channel: 'counter' }, { actor: systemPrincipal });

test.each<[string, (officer: Visitor) => unknown]>([
  ['the officer signs out', (officer) => officer.leave()],
  [
    'somebody else signs in at the browser',
    (officer) =>
      officer.post('/api/v1/session', {
        username: 'petugas.a',
        password: demoPassword('petugas.a'),
      }),
  ],
  [
    'the session expires',
    () => {
      desk.clock.now += 12 * 60 * 60_000;
    },
  ],
  [
    'the officer is disabled',
    () =>
      desk.officers.disableOfficer(
        { officer: 'petugas-b', reason: 'uji' },
        { actor: systemPrincipal },
      ),
  ],
])('windows are told nothing more once %s', async (_when, happen) => {
  const officer = await desk.officer('petugas.b');
  const [window, another] = [await liveStream(officer), await liveStream(officer)];
  await openTicket();
  expect(await window.next('change')).toContain('ticket.opened');
  await happen(officer);
  await openTicket();
  expect([await window.next('change'), await another.next('signal')]).toEqual([null, null]);
});

test('an inbox is told of to its officer alone', async () => {
  // Their first sign-ins are told to everybody, so both come before the streams.
  const [officer, colleague] = [await desk.officer('petugas.a'), await desk.officer('petugas.b')];
  const [own, other] = [await liveStream(officer), await liveStream(colleague)];
  await officer.post('/api/v1/notifications/read', { ids: null });
  desk.aduan.plugins['change-feed'].tell({ name: 'organization:changed' });
  expect(await own.next('signal')).toContain('{"name":"notifications:changed"}');
  expect(await other.next('signal')).toContain('{"name":"organization:changed"}');
});
