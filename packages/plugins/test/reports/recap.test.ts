import { citizenPrincipal, ForbiddenError, InputError } from '@aduan/core';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  agent,
  auditor,
  officer,
  supervisor,
  testDesk,
} from '../../../core/test/runtime/test-desk.js';
import { ratings } from '../../src/ratings/index.js';
import { figureLabels, recapCsv, reports } from '../../src/reports/index.js';

const hour = 3_600_000;
const day = 24 * hour;
const wib = (text: string) => Date.parse(`${text}+07:00`);

/** A desk at the start of April 2026, with actions of officers and citizens. */
function aprilDesk() {
  const desk = testDesk({
    plugins: [reports(), ratings({ question: false })],
    units: { pengawasan: { id: 'Pengawasan', en: 'Supervision' } },
  });
  const { aduan, clock } = desk;
  clock.now = wib('2026-04-01T08:00:00');
  const open = (more: object = {}) =>
    aduan.tickets
      .open({ body: 'Gerai tutup.', channel: 'phone', ...more }, { actor: citizenPrincipal('w') })
      .then(({ ticket }) => ticket);
  const go = async (id: string, ...actions: readonly (readonly [string, object?])[]) => {
    for (const [action, input = {}] of actions) {
      await aduan.tickets.act(id, action, input, { actor: supervisor });
    }
  };
  const answer = async (id: string) => {
    await go(id, ['verify'], ['start']);
    await aduan.tickets.answer(id, 'Sudah buka.', { actor: officer });
  };
  const rate = (id: string, score: number) =>
    aduan.plugins.ratings.rate(id, { score }, { actor: citizenPrincipal('w') });
  const recap = (month: string, more: object = {}) =>
    aduan.plugins.reports.recap({ month, ...more }, { actor: supervisor });
  const weeks = (week: string, more: object = {}) =>
    aduan.plugins.reports.recap({ week, ...more }, { actor: supervisor });
  return { ...desk, reports: aduan.plugins.reports, open, go, answer, rate, recap, weeks };
}

