import type { TenantId, Ticket } from '@aduan/core';
import { factsOf } from '@aduan/core/store';
import { expect, test } from 'vitest';
import { evolve } from '../../../core/src/ticket/evolve.js';
import {
  agent,
  officer,
  supervisor,
  testDesk,
  tuesdayMorning,
} from '../../../core/test/runtime/test-desk.js';
import { replies } from '../../src/replies/index.js';
import { type Reports, reports } from '../../src/reports/index.js';
import { notificationDesk } from '../notifications/notification-desk.js';
import { webhookDesk } from '../webhooks/webhook-desk.js';

const wib = (text: string) => Date.parse(`${text}+07:00`);
const minute = 60_000;

/** A letter that waited two days for its answer, and one that waited past all its deadlines. */
const prompt = { receivedAt: wib('2026-03-02T08:00'), answeredAt: wib('2026-03-04T08:00') };
const tardy = { receivedAt: wib('2026-01-05T08:00'), answeredAt: wib('2026-03-27T08:00') };
const letter = {
  body: 'Jam buka gerai di desa kami belum dipasang.',
  channel: 'letter',
  reporter: { name: 'Warga', contacts: [{ kind: 'phone', value: '081210000000' }] },
};

function open(
  { aduan }: Pick<ReturnType<typeof testDesk>, 'aduan'>,
  when: Readonly<Record<string, unknown>>,
  actor = supervisor,
) {
  return aduan.tickets.open({ ...letter, ...when }, { actor });
}

async function recapOf(
  { aduan }: { readonly aduan: { readonly plugins: { readonly reports: Reports } } },
  month: string,
) {
  const { total } = await aduan.plugins.reports.recap({ month }, { actor: supervisor });
  const { answered, closed, late, owed, presumed, received } = total;
  return { answered, closed, late, owed, presumed, received };
}

test('a letter that was answered before it is recorded comes in closed, and its clocks stopped then', async () => {
  const desk = testDesk({ plugins: [replies(), reports()] });
  const { aduan, clock } = desk;
  const { ticket } = await open(desk, {
    ...prompt,
    answer: 'Jam buka sudah dipasang.',
    recusals: ['gerai-1'],
  });
  expect(ticket).toMatchObject({
    phase: 'closed',
    openedAt: tuesdayMorning,
    ...prompt,
    closedAt: prompt.answeredAt,
    obligations: [{ status: 'presumed', owedSince: prompt.receivedAt, ...answeredThen(prompt) }],
  });
  const { clocks, firings } = await aduan.tickets.get(ticket.id, { actor: supervisor });
  expect(clocks.length).toBeGreaterThan(1);
  expect(firings).toEqual([]);
  for (const { state, stoppedAt } of clocks)
    expect({ state, stoppedAt }).toEqual({ state: 'met', stoppedAt: prompt.answeredAt });
  clock.now += 90 * 86_400_000;
  await aduan.workOff();
  const later = await aduan.tickets.get(ticket.id, { actor: supervisor });
  expect(later.ticket).toEqual(ticket);
});

function answeredThen({ answeredAt }: typeof prompt) {
  return { answeredAt, settledAt: answeredAt, proof: 'sent' };
}

test('its answer stands in the month of the answer, and a deadline that it missed in its own', async () => {
  const desk = testDesk({ plugins: [replies(), reports()] });
  await open(desk, tardy);
  await open(desk, prompt);
  expect(await recapOf(desk, '2026-03')).toMatchObject({
    received: 1,
    answered: 2,
    closed: 2,
    presumed: 2,
  });
  expect(await recapOf(desk, '2026-01')).toMatchObject({
    received: 1,
    answered: 0,
    owed: 1,
    late: 1,
  });
  expect(await recapOf(desk, '2026-04')).toEqual({
    received: 0,
    answered: 0,
    closed: 0,
    late: 0,
    owed: 0,
    presumed: 0,
  });
  const { by, total } = await desk.aduan.plugins.reports.recap(
    { month: '2026-03' },
    { actor: supervisor },
  );
  expect(by.lateness.map(({ figures, key }) => [key, figures.answered]).toSorted()).toEqual([
    ['late', 1],
    ['on-time', 1],
  ]);
  expect(total.bot.answered).toBe(0);
});

