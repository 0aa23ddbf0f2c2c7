import { expect, it } from 'vitest';
import { stageOf } from './examples.js';
import { ask, smallDesk } from './small-desk.js';

it('makes one ticket of two and takes it back, having said before what that does', async () => {
  const { aduan, api, tokenFor } = await smallDesk();
  const token = await tokenFor(['officer']);
  const { fresh } = stageOf(aduan);
  const [lead, report] = [await fresh(), await fresh()];
  const at = `/tickets/${report.id}`;
  const preview = await ask(api, 'GET', `${at}/merge?into=${lead.id}`, { token });
  expect(preview.body).toMatchObject({ answers: 2, lead: { ticket: { id: lead.id } } });
  const merged = await ask(api, 'POST', `${at}/merge`, { token, body: { into: lead.id } });
  expect(merged.body.ticket.leadId).toBe(lead.id);
  const reports = await ask(api, 'GET', `/tickets/${lead.id}/reports`, { token });
  expect(reports.body.items).toMatchObject([{ ticket: { id: report.id } }]);
  const again = await ask(api, 'GET', `${at}/merge?into=${lead.id}`, { token });
  expect(again.body.obstacle).toBe('same-case');
  const split = await ask(api, 'POST', `${at}/split`, { token, body: { reason: 'Lain hal' } });
  expect(split.body.ticket.leadId).toBeNull();
});

it('finds what a report is like, before and after it is filed', async () => {
  const { aduan, api, tokenFor } = await smallDesk();
  const token = await tokenFor(['officer']);
  const id = await stageOf(aduan).joinable();
  const { ticket } = (await ask(api, 'GET', `/tickets/${id}`, { token })).body;
  const found = await ask(api, 'GET', `/tickets/${id}/similar`, { token });
  expect(found.body.items).toHaveLength(1);
  const { category, region } = ticket;
  const body = { body: 'Gerai tutup', category, region };
  const before = await ask(api, 'POST', '/similar', { token, body });
  expect(before.body.items[0].lead.ticket.id).toBe(found.body.items[0].lead.ticket.id);
});