describe('the recap of a month', () => {
  test('counts what happened in it from the histories of the tickets', async () => {
    const { aduan, answer, clock, go, open, rate, recap } = aprilDesk();
    const first = await open({ category: 'kdmp.gerai.tutup', region: '33.73.04' });
    const second = await open({ channel: 'web' });
    const third = await open();
    clock.now = wib('2026-04-01T10:30:00');
    await answer(first.id);
    clock.now = wib('2026-04-02T09:30:00');
    await answer(second.id);
    const [owed] = third.obligations;
    const waiver = { obligationId: String(owed?.id), reason: 'x' };
    await aduan.tickets.waive(third.id, waiver, { actor: supervisor });
    await go(first.id, ['close']);
    await rate(first.id, 4);
    clock.now = wib('2026-05-04T09:00:00');
    await aduan.workOff();
    await open({ receivedAt: wib('2026-04-30T23:59:00') });

    const april = await recap('2026-04');
    expect(april).toMatchObject({
      from: wib('2026-04-01T00:00:00'),
      before: wib('2026-05-01T00:00:00'),
      timeZone: 'Asia/Jakarta',
      countedAt: clock.now,
    });
    const { bot, officer: officers, ...all } = april.total;
    const counts = {
      received: 4,
      answered: 2,
      closed: 1,
      late: 1,
      lateByFirstDate: 1,
      rescheduled: 0,
      repeated: 0,
      owed: 4,
      delivered: 0,
      presumed: 0,
      reached: 0,
      noWay: 2,
      waived: 1,
      unreached: 1,
    };
    expect(all).toEqual(counts);
    expect(officers).toEqual({
      ...counts,
      medianAnswerMs: (2.5 * hour + 10.5 * hour) / 2,
      scores: { 'ratings:score': { count: 1, average: 4, distribution: [0, 0, 0, 1, 0] } },
    });
    expect(bot).toMatchObject({ received: 0, answered: 0, medianAnswerMs: null });
    const keys = (dimension: 'category' | 'region' | 'channel') =>
      april.by[dimension].map(({ figures, key }) => [key, figures.received]);
    expect(keys('category')).toEqual([
      ['kdmp.gerai', 1],
      [null, 3],
    ]);
    expect(keys('region')).toEqual([
      ['33.73', 1],
      [null, 3],
    ]);
    expect(keys('channel')).toEqual([
      ['phone', 3],
      ['web', 1],
    ]);
    expect((await recap('2026-03')).total).toMatchObject({ received: 0, owed: 0 });
    const may = await recap('2026-05');
    expect(may.total).toMatchObject({ received: 0, owed: 0, officer: { medianAnswerMs: null } });
  });

  test('counts a ticket once that was answered and closed twice, and what it owed twice', async () => {
    const { aduan, answer, go, open, recap } = aprilDesk();
    const { id } = await open();
    await answer(id);
    await go(id, ['close'], ['reopen', { reason: 'Lagi.' }], ['start']);
    await aduan.tickets.answer(id, 'Sekarang buka.', { actor: officer });
    await go(id, ['close']);
    const { by, total } = await recap('2026-04');
    expect(total).toMatchObject({ answered: 1, closed: 1, repeated: 1, owed: 2 });
    expect(by.repeat).toMatchObject([{ key: 'repeated', figures: { received: 1 } }]);
  });

  test('counts tickets that were late by the events of their clocks', async () => {
    const { aduan, clock, open, recap } = aprilDesk();
    await open();
    for (let days = 0; days < 29; days += 1) {
      clock.now += day;
      await aduan.workOff();
    }
    const april = await recap('2026-04');
    expect(april.total).toMatchObject({ received: 1, late: 1, answered: 0 });
    expect(april.by.period).toMatchObject([{ key: '2026-04' }]);
    expect(april.by.lateness).toMatchObject([{ key: 'late', name: { id: 'Terlambat' } }]);
  });

  test('counts a deadline in the month in which it was, however late a desk that was down noticed it', async () => {
    const { aduan, clock, open, recap } = aprilDesk();
    await open();
    clock.now = wib('2026-05-04T09:00:00');
    await aduan.workOff();
    const april = await recap('2026-04');
    expect(april.total).toMatchObject({ received: 1, late: 1 });
    expect(april.by.lateness).toMatchObject([{ key: 'late' }]);
    expect((await recap('2026-05')).total.late).toBe(0);
  });

  test('shows several months one by one, and each ticket in the unit that it has now', async () => {
    const { aduan, answer, clock, open, recap } = aprilDesk();
    const { id } = await open();
    await aduan.tickets.assign(id, { team: 'pengawasan' }, { actor: supervisor });
    clock.now = wib('2026-06-10T09:00:00');
    await answer(id);
    const recaps = await recap('2026-04', { until: '2026-06' });
    expect(
      recaps.by.period.map(({ figures, key }) => [key, figures.received, figures.answered]),
    ).toEqual([
      ['2026-04', 1, 0],
      ['2026-06', 0, 1],
    ]);
    expect(recaps.by.unit).toMatchObject([
      { key: 'pengawasan', name: { id: 'Pengawasan' }, figures: { received: 1, answered: 1 } },
    ]);
  });

  test('knows no more tickets than its reader', async () => {
    const { aduan, open, reports } = aprilDesk();
    await open({ region: '33.73' });
    const { id } = await open();
    await aduan.tickets.classify(id, { recusals: ['p-8'] }, { actor: officer });
    const received = async (actor: typeof officer) =>
      (await reports.recap({ month: '2026-04' }, { actor })).total.received;
    expect(await received(auditor)).toBe(2);
    expect(await received({ ...officer, id: 'p-8' })).toBe(1);
    expect(await received({ ...officer, regions: ['32'] })).toBe(1);
    expect(await received(agent)).toBe(2);
    const citizen = received(citizenPrincipal('w') as never);
    await expect(citizen).rejects.toBeInstanceOf(ForbiddenError);
  });

  test.each([
    ['2026-13', undefined],
    ['2026-4', undefined],
    ['2026-04', '2026-03'],
    ['2026-04', '2028-04'],
    ['2026-04', '2028-4'],
  ])('is refused for %s to %s', async (month, until) => {
    const { recap } = aprilDesk();
    const refused = await recap(month, until === undefined ? {} : { until }).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(InputError);
    const path = [until === undefined ? 'month' : 'until'];
    expect(refused).toMatchObject({ issues: [{ path }] });
  });

  test('may be of two years', async () => {
    const { recap } = aprilDesk();
    const before = wib('2028-04-01T00:00:00');
    expect(await recap('2026-04', { until: '2028-03' })).toMatchObject({ before });
  });

  test('is a table for a spreadsheet, each figure with its meaning', async () => {
    const { answer, clock, open, recap } = aprilDesk();
    const { id } = await open({ category: 'kdmp.gerai', region: '33.73' });
    clock.now += 2.5 * hour;
    await answer(id);
    const nameOf = (_: string, key: string) => (key === '33.73' ? 'Kota Salatiga' : undefined);
    const text = recapCsv(await recap('2026-04'), { separator: ';', nameOf });
    const rows = parse(text, { bom: true, delimiter: ';', relax_column_count: true }) as string[][];
    const [heading = [], total = []] = rows;
    expect(Object.fromEntries(heading.map((name, index) => [name, total[index]]))).toMatchObject({
      Menurut: 'Jumlah',
      Kelompok: '2026-04',
      Diterima: '1',
      Dijawab: '1',
      Oleh: 'Semua',
    });
    const officers = rows[2] ?? [];
    expect(officers[heading.indexOf('Waktu jawab (median) (jam kerja)')]).toBe('2,5');
    expect(text).toContain('Wilayah;Kota Salatiga;Semua;1');
    for (const { definition, label } of Object.values(figureLabels)) {
      expect(rows).toContainEqual([label.id, definition.id]);
    }
  });

  test('says in a spreadsheet that an answer took a minute', async () => {
    const { answer, clock, open, recap } = aprilDesk();
    const { id } = await open();
    clock.now += 60_000;
    await answer(id);
    const rows = parse(recapCsv(await recap('2026-04')), {
      relax_column_count: true,
    }) as string[][];
    const [heading = [], , officers = []] = rows;
    expect(officers[heading.indexOf('Waktu jawab (median) (jam kerja)')]).toBe('0.02');
  });
});

