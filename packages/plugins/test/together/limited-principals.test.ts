import { AccessExpiredError, NotFoundError, type PartyId, type Principal } from '@aduan/core';
import { describe, expect, it } from 'vitest';
import {
  auditor,
  officer,
  supervisor,
  testDesk,
  tuesdayMorning,
} from '../../../core/test/runtime/test-desk.js';
import { mergedTickets } from '../../src/merged-tickets/index.js';
import { organization, teams } from '../../src/organization/index.js';
import { parties } from '../../src/parties/index.js';
import { replies } from '../../src/replies/index.js';
import { reports } from '../../src/reports/index.js';
import { office } from '../organization/office.js';

const input = { channel: 'phone', body: 'Simpanan saya belum kembali.' } as const;

describe('a principal who was let in for a time', () => {
  it('reads until then, and from then on nothing, through any plugin', async () => {
    const { aduan, clock } = testDesk({
      plugins: [teams(organization(office)), replies(), mergedTickets(), parties(), reports()],
    });
    const { ticket } = await aduan.tickets.open(input, { actor: officer });
    const validUntil = tuesdayMorning + 1_000;
    const actor: Principal = { ...auditor, validUntil };
    const chief: Principal = { ...supervisor, validUntil };
    const party = ticket.reporters[0] ?? ('x' as PartyId);
    const calls = [
      () => aduan.tickets.get(ticket.id, { actor }),
      () => aduan.tickets.find(ticket.number, { actor }),
      () => aduan.tickets.list({}, { actor }),
      () => aduan.tickets.count({ actor }),
      () => aduan.tickets.verifyHistory(ticket.id, { actor }),
    ];
    clock.now = validUntil - 1;
    for (const call of calls) await call();
    clock.now = validUntil;
    const { assignNext, claim } = aduan.plugins.organization;
    const plugins = [
      () => claim(ticket.id, {}, { actor: chief }),
      () => assignNext(ticket.id, {}, { actor: chief }),
      () => aduan.plugins['merged-tickets'].reports(ticket.id, {}, { actor }),
      () => aduan.plugins.replies.get(ticket.id, {}, { actor }),
      () => aduan.plugins.replies.calls({}, { actor }),
      () => aduan.plugins.reports.exports({}, { actor }),
      () => aduan.plugins.reports.recap({ month: '2026-04' }, { actor }),
      () => aduan.tickets.note(ticket.id, 'x', { actor: chief }),
      () => aduan.plugins.parties.get(party, {}, { actor: chief }),
      () => aduan.dataProtection.planErasure(party, { actor: chief }),
    ];
    for (const call of [...calls, ...plugins]) {
      await expect(call()).rejects.toThrow(AccessExpiredError);
      await expect(call()).rejects.toMatchObject({ code: 'access-expired', validUntil });
    }
  });
});

describe('a principal who was let see some tickets', () => {
  it('sees those of their teams and of their time, in lists, counts and one by one', async () => {
    const { aduan, clock } = testDesk({
      units: { a: { id: 'A', en: 'A' }, b: { id: 'B', en: 'B' } },
    });
    const open = async (team: string | null, openedAt: number) => {
      clock.now = openedAt;
      const { ticket } = await aduan.tickets.open(input, { actor: officer });
      if (team) await aduan.tickets.assign(ticket.id, { team }, { actor: supervisor });
      return ticket.id;
    };
    const [early, late] = [tuesdayMorning, tuesdayMorning + 86_400_000];
    const ids = [
      await open('a', early),
      await open('a', late),
      await open('b', early),
      await open(null, early),
    ];
    const sees = async (within: Principal['within']) => {
      const actor: Principal = { ...auditor, ...(within && { within }) };
      const { items } = await aduan.tickets.list({}, { actor });
      const listed = ids.map((id) => items.some(({ ticket }) => ticket.id === id));
      const gotten = await Promise.all(
        ids.map((id) =>
          aduan.tickets.get(id, { actor }).then(
            () => true,
            (error: unknown) => {
              if (error instanceof NotFoundError) return false;
              throw error;
            },
          ),
        ),
      );
      expect(gotten).toEqual(listed);
      const { byPhase } = await aduan.tickets.count({ actor });
      const counted = Object.values(byPhase).reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(items.length);
      return listed.map(Number).join('');
    };
    expect(await sees(undefined)).toBe('1111');
    expect(await sees({ teams: ['a'] })).toBe('1100');
    expect(await sees({ teams: [] })).toBe('0000');
    expect(await sees({ openedFrom: late })).toBe('0100');
    expect(await sees({ openedBefore: late })).toBe('1011');
    expect(await sees({ teams: ['a', 'b'], openedFrom: early, openedBefore: late })).toBe('1010');
  });
});
