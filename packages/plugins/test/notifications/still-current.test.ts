import { expect, test } from 'vitest';
import { head, minute, notificationDesk } from './notification-desk.js';

const gathered = 2 * minute;
const asHead = { actor: head };
const legal = { category: 'kdmp.legal.npwp' };

/** A desk with a ticket that is handled in the field. */
async function inTheField(assignee: string | null) {
  const desk = notificationDesk();
  const field = desk.aduan.plugins['field-tasks'];
  const { id, number } = await desk.open(legal);
  if (assignee) await desk.aduan.tickets.assign(id, { assignee }, asHead);
  const { secret } = await field.ask({ id, to: 'facilitator', task: 'Lihat lahannya.' }, asHead);
  await desk.textsAfter(gathered);
  const report = (key: string, text = 'Lahannya siap.') =>
    field.report({ secret, key, step: 'done', text }, asHead);
  return { ...desk, id, number, report };
}

test('what the field reports is told to the one who handles the ticket, once, and without its words', async () => {
  const { textsAfter, number, report } = await inTheField('p-2');
  await report('report-1');
  await report('report-1');
  const [heard, ...others] = await textsAfter(gathered);
  expect(others).toEqual([]);
  expect(heard?.who).toBe('officer:p-2');
  expect(heard?.text).toContain('Ada kabar tindak lanjut');
  expect(heard?.text).toContain(number);
  expect(heard?.text).not.toContain('Lahannya');
  await report('report-1');
  expect(await textsAfter(gathered)).toEqual([]);
  await report('report-2');
  expect(await textsAfter(gathered)).toHaveLength(1);
});

test('it is told to the unit while nobody handles the ticket, and to nobody once it is closed', async () => {
  const { aduan, id, report, receiversAfter } = await inTheField(null);
  await report('report-1');
  expect(await receiversAfter(gathered)).toEqual([
    'officer:p-2',
    'officer:p-3',
    'unit:kelembagaan',
  ]);
  await report('report-2');
  await aduan.tickets.act(id, 'archive', { text: 'Sudah selesai.', reason: 'Selesai.' }, asHead);
  expect(await receiversAfter(gathered)).toEqual([]);
});
