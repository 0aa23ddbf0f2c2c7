import { citizenPrincipal, compileWorkflow, defaultWorkflow, ForbiddenError } from '@aduan/core';
import type { AttemptOutcome } from '@aduan/core/ticket';
import { describe, expect, test } from 'vitest';
import { firstOf } from '../../../core/test/runtime/first-of.js';
import {
  agent,
  auditor,
  delivery,
  officer,
  principal,
  supervisor,
  testDesk,
  textEvent,
} from '../../../core/test/runtime/test-desk.js';
import { replies } from '../../src/replies/index.js';

const by = (actor: typeof officer) => ({ actor });
const phone = '+6281234567890';

function repliesDesk(options: Parameters<typeof testDesk>[0] = {}) {
  const desk = testDesk({ ...options, plugins: [replies()] });
  const answers = desk.aduan.plugins.replies;
  const calls = async (actor = officer) => (await answers.calls({}, by(actor))).items;
  return {
    ...desk,
    answers,
    calls,
    async open(input: object = {}) {
      const reporter = { name: 'Warga A', contacts: [{ kind: 'phone', value: phone }] };
      const call = { body: 'Gerai tutup.', channel: 'phone', reporter, ...input };
      return (await desk.aduan.tickets.open(call, by(agent))).ticket.id;
    },
    async call(id: string, outcome: Exclude<AttemptOutcome, 'posted'>, onDay = 0) {
      desk.clock.now = Math.max(desk.clock.now, Date.UTC(2026, 3, 14 + onDay, 3));
      const { ticket } = await desk.aduan.tickets.get(id, by(officer));
      const obligationId = ticket.obligations.at(-1)?.id ?? '';
      const attempt = { obligationId, by: 'phone', outcome };
      return (await desk.aduan.tickets.attempt(id, attempt, by(officer))).ticket;
    },
  };
}