describe('the recap of weeks', () => {
  test('begins on Monday at the office, and shows each week', async () => {
    const { clock, open, weeks } = aprilDesk();
    clock.now = wib('2026-04-12T23:00:00');
    await open();
    clock.now = wib('2026-04-13T00:30:00');
    await open();
    await open();
    const recap = await weeks('2026-W15', { until: '2026-W16' });
    expect(recap).toMatchObject({
      step: 'week',
      from: wib('2026-04-06T00:00:00'),
      before: wib('2026-04-20T00:00:00'),
    });
    expect(recap.by.period.map(({ figures, key }) => [key, figures.received])).toEqual([
      ['2026-W15', 1],
      ['2026-W16', 2],
    ]);
    expect(recapCsv(recap)).toContain('Jumlah,2026-W15 – 2026-W16,Semua,3');
  });

  test.each([
    ['2026-W53', '2026-12-28'],
    ['2027-W01', '2027-01-04'],
    ['2025-W01', '2024-12-30'],
  ])('%s begins on %s', async (week, monday) => {
    const { weeks } = aprilDesk();
    expect(await weeks(week)).toMatchObject({ from: wib(`${monday}T00:00:00`) });
  });

  test.each([
    ['2027-W53', undefined],
    ['2026-W00', undefined],
    ['2026-15', undefined],
    ['2026-W15', '2026-W14'],
    ['2026-W15', '2027-W15'],
  ])('is refused for %s to %s', async (week, until) => {
    const { weeks } = aprilDesk();
    await expect(weeks(week, { until })).rejects.toBeInstanceOf(InputError);
  });

  test('is not of months as well', async () => {
    const { reports, weeks } = aprilDesk();
    await expect(weeks('2026-W15', { month: '2026-04' })).rejects.toBeInstanceOf(InputError);
    await expect(reports.recap({}, { actor: supervisor })).rejects.toBeInstanceOf(InputError);
  });
});

