import { compileWorkflow, defaultWorkflow } from '@aduan/core';
import type { TicketCondition } from '@aduan/core/ticket';
import { expect, test } from 'vitest';
import { officer, supervisor } from '../../../core/test/runtime/test-desk.js';
import { replies } from '../../src/replies/index.js';
import { villageDesk } from './village-desk.js';

const as = { actor: officer };
const letter = { body: 'Lahan gerai kami bersengketa.', channel: 'letter' };
const words = 'Lahan sudah diukur ulang.';

/**
 * Three reports and a function that merges them: a letter, one between, and the lead; `approval` concerns the letter.
 */
async function threeReports(approval: TicketCondition) {
  const workflow = compileWorkflow({ ...defaultWorkflow, approval });
  const desk = villageDesk({ workflow, plugins: [replies()] });
  const { ticket: first } = await desk.aduan.tickets.open(letter, as);
  const [between, lead] = [await desk.report('warga-1'), await desk.report('warga-2')];
  const merge = async () => {
    await desk.cases.merge(first.id, { into: between.id }, as);
    await desk.cases.merge(between.id, { into: lead.id }, as);
  };
  const answer = (id: string) => desk.aduan.tickets.answer(id, words, as);
  return { ...desk, answers: desk.aduan.plugins.replies, answer, first, between, lead, merge };
}

test.each([
  ['channel', { channels: ['letter'] }],
  ['category', { categories: ['ksp'] }],
])(
  'whose %s needs approval is not answered without it by way of another report',
  async (_, approval) => {
    const desk = await threeReports(approval);
    await desk.aduan.tickets.classify(desk.first.id, { category: 'ksp' }, as);
    await expect(desk.answer(desk.first.id)).rejects.toThrow('a superior approves');
    await desk.merge();
    await expect(desk.answer(desk.lead.id)).rejects.toThrow('a superior approves');
    for (const { id } of [desk.first, desk.between, desk.lead]) {
      expect((await desk.read(id)).obligations).toMatchObject([{ status: 'owed' }]);
    }
  },
);

test('a report that needs approval only after it joined is not answered without it', async () => {
  const desk = await threeReports({ categories: ['ksp'] });
  await desk.merge();
  await desk.aduan.tickets.classify(desk.first.id, { category: 'ksp' }, as);
  await expect(desk.answer(desk.lead.id)).rejects.toThrow('a superior approves');
});

test('the approved draft of such a ticket answers all of it, and is shown as what it waits for', async () => {
  const { answers, first, lead, merge, read } = await threeReports({ channels: ['letter'] });
  await merge();
  await answers.write(lead.id, { text: words, submit: true }, as);
  const waiting = await answers.get(lead.id, {}, as);
  expect(waiting).toMatchObject({ needsApproval: true });
  expect(waiting.may).not.toContain('send');
  await expect(answers.send(lead.id, {}, as)).rejects.toThrow('a superior approves');
  await answers.approve(lead.id, {}, { actor: supervisor });
  expect((await answers.get(lead.id, {}, as)).may).toContain('send');
  await answers.send(lead.id, {}, as);
  for (const { id } of [first, lead]) {
    expect((await read(id)).obligations).toMatchObject([{ status: 'answered' }]);
  }
});

test('a ticket of which no report needs approval is answered as before', async () => {
  const { answers, answer, first, lead, merge, read } = await threeReports({ channels: ['mail'] });
  await merge();
  expect(await answers.get(lead.id, {}, as)).toMatchObject({ needsApproval: false });
  await answer(lead.id);
  expect((await read(first.id)).obligations).toMatchObject([{ status: 'answered' }]);
});
