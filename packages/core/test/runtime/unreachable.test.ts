import { describe, expect, test } from 'vitest';
import { TransitionError } from '../../src/errors.js';
import type { AttemptOutcome } from '../../src/obligation/obligation.js';
import { citizenPrincipal } from '../../src/ports/principal.js';
import { compileWorkflow } from '../../src/ticket/workflow/compile-workflow.js';
import { defaultWorkflow } from '../../src/ticket/workflow/default-workflow.js';
import { agent, officer, testDesk } from './test-desk.js';

const dayMs = 86_400_000;
const call = { body: 'Gerai tutup.', channel: 'phone', reporter: { name: 'Warga A' } };

async function caller(options: Parameters<typeof testDesk>[0] = {}) {
  const desk = testDesk(options);
  const { aduan, clock } = desk;
  const opened = await aduan.tickets.open(call, { actor: agent });
  const id = opened.ticket.id;
  const owed = async () => {
    const { ticket } = await aduan.tickets.get(id, { actor: officer });
    return ticket.obligations.at(-1);
  };
  return {
    ...desk,
    ...opened,
    owed,
    view: () => aduan.tickets.get(id, { actor: officer }),
    closeUnreachable: () => aduan.tickets.act(id, 'close-unreachable', {}, { actor: officer }),
    async attempt(outcome: Exclude<AttemptOutcome, 'posted'>, onDay = 0) {
      clock.now = Math.max(clock.now, Date.UTC(2026, 3, 14 + onDay, 3));
      const obligationId = (await owed())?.id ?? '';
      return aduan.tickets.attempt(id, { obligationId, by: 'phone', outcome }, { actor: agent });
    },
  };
}

describe('a citizen who cannot be reached', () => {
  test('is given up after tries on three working days, and no sooner', async () => {
    const { attempt, closeUnreachable, view } = await caller();
    // Tuesday twice, Wednesday, Saturday, Sunday: two working days.
    await attempt('no-answer');
    await attempt('busy');
    await attempt('wrong-number', 1);
    await attempt('no-answer', 4);
    await attempt('no-answer', 5);
    const refused = await closeUnreachable().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(TransitionError);
    expect(refused).toMatchObject({
      code: 'transition-refused',
      tries: { days: ['2026-04-14', '2026-04-15'], missing: 1 },
    });
    expect((await view()).actions.map(({ action }) => action)).not.toContain('close-unreachable');

    await attempt('no-answer', 6);
    expect((await view()).actions.map(({ action }) => action)).toContain('close-unreachable');
    const { ticket } = await closeUnreachable();
    expect(ticket).toMatchObject({ state: 'unreachable', phase: 'closed' });
    expect(ticket.obligations).toMatchObject([{ status: 'unreached' }]);
    const response = (await view()).clocks.find(({ metric }) => metric === 'response-back');
    expect(response?.state).toBe('cancelled');
  });

  test('may come back, and is owed an answer for which earlier tries do not count', async () => {
    const { aduan, attempt, closeUnreachable, clock, pin, ticket } = await caller();
    const page = () => aduan.citizen.track({ number: ticket.number, pin });
    for (const day of [0, 1, 2]) await attempt('no-answer', day);
    expect(await page()).toMatchObject({ ticket: { unreached: false } });
    await closeUnreachable();
    expect(await page()).toMatchObject({ ticket: { unreached: true, may: ['reopen'] } });
    clock.now += 29 * dayMs;
    const actor = citizenPrincipal(ticket.reporters[0] ?? '');
    const reopened = await aduan.tickets.reopen(ticket.id, 'Nomor saya baru.', { actor });
    expect(reopened.ticket.obligations.map(({ status }) => status)).toEqual(['unreached', 'owed']);
    expect(await page()).toMatchObject({ ticket: { unreached: false } });
    await expect(closeUnreachable()).rejects.toMatchObject({ tries: { days: [], missing: 3 } });
  });

  test('is not given up once they were reached, nor where no call was tried', async () => {
    const { attempt, closeUnreachable } = await caller();
    for (const day of [0, 1, 2]) await attempt('no-answer', day);
    await attempt('reached', 3);
    await expect(closeUnreachable()).rejects.toThrow('no answer is owed');
    const other = await caller();
    await expect(other.closeUnreachable()).rejects.toMatchObject({ tries: { missing: 3 } });
  });

  test('is given up after as many days as the workflow says', async () => {
    const transitions = defaultWorkflow.transitions.map((each) =>
      each.action === 'close-unreachable' ? { ...each, afterMissedDays: 1 } : each,
    );
    const workflow = compileWorkflow({ ...defaultWorkflow, transitions });
    const { attempt, closeUnreachable } = await caller({ workflow });
    await attempt('busy');
    expect((await closeUnreachable()).ticket.state).toBe('unreachable');
  });
});

describe('the duty to answer', () => {
  const workflow = compileWorkflow({
    ...defaultWorkflow,
    owes: { kinds: ['complaint', 'information-request'], categories: ['ksp'] },
  });
  const statuses = async (input: object) => {
    const { aduan } = testDesk({ workflow });
    const { ticket } = await aduan.tickets.open({ ...call, ...input }, { actor: agent });
    return ticket.obligations.map(({ status }) => status);
  };

  test('is there for the tickets that the workflow names, and no others', async () => {
    expect(await statuses({ category: 'ksp.legalitas' })).toEqual(['owed']);
    expect(await statuses({ category: 'kspx' })).toEqual([]);
    expect(await statuses({})).toEqual([]);
    expect(await statuses({ category: 'ksp', kind: 'suggestion' })).toEqual([]);
  });

  test('comes with a topic that owes one, and stays when the topic goes', async () => {
    const { aduan } = testDesk({ workflow });
    const { ticket } = await aduan.tickets.open(call, { actor: agent });
    const options = { actor: officer };
    const owing = await aduan.tickets.classify(ticket.id, { category: 'ksp' }, options);
    expect(owing.ticket.obligations).toMatchObject([{ status: 'owed' }]);
    const after = await aduan.tickets.classify(ticket.id, { category: 'lahan' }, options);
    expect(after.ticket.obligations).toMatchObject([{ status: 'owed' }]);
    const again = await aduan.tickets.classify(ticket.id, { category: 'ksp' }, options);
    expect(again.ticket.obligations).toHaveLength(1);
  });

  test('is refused as a rule that is misspelt, or gives up into an open state', () => {
    expect(() => compileWorkflow({ ...defaultWorkflow, owes: { kinds: [] } })).toThrow('owes');
    const transitions = defaultWorkflow.transitions.map((each) =>
      each.action === 'close-unreachable' ? { ...each, to: 'in-progress' } : each,
    );
    expect(() => compileWorkflow({ ...defaultWorkflow, transitions })).toThrow('is not closed');
  });
});
