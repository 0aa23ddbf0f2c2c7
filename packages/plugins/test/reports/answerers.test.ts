import { citizenPrincipal, type Intake } from '@aduan/core';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import {
  delivery,
  officer,
  supervisor,
  testDesk,
  textEvent,
} from '../../../core/test/runtime/test-desk.js';
import { mergedTickets } from '../../src/merged-tickets/index.js';
import { ratings } from '../../src/ratings/index.js';
import { recapCsv, reports } from '../../src/reports/index.js';

const hour = 3_600_000;
const wib = (text: string) => Date.parse(`${text}+07:00`);

/** Answers questions at once, and opens a ticket for everything else. */
const answering: Intake = {
  receive({ message, ticket, isOver }) {
    const text = message.parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
    if (ticket && !isOver) return { effects: [{ type: 'ticket.append' }], informed: 'v1' };
    const answer = text.endsWith('?') ? { answer: 'Paling lama lima tahun.' } : {};
    const kind = text.endsWith('?') ? 'information-request' : 'complaint';
    return { effects: [{ type: 'ticket.open', kind, ...answer }], informed: 'v1' };
  },
};

/** A desk with the events of April 2026, day by day. */
async function april() {
  const { aduan, clock } = testDesk({
    intake: answering,
    plugins: [reports(), ratings({ question: false }), mergedTickets()],
  });
  const { tickets } = aduan;
  const { rate } = aduan.plugins.ratings;
  const as = { actor: officer };
  const cases = aduan.plugins['merged-tickets'];

  async function write(at: string, from: string, text: string) {
    clock.now = wib(at);
    await aduan.fetch(delivery([textEvent(text, from)]));
    await aduan.workOff();
    const { items } = await tickets.list({ order: 'newest' }, { actor: supervisor });
    const [latest] = items;
    if (!latest) throw new Error('Nothing was written.');
    return latest.ticket;
  }
  async function answer(at: string, id: string) {
    clock.now = wib(at);
    await tickets.answer(id, 'Sudah kami tangani.', as);
    await aduan.workOff();
  }
  const citizenOf = ({ reporters: [id = ''] }: { readonly reporters: readonly string[] }) => ({
    actor: citizenPrincipal(id),
  });

  // The bot: five questions, one of which is reopened and takes an officer three hours.
  for (const from of ['a', 'b', 'c', 'd']) {
    const question = await write('2026-04-14T08:00', from, 'Berapa lama masa jabatan pengurus?');
    if (from === 'a') await rate(question.id, { score: 2 }, citizenOf(question));
  }
  const back = await write('2026-04-14T08:05', 'e', 'Berapa lama masa jabatan pengawas?');
  clock.now = wib('2026-04-20T08:00');
  await tickets.reopen(back.id, 'Belum jelas.', citizenOf(back));
  await answer('2026-04-20T11:00', back.id);

  // Officers: after two hours; after three, with a report that came an hour later and was merged into it.
  const first = await write('2026-04-15T08:00', 'f', 'Gerai belum buka.');
  await answer('2026-04-15T10:00', first.id);
  await tickets.close(first.id, as);
  await rate(first.id, { score: 5 }, citizenOf(first));
  const lead = await write('2026-04-16T08:00', 'g', 'Jalan ke gerai rusak.');
  const joined = await write('2026-04-16T09:00', 'h', 'Jalan ke gerai kami rusak.');
  await cases.merge(joined.id, { into: lead.id }, as);
  await answer('2026-04-16T11:00', lead.id);

  // Answered after an hour, not closed, and the citizen says it is not over: answered once more.
  const again = await write('2026-04-21T08:00', 'i', 'Timbangan belum datang.');
  await answer('2026-04-21T09:00', again.id);
  await write('2026-04-21T10:00', 'i', 'Sampai sekarang belum ada.');
  await answer('2026-04-21T11:00', again.id);

  // From an imported list: one of March that is answered now, one of April that waits.
  clock.now = wib('2026-04-22T08:00');
  const [imported] = await tickets.openAll(
    ['2026-03-31T08:00', '2026-04-01T08:00'].map((at) => {
      return { input: { body: 'Surat lama.', channel: 'surat', receivedAt: wib(at) } };
    }),
    as,
  );
  if (imported?.status !== 'fulfilled') throw new Error('Nothing was imported.');
  await answer('2026-04-22T09:00', imported.value.ticket.id);
  clock.now = wib('2026-04-22T12:00');
  const recap = (more: object = {}) =>
    aduan.plugins.reports.recap({ month: '2026-04', ...more }, { actor: supervisor });
  return {
    recap,
    waited: aduan.calendar.between(wib('2026-03-31T08:00'), wib('2026-04-22T09:00')),
  };
}

