import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.js';
import type { TicketRule } from '../../src/ticket/ticket-rule.js';
import { officer, supervisor, testDesk } from './test-desk.js';

const toTeam =
  (team: string): TicketRule =>
  ({ before, ticket }) =>
    before || ticket.team ? [] : [{ type: 'ticket.assigned', facts: { team, assignee: null } }];

const complaint = { body: 'Uang simpanan saya belum kembali.', channel: 'counter' };

describe('rules of a desk', () => {
  test('write what follows in the same commit, as acts of the desk', async () => {
    const { aduan } = testDesk({ rules: [toTeam('bidang-a'), toTeam('bidang-b')] });
    const { ticket } = await aduan.tickets.open(complaint, { actor: officer });
    expect(ticket.team).toBe('bidang-a');
    const { timeline } = await aduan.tickets.get(ticket.id, { actor: supervisor });
    const entry = timeline.find((each) => each.type === 'fact' && each.event === 'ticket.assigned');
    expect(entry?.actor.id).toBe('aduan');
    expect((await aduan.tickets.verifyHistory(ticket.id, { actor: supervisor })).intact).toBe(true);
  });

  test('see the ticket as earlier rules left it, and nothing when nothing was decided', async () => {
    const seen: (string | null)[] = [];
    const watch: TicketRule = async ({ ticket, events }) => {
      seen.push(`${ticket.team} after ${events.map(({ type }) => type).join(', ')}`);
      return [];
    };
    const { aduan } = testDesk({ rules: [toTeam('bidang-a'), watch] });
    const { ticket } = await aduan.tickets.open(complaint, { actor: officer });
    await aduan.tickets.assign(ticket.id, { team: 'bidang-a' }, { actor: officer });
    expect(seen).toEqual(['bidang-a after ticket.opened, obligation.owed, ticket.assigned']);
  });

  test('stop the change when they throw', async () => {
    const { aduan } = testDesk({
      rules: [
        () => {
          throw new InputError('not today');
        },
      ],
    });
    await expect(aduan.tickets.open(complaint, { actor: officer })).rejects.toThrow('not today');
    expect((await aduan.tickets.list({}, { actor: supervisor })).items).toEqual([]);
  });

  test('must be functions', () => {
    expect(() => testDesk({ rules: ['close it'] as never })).toThrow(
      'rules: must be a list of functions',
    );
  });
});