test('nobody is told of what it missed: no officer, no listener, no program', async () => {
  const noticed = notificationDesk();
  const kept = await open(noticed, { ...tardy, category: 'kdmp.gerai' });
  expect(kept.ticket.team).not.toBeNull();
  expect(await noticed.textsAfter(60 * minute)).toEqual([]);

  const desk = testDesk({ plugins: [replies(), reports()] });
  const heard: string[] = [];
  desk.aduan.on('ticket.changed', ({ type }) => heard.push(type));
  desk.aduan.on('sla.breached', () => heard.push('breach'));
  const { ticket } = await open(desk, tardy);
  await desk.aduan.workOff();
  expect(heard).toContain('ticket.opened');
  expect(heard.filter((type) => type === 'sla.breached' || type === 'breach')).toEqual([]);
  const { timeline } = await desk.aduan.tickets.get(ticket.id, { actor: supervisor });
  expect(timeline.some((one) => one.type === 'fact' && one.event === 'sla.breached')).toBe(true);

  const programs = webhookDesk();
  await programs.add();
  await open(programs, tardy);
  await programs.later(minute);
  const types = programs.told().map(({ type }) => type);
  expect(types).toContain('ticket.opened');
  expect(types).not.toContain('sla.breached');
});

test('nobody has to be called for it, however guarded it is, and its page shows the answer of then', async () => {
  const desk = testDesk({ plugins: [replies(), reports()] });
  const { aduan } = desk;
  const { pin, ticket } = await open(desk, { ...prompt, confidential: true, callBack: true });
  expect(await aduan.plugins.replies.calls({}, { actor: supervisor })).toMatchObject({ items: [] });
  const page = await aduan.citizen.track({ number: ticket.number, pin });
  expect(page).toMatchObject({
    ticket: {
      answers: [
        {
          at: prompt.answeredAt,
          text: 'Sudah dijawab pada Rabu, 4 Maret 2026, sebelum dicatat di sini.',
        },
      ],
    },
  });
  expect(JSON.stringify(page)).not.toContain(`"at":${tuesdayMorning}`);
});

test('its history alone gives the same ticket again', async () => {
  const desk = testDesk({ plugins: [replies(), reports()] });
  const { ticket } = await open(desk, tardy);
  const history = await desk.store.readEvents('default' as TenantId, ticket.id);
  expect(history.map(factsOf).reduce<Ticket | null>(evolve, null)).toEqual(ticket);
});

test('many are recorded together, and each alone is refused where it cannot be', async () => {
  const desk = testDesk({ plugins: [replies(), reports()] });
  const cases = [
    prompt,
    { ...prompt, answeredAt: prompt.receivedAt - 1 },
    { ...prompt, answeredAt: tuesdayMorning + 6 * minute },
    { ...prompt, answeredAt: Number.NaN },
    { receivedAt: prompt.receivedAt, answer: 'Jam buka sudah dipasang.' },
  ].map((when) => ({ input: { ...letter, ...when } }));
  const settled = await desk.aduan.tickets.openAll(cases, { actor: supervisor });
  expect(
    settled.map((one) => (one.status === 'fulfilled' ? one.value.ticket.phase : one.reason.issues)),
  ).toEqual([
    'closed',
    [{ message: 'lies before receivedAt', path: ['answeredAt'] }],
    [{ message: 'lies in the future', path: ['answeredAt'] }],
    [{ message: 'is no instant', path: ['answeredAt'] }],
    [{ message: 'needs answeredAt', path: ['answer'] }],
  ]);
  await expect(open(desk, prompt, agent)).rejects.toMatchObject({ code: 'forbidden' });
  expect((await open(desk, prompt, officer)).ticket.phase).toBe('closed');
});

test('what it owes once it is reopened is owed from there', async () => {
  const desk = testDesk({ plugins: [replies(), reports()] });
  const { aduan, clock } = desk;
  const { pin, ticket } = await open(desk, prompt);
  clock.now += minute;
  await aduan.tickets.reopen(ticket.id, 'Papannya hilang.', { actor: supervisor });
  await aduan.tickets.answer(ticket.id, 'Sudah dipasang lagi.', { actor: officer });
  const again = await aduan.tickets.get(ticket.id, { actor: supervisor });
  expect(again.ticket).toMatchObject({ phase: 'answered', answeredAt: clock.now });
  expect(again.ticket.obligations.map(({ owedSince }) => owedSince)).toEqual([
    prompt.receivedAt,
    clock.now,
  ]);
  const page = await aduan.citizen.track({ number: ticket.number, pin });
  const answers = page.found && page.ticket.answers.map(({ at }) => at);
  expect(answers).toEqual([prompt.answeredAt, clock.now]);
});