test('the figures of a month tell what officers did and what the bot did', async () => {
  const { recap, waited } = await april();
  const { total } = await recap();
  expect(total).toMatchObject({ received: 10, answered: 11, closed: 6, repeated: 3, owed: 12 });
  expect(total).not.toHaveProperty('medianAnswerMs');
  expect(total.bot).toMatchObject({
    received: 5,
    answered: 5,
    closed: 5,
    late: 0,
    // The reopened one; its second obligation is an officer's.
    repeated: 1,
    owed: 5,
    medianAnswerMs: 0,
    scores: { 'ratings:score': { count: 1, average: 2 } },
  });
  expect(total.officer).toMatchObject({
    received: 5,
    answered: 6,
    closed: 1,
    // The one that was reopened after an answer, and the merged one.
    repeated: 2,
    owed: 7,
    scores: { 'ratings:score': { count: 1, average: 5 } },
  });
  const times = [2, 3, 2, 1, 3].map((hours) => hours * hour).concat(waited);
  const [low = 0, high = 0] = times.toSorted((one, other) => one - other).slice(2, 4);
  expect(total.officer.medianAnswerMs).toBe((low + high) / 2);
});

test('a duty that ended because the citizen asked again is not counted as one that did not reach them', async () => {
  const { aduan, clock } = testDesk({ intake: answering, plugins: [reports()] });
  clock.now = wib('2026-04-14T08:00');
  await aduan.fetch(delivery([textEvent('Berapa lama masa jabatan pengurus?')]));
  await aduan.workOff();
  const [item] = (await aduan.tickets.list({}, { actor: supervisor })).items;
  const [id = ''] = item?.ticket.reporters ?? [];
  const options = { actor: citizenPrincipal(id) };
  await aduan.tickets.reopen(String(item?.ticket.id), 'Belum jelas.', options);
  const { total } = await aduan.plugins.reports.recap({ month: '2026-04' }, { actor: supervisor });
  expect(total).toMatchObject({ owed: 2, repeated: 1, unreached: 0 });
});

test('each group of a recap, too', async () => {
  const { by } = await (await april()).recap();
  const answered = by.channel.map(({ figures, key }) => [
    key,
    figures.answered,
    figures.officer.answered,
    figures.bot.answered,
  ]);
  expect(answered).toEqual([
    ['test', 10, 5, 5],
    ['surat', 1, 1, 0],
  ]);
  const repeats = by.repeat.map(({ figures, key }) => [key, figures.received]);
  expect(repeats).toEqual([
    ['once', 7],
    ['repeated', 3],
  ]);
});

test('a spreadsheet has a line for both, one for officers and one for the bot', async () => {
  const { recap } = await april();
  const text = recapCsv(await recap(), { separator: ';' });
  const rows = parse(text, { bom: true, delimiter: ';', relax_column_count: true }) as string[][];
  const [heading = [], ...lines] = rows;
  const cell = (line: readonly string[] | undefined, name: string) => line?.[heading.indexOf(name)];
  const of = lines
    .slice(0, 3)
    .map((line) => [
      cell(line, 'Oleh'),
      cell(line, 'Dijawab'),
      cell(line, 'Waktu jawab (median) (jam kerja)'),
    ]);
  expect(of).toEqual([
    ['Semua', '11', ''],
    ['Petugas', '6', '2,5'],
    ['Bot', '5', '0'],
  ]);
});

test('a small count of officers is not calculated from what the bot did', async () => {
  const { recap } = await april();
  const { total } = await recap({ smallest: 5 });
  expect(total).toMatchObject({ received: 10, answered: 11, closed: 6, late: null });
  expect(total.officer).toMatchObject({ received: 5, answered: 6, closed: null, owed: 7 });
  expect(total.bot).toMatchObject({
    received: 5,
    answered: 5,
    closed: null,
    scores: { 'ratings:score': null },
  });
});