describe('the calls to make', () => {
  test('are not of those whose answer was posted as a letter, unless the policy wants a proof', async () => {
    const { aduan, answers, calls, open } = repliesDesk();
    const post = async (id: string, outcome: Exclude<AttemptOutcome, 'posted'> = 'sent') => {
      const { ticket } = await aduan.tickets.get(id, by(officer));
      const obligationId = ticket.obligations.at(-1)?.id ?? '';
      const letter = { obligationId, by: 'letter', outcome };
      return (await aduan.tickets.attempt(id, letter, by(officer))).ticket.obligations.at(-1);
    };
    const [told, typed, hidden] = [await open(), await open(), await open({ confidential: true })];
    expect(await post(told)).toMatchObject({ status: 'presumed', proof: 'sent' });
    expect((await post(told))?.attempts).toHaveLength(2);
    for (const id of [typed, hidden]) await aduan.tickets.answer(id, 'Sudah buka.', by(officer));
    expect(await post(typed, 'failed')).toMatchObject({ status: 'answered' });
    expect(await post(typed)).toMatchObject({ status: 'presumed', proof: 'sent' });
    expect(await post(hidden)).toMatchObject({ status: 'presumed', toCall: true });
    const left = (await answers.calls({}, by(supervisor))).items;
    expect(left.map(({ ticket }) => ticket.id)).toEqual([hidden]);
    expect(await calls()).toHaveLength(1);
    expect((await aduan.tickets.close(typed, by(officer))).ticket.phase).toBe('closed');
  });

  test('are the tickets whose answer no conversation carries, as long as it is owed', async () => {
    const { aduan, answers, call, calls, open } = repliesDesk();
    await aduan.fetch(delivery([textEvent('Gerai tutup.')]));
    await aduan.workOff();
    const [first, second, third] = [await open(), await open(), await open()];
    expect((await calls()).map(({ ticket }) => ticket.id).toSorted()).toEqual(
      [first, second, third].toSorted(),
    );
    await aduan.tickets.answer(second, 'Sudah buka.', by(officer));
    await call(third, 'reached');
    const left = await calls();
    // An answer on a page that the citizen may never open must also be delivered by a call.
    expect(left.map(({ ticket }) => ticket.id).toSorted()).toEqual([first, second].toSorted());
    expect(left.find(({ ticket }) => ticket.id === second)).toMatchObject({
      obligation: { status: 'answered', toCall: true },
    });
    await call(second, 'reached');
    expect(await calls()).toMatchObject([
      {
        ticket: { id: first },
        subject: 'Gerai tutup.',
        reporterName: 'Warga A',
        contacts: [{ kind: 'phone', value: phone }],
        obligation: { status: 'owed', attempts: [] },
        mayTell: true,
        tries: { days: [], missing: 3 },
        closing: null,
      },
    ]);
    const page = await answers.calls({ limit: 1, assignee: null }, by(officer));
    expect(page).toMatchObject({ items: [{ ticket: { id: first } }], next: null });
    expect((await answers.calls({ assignee: 'p-1' }, by(officer))).items).toEqual([]);
  });

  test('say how many working days of tries are missing, and then let the ticket be closed', async () => {
    const { aduan, call, calls, open } = repliesDesk();
    const id = await open();
    await call(id, 'no-answer');
    await call(id, 'busy');
    await call(id, 'wrong-number', 1);
    // A Saturday.
    await call(id, 'no-answer', 4);
    const waiting = firstOf(await calls());
    expect(waiting.obligation.attempts).toHaveLength(4);
    expect(waiting).toMatchObject({
      tries: { days: ['2026-04-14', '2026-04-15'], missing: 1 },
      closing: null,
    });
    await call(id, 'no-answer', 6);
    const tried = firstOf(await calls());
    expect(tried).toMatchObject({
      tries: { missing: 0 },
      closing: { action: 'close-unreachable' },
    });
    expect(firstOf(await calls(agent)).closing).toBeNull();
    await aduan.tickets.act(id, 'close-unreachable', {}, by(officer));
    expect(await calls()).toEqual([]);
  });

  test('hold nobody who left no number, whatever they wait for', async () => {
    const { aduan, calls, open } = repliesDesk();
    const unknown = await open({ reporter: { name: 'Warga A' } });
    const writes = [{ kind: 'email', value: 'warga@contoh.example' }];
    await open({ channel: 'letter', reporter: { contacts: writes }, callBack: true });
    await aduan.tickets.answer(unknown, 'Sudah buka.', by(officer));
    expect(await calls()).toEqual([]);
  });

  test('tell of no way to close where the workflow has none', async () => {
    const { unreachable: _, ...states } = defaultWorkflow.states;
    const transitions = defaultWorkflow.transitions
      .filter(({ action }) => action !== 'close-unreachable')
      .map((each) => ({ ...each, from: each.from.filter((state) => state !== 'unreachable') }));
    const workflow = compileWorkflow({ ...defaultWorkflow, states, transitions });
    const { calls, open } = repliesDesk({ workflow });
    await open();
    expect(firstOf(await calls())).toMatchObject({ tries: null, closing: null });
  });

  test('wait for the approval of a superior where one must approve', async () => {
    const workflow = compileWorkflow({ ...defaultWorkflow, approval: { supervisory: true } });
    const { answers, calls, open } = repliesDesk({ workflow });
    const id = await open({ supervisory: true });
    expect(firstOf(await calls()).mayTell).toBe(false);
    await answers.write(id, { text: 'Kami sudah memeriksa.', submit: true }, by(officer));
    await answers.approve(id, {}, by(supervisor));
    expect(firstOf(await calls()).mayTell).toBe(true);
  });

  test('hide a number from anyone who may not know it, and the list from anyone who may not read', async () => {
    const { answers, calls, open } = repliesDesk();
    await open({ confidential: true });
    const hidden = firstOf(await calls());
    expect(hidden).toMatchObject({ reporterName: null, contacts: [] });
    expect(firstOf(await calls(auditor)).contacts).toEqual([]);
    expect(firstOf(await calls(supervisor)).contacts).toHaveLength(1);
    await expect(answers.calls({}, by(principal('p-8', 'nobody')))).rejects.toBeInstanceOf(
      ForbiddenError,
    );
    expect((await answers.calls({}, by(citizenPrincipal('somebody')))).items).toEqual([]);
  });

  test('are paged in the order of their deadlines', async () => {
    const { answers, clock, open } = repliesDesk();
    const ids: string[] = [];
    for (let index = 0; index < 5; index++) {
      ids.push(await open());
      clock.now += 3_600_000;
    }
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page = await answers.calls({ limit: 2, ...(after && { after }) }, by(officer));
      seen.push(...page.items.map(({ ticket }) => ticket.id));
      after = page.next;
    }
    expect(seen).toEqual(ids);
  });
});

describe('a call after the answer', () => {
  test('is the proof that they have it, and another one settles nothing again', async () => {
    const { aduan, call, open } = repliesDesk();
    const id = await open();
    const { ticket } = await aduan.tickets.answer(id, 'Sudah buka.', by(officer));
    expect(firstOf(ticket.obligations)).toMatchObject({ status: 'answered', settledAt: null });
    const settled = firstOf((await call(id, 'reached')).obligations);
    expect(settled).toMatchObject({ status: 'reached', proof: 'call' });
    expect((await aduan.tickets.get(id, by(officer))).may).toContain('attempt');
    const called = await call(id, 'reached', 1);
    expect(called.obligations).toMatchObject([{ status: 'reached', settledAt: settled.settledAt }]);
    expect(called.obligations[0]?.attempts.at(-1)).toMatchObject({
      by: 'phone',
      outcome: 'reached',
    });
    const { timeline, clocks } = await aduan.tickets.get(id, by(officer));
    expect(timeline.at(-1)).toMatchObject({ type: 'attempt', outcome: 'reached' });
    expect(clocks.find(({ metric }) => metric === 'response-back')?.state).toBe('met');
  });

  test('counts nothing towards giving a citizen up who is owed a new one', async () => {
    const { aduan, call, calls, open } = repliesDesk();
    const id = await open();
    await aduan.tickets.answer(id, 'Sudah buka.', by(officer));
    await call(id, 'no-answer');
    await call(id, 'no-answer', 1);
    await aduan.tickets.reopen(id, 'Masih tutup.', by(officer));
    expect(firstOf(await calls())).toMatchObject({ tries: { days: [], missing: 3 } });
  });
});
