import { expect, it } from 'vitest';
import { ask, smallDesk, supervisor } from './small-desk.js';

it('counts the deadline from the ticket about the breach', async () => {
  const desk = await smallDesk();
  const { ticket } = await desk.aduan.tickets.open(
    { body: 'Laptop hilang.', channel: 'portal' },
    { actor: supervisor },
  );
  desk.clock.now += 5 * 3_600_000;
  const token = await desk.tokenFor(['supervisor']);
  const body = { kind: 'database', ticket: ticket.id };
  const { body: report } = await ask(desk.api, 'POST', '/breach-reports', { token, body });
  expect(report).toMatchObject({
    knownAt: '2026-04-14T09:00:00+07:00',
    notifyBy: '2026-04-17T09:00:00+07:00',
  });
});
