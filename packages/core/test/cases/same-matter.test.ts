import { expect, test } from 'vitest';
import { compileWorkflow } from '../../src/ticket/workflow/compile-workflow.js';
import { defaultWorkflow } from '../../src/ticket/workflow/default-workflow.js';
import { officer, principal, supervisor } from '../runtime/test-desk.js';
import { villageDesk } from './village-desk.js';

const as = { actor: officer };
const reported = { actor: principal('p-9', 'officer') };

/** A case of four reports: one leads, one joined it with a third behind it, and a fourth. */
async function caseOfFour(workflow = compileWorkflow(defaultWorkflow)) {
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
  'whom one report of a case is about reads none of them, said of the one that is: %s',
  async (place) => {
    const { desk, reports } = await caseOfFour();
    await desk.aduan.tickets.classify(reports[place].id, { concerns: ['p-9'] }, as);
    for (const { id } of Object.values(reports)) {
      await expect(desk.aduan.tickets.get(id, reported)).rejects.toThrow('No such ticket');
    }
    expect((await desk.aduan.tickets.list({}, reported)).items).toEqual([]);
    await desk.aduan.tickets.classify(reports.lead.id, { concerns: [] }, { actor: supervisor });
    expect((await desk.aduan.tickets.list({}, reported)).items).toHaveLength(4);
  },
);

test.each(['lead', 'middle', 'last'] as const)(
  'what one report of a case makes supervisory is answered to nobody without approval: %s',
  async (place) => {
    const workflow = compileWorkflow({ ...defaultWorkflow, approval: { supervisory: true } });
    const { desk, reports } = await caseOfFour(workflow);
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
  const { desk, reports } = await caseOfFour(
    compileWorkflow({ ...defaultWorkflow, owes: { supervisory: true } }),
  );
  expect((await desk.read(reports.last.id)).obligations).toEqual([]);
  await desk.aduan.tickets.classify(reports.other.id, { supervisory: true }, as);
  for (const { id, reporters } of Object.values(reports)) {
    const { obligations } = await desk.read(id);
    expect(obligations).toMatchObject([{ status: 'owed', to: reporters[0] }]);
  }
});

test('a report that left goes its own way', async () => {
  const { desk, reports } = await caseOfFour();
  await desk.cases.split(reports.other.id, {}, as);
  await desk.aduan.tickets.classify(reports.lead.id, { concerns: ['p-9'], supervisory: true }, as);
  const left = await desk.read(reports.other.id);
  expect(left).toMatchObject({ concerns: [], supervisory: false });
  await desk.aduan.tickets.classify(reports.last.id, { category: 'kdmp.legal' }, as);
  expect((await desk.read(reports.lead.id)).category).toBe('kdmp.lahan');
});
