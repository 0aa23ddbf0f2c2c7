import type { TicketRule } from '@aduan/core';
import { expect, it } from 'vitest';
import { agent, officer, supervisor, testDesk } from '../../../core/test/runtime/test-desk.js';
import { type Organization, organization, teams } from '../../src/organization/index.js';
import { office } from './office.js';

// As in the guide "Ticket lifecycle", under "Rules of your own".
function escalation({ escalate }: Pick<Organization, 'escalate'>): TicketRule {
  return ({ events, ticket }) => {
    const breach = events.find((event) => event.type === 'sla.breached');
    if (!breach) return [];
    const [first] = escalate(ticket, breach.facts.to ?? 'supervisor');
    if (!first || first.id === ticket.assignee) return [];
    return [{ type: 'ticket.assigned', facts: { team: ticket.team, assignee: first.id } }];
  };
}

it('a ticket whose deadline has passed comes to a supervisor with the event that says so', async () => {
  const made = organization(office);
  const desk = testDesk({ plugins: [teams(made)], rules: [escalation(made)] });
  const { aduan, clock } = desk;
  const complaint = { body: 'Gerai belum dibuka.', channel: 'counter', region: '33.73' };
  const { ticket } = await aduan.tickets.open(complaint, { actor: agent });
  expect([ticket.team, ticket.assignee]).toEqual(['salatiga', null]);
  clock.now += 30 * 86_400_000;
  await aduan.workOff();
  await aduan.workOff();
  const { ticket: late, timeline } = await aduan.tickets.get(ticket.id, { actor: supervisor });
  expect([late.team, late.assignee]).toEqual(['salatiga', 'p-4']);
  const facts = timeline.flatMap((line) => (line.type === 'fact' ? [line] : []));
  const given = facts.filter(({ event }) => event === 'ticket.assigned').at(-1);
  const breached = facts.filter(({ event }) => event === 'sla.breached');
  expect(given?.actor.kind).toBe('system');
  expect(breached.map(({ at }) => at)).toContain(given?.at);
  // After a further reassignment, the officer keeps it: the escalation is in the past.
  await aduan.tickets.assign(
    ticket.id,
    { team: 'salatiga', assignee: 'fasilitator-7' },
    { actor: officer },
  );
  await aduan.workOff();
  const { ticket: kept } = await aduan.tickets.get(ticket.id, { actor: supervisor });
  expect(kept.assignee).toBe('fasilitator-7');
});
