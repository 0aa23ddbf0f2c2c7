import { expect, it } from 'vitest';
import { agent, officer, testDesk } from './test-desk.js';

const day = 86_400_000;
const input = { body: 'Simpanan saya belum kembali.', channel: 'desk' };

it('tells whom an escalation is meant for, and which limit it is about', async () => {
  const { aduan, clock } = testDesk();
  const { ticket } = await aduan.tickets.open(input, { actor: agent });
  const told: unknown[] = [];
  aduan.on('sla.breached', ({ facts }) => told.push(facts));
  clock.now += 7 * day;
  await aduan.workOff();
  const about = { metric: 'first-response', target: 'sp4n.verify', cycle: 1 };
  const dueAt = Date.parse('2026-04-17T16:30:00+07:00');
  const policy = 'sp4n-2018-practice';
  expect(told).toEqual([
    { ...about, level: 1, dueAt, policy, to: null },
    { ...about, level: 2, dueAt, policy, to: 'supervisor' },
  ]);
  expect((await aduan.tickets.get(ticket.id, { actor: officer })).ticket.version).toBeGreaterThan(
    1,
  );
});

it('warns of the new deadline when a ticket is classified again, although the old one was warned of', async () => {
  const { aduan, clock } = testDesk();
  const { ticket } = await aduan.tickets.open(input, { actor: agent });
  const warned: string[] = [];
  aduan.on('sla.warned', ({ facts }) => {
    if (facts.metric === 'resolution') warned.push(`${facts.target} ${facts.level}`);
  });
  clock.now += 21 * day;
  await aduan.workOff();
  await aduan.tickets.classify(ticket.id, { supervisory: true }, { actor: officer });
  clock.now += 60 * day;
  await aduan.workOff();
  expect(warned).toEqual(['sp4n.nonsup 1', 'sp4n.nonsup 2', 'sp4n.sup 1']);
});