test('a recap groups tickets by how they stood at the end of the period', async () => {
  const { aduan, answer, clock, go, open, recap } = aprilDesk();
  const { id } = await open();
  await answer(id);
  const second = await open();
  const [duty] = second.obligations;
  const waiver = { obligationId: String(duty?.id), reason: 'x' };
  await aduan.tickets.waive(second.id, waiver, { actor: supervisor });
  await open();
  clock.now = wib('2026-05-04T09:00:00');
  await go(id, ['close'], ['reopen', { reason: 'Lagi.' }]);
  const groupsOf = async (month: string, by: 'answer' | 'repeat') =>
    (await recap(month)).by[by].map(({ figures, key }) => [key, figures.received]);
  expect(await groupsOf('2026-04', 'answer')).toEqual([
    ['no-way', 1],
    ['owed', 1],
    ['waived', 1],
  ]);
  expect(await groupsOf('2026-04', 'repeat')).toEqual([['once', 3]]);
  expect(await groupsOf('2026-05', 'answer')).toEqual([['owed', 0]]);
  expect(await groupsOf('2026-05', 'repeat')).toEqual([['repeated', 0]]);
});

describe('a recap that is published', () => {
  test('shows no group from which one could tell whose ticket it is, nor lets one count back', async () => {
    const { open, recap } = aprilDesk();
    for (const [region, count] of [
      ['31.71', 9],
      ['32.04', 6],
      ['33.73', 5],
      ['34.02', 1],
    ] as const) {
      for (let index = 0; index < count; index += 1) await open({ region });
    }
    const { by, total } = await recap('2026-04', { smallest: 5 });
    expect(total.received).toBe(21);
    expect(by.region.map(({ figures, key }) => [key, figures.received])).toEqual([
      ['31.71', 9],
      ['32.04', 6],
      ['*', 6],
    ]);
    const whole = await recap('2026-04');
    expect(whole.by.region.map(({ key }) => key)).toEqual(['31.71', '32.04', '33.73', '34.02']);
  });

  test('shows no small count within a large group, nor what it could be calculated from', async () => {
    const { answer, open, recap } = aprilDesk();
    for (const [channel, count, answered] of [
      ['web', 9, 8],
      ['phone', 8, 2],
      ['counter', 7, 7],
    ] as const) {
      for (let index = 0; index < count; index += 1) {
        const { id } = await open({ channel });
        if (index < answered) await answer(id);
      }
    }
    const { by, total } = await recap('2026-04', { smallest: 5 });
    expect(total).toMatchObject({ received: 24, answered: 17 });
    expect(by.channel.map(({ figures, key }) => [key, figures.received, figures.answered])).toEqual(
      [
        ['counter', 7, null],
        ['phone', 8, null],
        ['web', 9, 8],
      ],
    );
    expect(by.channel[1]?.figures.officer.medianAnswerMs).toBeNull();
    const text = recapCsv(await recap('2026-04', { smallest: 5 }));
    expect(text).toMatch(/Kanal,Telepon,Semua,8,,0/);
    expect(text).toContain('Sel kosong');
  });

  test('shows of ratings that few gave no more than that there were enough', async () => {
    const { answer, go, open, rate, recap } = aprilDesk();
    for (let index = 0; index < 6; index += 1) {
      const { id } = await open({ channel: index < 5 ? 'phone' : 'web' });
      await answer(id);
      await go(id, ['close']);
      await rate(id, index === 0 ? 1 : 5);
      if (index !== 4) continue;
      const few = await recap('2026-04', { smallest: 6 });
      expect(few.total).toMatchObject({
        received: null,
        closed: null,
        officer: { scores: { 'ratings:score': null } },
      });
      expect(Object.values(few.by).flat()).toEqual([]);
    }
    const { by, total } = await recap('2026-04', { smallest: 5 });
    expect(total).toMatchObject({ received: 6, officer: { medianAnswerMs: 0 } });
    expect(total.officer.scores['ratings:score']).toEqual({
      count: 6,
      average: null,
      distribution: null,
    });
    expect(by.channel).toMatchObject([{ key: '*', figures: { received: 6 } }]);
  });
});

test.each([
  ['smallest', [Number.NaN, -1, 2.5, '5']],
  ['depth', [Number.NaN, -1, 0, 1.5]],
] as const)(
  'a recap whose %s is no number is refused: it would hide nothing',
  async (field, values) => {
    const { recap } = aprilDesk();
    for (const value of values) {
      await expect(recap('2026-04', { [field]: value })).rejects.toBeInstanceOf(InputError);
    }
  },
);
