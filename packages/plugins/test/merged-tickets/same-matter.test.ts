import { compileWorkflow, defaultWorkflow } from '@aduan/core';
import { describe, expect, test } from 'vitest';
import { officer, principal, supervisor } from '../../../core/test/runtime/test-desk.js';
import { replies } from '../../src/replies/index.js';
import { villageDesk } from './village-desk.js';

const as = { actor: officer };
const reported = { actor: principal('p-9', 'officer') };

/** A merged ticket of four reports: one leads, one was merged into it with a third behind it, and a fourth. */
async function ticketOfFour(workflow = compileWorkflow(defaultWorkflow)) {
  const desk = villageDesk({ workflow });
  const [lead, middle, last, other] = [
    await desk.report('warga-1'),
    await desk.report('warga-2'),
    await desk.report('warga-3'),
    await desk.report('warga-4'),
  ];
  await desk.cases.merge(last.id, { into: middle.id }, as);
  await desk.cases.merge(middle.id, { into: lead.id }, as);
  await desk.cases.merge(other.id, { into: lead.id }, as);
  return { desk, reports: { lead, middle, last, other } };
}

test.each(['lead', 'middle', 'last'] as const)(
  'whom one report of a ticket is about reads none of them, said of the one that is: %s',
  async (place) => {
    const { desk, reports } = await ticketOfFour();
    await desk.aduan.tickets.classify(reports[place].id, { recusals: ['p-9'] }, as);
    for (const { id } of Object.values(reports)) {
      await expect(desk.aduan.tickets.get(id, reported)).rejects.toThrow('No such ticket');
    }
    expect((await desk.aduan.tickets.list({}, reported)).items).toEqual([]);
    await desk.aduan.tickets.classify(reports.lead.id, { recusals: [] }, { actor: supervisor });
    expect((await desk.aduan.tickets.list({}, reported)).items).toHaveLength(4);
  },
);

test.each(['lead', 'middle', 'last'] as const)(
  'what one report of a ticket makes supervisory is answered to nobody without approval: %s',
  async (place) => {
    const workflow = compileWorkflow({ ...defaultWorkflow, approval: { supervisory: true } });
    const { desk, reports } = await ticketOfFour(workflow);
    await desk.aduan.tickets.classify(reports[place].id, { supervisory: true }, as);
    const answer = desk.aduan.tickets.answer(reports.lead.id, 'Tanpa atasan.', as);
    await expect(answer).rejects.toThrow('a superior approves');
    for (const { id } of Object.values(reports)) {
      const [owed] = (await desk.read(id)).obligations;
      const call = { obligationId: owed?.id ?? '', by: 'phone', outcome: 'reached' } as const;
      const { ticket } = await desk.aduan.tickets.attempt(id, call, as);
      expect(ticket.obligations).toMatchObject([{ status: 'owed' }]);
    }
  },
);

test('a duty to answer that arises so arises for each reporter', async () => {
  const { desk, reports } = await ticketOfFour(
    compileWorkflow({ ...defaultWorkflow, owes: { supervisory: true } }),
  );
  expect((await desk.read(reports.last.id)).obligations).toEqual([]);
  await desk.aduan.tickets.classify(reports.other.id, { supervisory: true }, as);
  for (const { id, reporters } of Object.values(reports)) {
    const { obligations } = await desk.read(id);
    expect(obligations).toMatchObject([{ status: 'owed', to: reporters[0] }]);
  }
});

describe('what one reporter reads in the answer to all', () => {
  test('is their own number, wherever the officer wrote that of the report that leads', async () => {
    const { desk, reports } = await ticketOfFour();
    const { lead } = reports;
    await desk.aduan.tickets.answer(lead.id, `Laporan ${lead.number} selesai. ${lead.number}`, as);
    await desk.aduan.workOff();
    for (const [place, { number }] of Object.values(reports).entries()) {
      const heard = desk.heardBy(`warga-${place + 1}`).at(-1);
      expect(heard).toContain(`Laporan ${number} selesai. ${number}`);
    }
  });

  test('is no name of another: no template fills one in, and no draft brings one along', async () => {
    const desk = villageDesk({ plugins: [replies()] });
    const answers = desk.aduan.plugins.replies;
    const [lead, other] = [await desk.report('warga-1'), await desk.report('warga-2')];
    const alone = (await answers.compose(lead.id, { template: 'final-answer' }, as)).text;
    expect(alone).toContain('Halo Warga A,');
    await answers.write(lead.id, { text: alone }, as);
    await desk.cases.merge(other.id, { into: lead.id }, as);
    for (const send of [
      () => answers.send(lead.id, {}, as),
      () => desk.aduan.tickets.answer(lead.id, 'Kepada WARGA  a: selesai.', as),
    ]) {
      await expect(send()).rejects.toMatchObject({
        code: 'input-invalid',
        issues: [{ path: ['text'] }],
      });
    }
    const together = (await answers.compose(lead.id, { template: 'final-answer' }, as)).text;
    expect(together).toContain('Halo Bapak/Ibu,');
    await answers.write(lead.id, { text: together }, as);
    await answers.send(lead.id, {}, as);
    await desk.aduan.workOff();
    expect(desk.heardBy('warga-2').at(-1)).toContain(`Tentang laporan ${other.number}:`);
  });

  test.each([
    ['Sri', 'Halo Sri, selesai.', true],
    ['Sri', 'Toko Srikandi sudah buka, kata sri.', false],
    ['dan', 'Sudah diperiksa dan selesai.', false],
    ['dan', 'Dan selesai.', false],
    [' ', 'Selesai.', false],
    ['Bu  Tuti (RT 3)', 'Kepada bu tuti, RT 3: selesai.', true],
  ])('somebody called %j is named in %j: %j', async (name, text, isNamed) => {
    const desk = villageDesk();
    const { ticket: lead } = await desk.aduan.tickets.open(
      { body: 'Gerai tutup.', channel: 'phone', reporter: { name } },
      as,
    );
    await desk.cases.merge((await desk.report('warga-1')).id, { into: lead.id }, as);
    const answer = desk.aduan.tickets.answer(lead.id, text, as);
    if (isNamed) await expect(answer).rejects.toThrow('names a reporter');
    else expect((await answer).ticket.phase).toBe('answered');
  });

  test('may name them in the answer to their report alone, and a word that contains their name to all', async () => {
    const { desk, reports } = await ticketOfFour();
    await desk.cases.split(reports.other.id, {}, as);
    await desk.aduan.tickets.answer(reports.other.id, 'Halo Warga A, selesai.', as);
    await desk.aduan.tickets.answer(reports.lead.id, 'Kepada semua warga akan dibayar.', as);
    expect((await desk.read(reports.last.id)).phase).toBe('answered');
  });
});

test('a report that left goes its own way', async () => {
  const { desk, reports } = await ticketOfFour();
  await desk.cases.split(reports.other.id, {}, as);
  await desk.aduan.tickets.classify(reports.lead.id, { recusals: ['p-9'], supervisory: true }, as);
  const left = await desk.read(reports.other.id);
  expect(left).toMatchObject({ recusals: [], supervisory: false });
  await desk.aduan.tickets.classify(reports.last.id, { category: 'kdmp.legal' }, as);
  expect((await desk.read(reports.lead.id)).category).toBe('kdmp.lahan');
});
