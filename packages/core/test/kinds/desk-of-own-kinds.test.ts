import { caseFile } from '@aduan/plugins/case-file';
import { replies } from '@aduan/plugins/replies';
import { reports } from '@aduan/plugins/reports';
import { viewLog } from '@aduan/plugins/view-log';
import { expect, test } from 'vitest';
import type { InboundEvent } from '../../src/channel/inbound.js';
import { InputError, UnknownKindError } from '../../src/errors.js';
import { complaint, defaultKinds } from '../../src/kinds/default-kinds.js';
import { defineKind } from '../../src/kinds/define-kind.js';
import type { KindDefinition } from '../../src/kinds/kind-definition.js';
import { resolutionRules } from '../../src/sla/metric-rules.js';
import type { SlaPolicy } from '../../src/sla/policy.js';
import { sp4nPractice } from '../../src/sla/presets/sp4n-practice.js';
import { compileWorkflow } from '../../src/ticket/workflow/compile-workflow.js';
import { defaultWorkflow } from '../../src/ticket/workflow/default-workflow.js';
import { firstOf } from '../runtime/first-of.js';
import { agent, delivery, officer, supervisor, testDesk, textEvent } from '../runtime/test-desk.js';

const permitPolicy: SlaPolicy = {
  id: 'permit',
  version: '1',
  title: { id: 'Izin', en: 'Permits' },
  note: { id: 'Contoh.', en: 'An example.' },
  targets: [
    {
      key: 'permit.decision',
      metric: 'resolution',
      ...resolutionRules,
      target: { unit: 'working-days', days: 3 },
      source: 'Contoh',
      confidence: 'unverified',
      verifiedOn: null,
    },
  ],
};

const permit = defineKind({
  id: 'permit',
  label: { id: 'Izin', en: 'Permit' },
  received: {
    id: 'Permohonan Anda kami terima. Nomornya {number}, PIN-nya {pin}.',
    en: 'We have received your application. Its number is {number}, its PIN is {pin}.',
  },
  nextStep: { id: 'Izin bisa diambil di balai desa.', en: 'Collect it at the village hall.' },
  policies: [permitPolicy],
});

const ownKinds = (kinds: readonly KindDefinition[] = [...defaultKinds, permit]) =>
  testDesk({ kinds, plugins: [replies(), reports(), viewLog(), caseFile()] });
const call = { body: 'Mohon izin kios di pasar desa.', channel: 'phone', kind: 'permit' };
const by = (actor: typeof officer) => ({ actor });

async function writeForm(desk: ReturnType<typeof ownKinds>, values: object): Promise<void> {
  const event: InboundEvent = {
    ...textEvent(''),
    parts: [{ type: 'form', id: 'complaint', values: { body: 'Mohon izin kios.', ...values } }],
  };
  await desk.aduan.fetch(delivery([event]));
  await desk.aduan.workOff();
}

test('a ticket of a kind of its own has the time limits of this kind alone', async () => {
  const { aduan } = ownKinds();
  const { ticket } = await aduan.tickets.open(call, by(agent));
  const { clocks } = await aduan.tickets.get(ticket.id, by(officer));
  expect(clocks.map(({ policyId }) => policyId)).toEqual(['permit']);
  const { policy } = await aduan.tickets.explain(
    ticket.id,
    { metric: 'resolution', cycle: 1 },
    by(officer),
  );
  expect(policy.id).toBe('permit');
  const other = await aduan.tickets.open({ ...call, kind: 'complaint' }, by(agent));
  const usual = await aduan.tickets.get(other.ticket.id, by(officer));
  expect(new Set(usual.clocks.map(({ policyId }) => policyId))).toEqual(new Set([sp4nPractice.id]));
});

test('a ticket that becomes of another kind is under its time limits, and owed an answer', async () => {
  const { aduan } = ownKinds();
  const { ticket } = await aduan.tickets.open({ ...call, kind: 'suggestion' }, by(agent));
  const [owed] = ticket.obligations;
  const waiver = { obligationId: String(owed?.id), reason: 'Sudah dijelaskan.' };
  await aduan.tickets.waive(ticket.id, waiver, by(supervisor));
  const after = await aduan.tickets.classify(ticket.id, { kind: 'permit' }, by(officer));
  expect(after.ticket.obligations.map(({ status }) => status)).toEqual(['waived', 'owed']);
  const { clocks } = await aduan.tickets.get(ticket.id, by(officer));
  expect(clocks.map(({ policyId }) => policyId)).toEqual(['permit']);
});

test('the citizen reads a receipt of the kind', async () => {
  const desk = ownKinds();
  await writeForm(desk, { kind: 'permit', details: 'Nama usaha: Warung Sari' });
  const [sent] = desk.channel.sent.map(({ content }) =>
    content.type === 'text' ? content.text : '',
  );
  expect(sent).toContain('Permohonan Anda kami terima.');
  const { items } = await desk.aduan.tickets.list({ kind: 'permit' }, by(officer));
  const { timeline } = await desk.aduan.tickets.get(firstOf(items).ticket.id, by(officer));
  expect(timeline).toContainEqual(
    expect.objectContaining({ text: 'Mohon izin kios.\n\nNama usaha: Warung Sari' }),
  );
});

test('a person who says nothing opens the first kind of the desk', async () => {
  const desk = ownKinds([permit, complaint]);
  await writeForm(desk, {});
  await desk.aduan.tickets.open({ body: 'Gerai tutup.', channel: 'phone' }, by(agent));
  const { items } = await desk.aduan.tickets.list({}, by(officer));
  expect(items.map(({ ticket }) => ticket.kind)).toEqual(['permit', 'permit']);
});

test('a template tells what the citizen can do, in the words of the kind', async () => {
  const { aduan } = ownKinds();
  const { ticket } = await aduan.tickets.open(call, by(agent));
  const text = (
    await aduan.plugins.replies.compose(ticket.id, { template: 'final-answer' }, by(officer))
  ).text;
  expect(text).toContain('Izin bisa diambil di balai desa.');
});

test('lists, recap and case file call it as the desk does', async () => {
  const { aduan } = ownKinds();
  const { ticket } = await aduan.tickets.open(call, by(agent));
  const recap = await aduan.plugins.reports.recap({ month: '2026-04' }, by(supervisor));
  expect(recap.by.kind).toMatchObject([
    { key: 'permit', name: { id: 'Izin' }, figures: { received: 1 } },
  ]);
  let list = '';
  for await (const part of await aduan.plugins.reports.exportList({}, by(supervisor))) list += part;
  expect(list).toContain('Izin');
  const { 'case-file': cases } = aduan.plugins;
  const file = await cases.gather(ticket.id, {}, by(officer));
  expect(cases.html(file, { locale: 'en' })).toContain('<dd>Permit</dd>');
});

test('a kind that the desk does not have is refused by name, and nothing is opened', async () => {
  const { aduan } = ownKinds();
  const refused = aduan.tickets.open({ ...call, kind: 'licence' }, by(agent));
  await expect(refused).rejects.toThrow(UnknownKindError);
  await expect(refused).rejects.toMatchObject({
    code: 'unknown-kind',
    known: ['complaint', 'information-request', 'suggestion', 'permit'],
    message: expect.stringContaining('licence'),
  });
  const { ticket } = await aduan.tickets.open(call, by(agent));
  await expect(aduan.tickets.classify(ticket.id, { kind: 'licence' }, by(officer))).rejects.toThrow(
    UnknownKindError,
  );
  expect((await aduan.tickets.list({}, by(officer))).items).toHaveLength(1);
});

test('a form of a kind that is gone waits in the inbox, and is not lost', async () => {
  const desk = ownKinds();
  await writeForm(desk, { kind: 'licence' });
  expect(await desk.aduan.queues.inbox()).toMatchObject({ pending: 1 });
  const data = expect.objectContaining({ code: 'unknown-kind' });
  expect(desk.logs).toContainEqual(expect.objectContaining({ event: 'inbox.failed', data }));
});

test('a ticket of a kind that is no longer defined is read, and called by its id', async () => {
  const { aduan, store } = ownKinds();
  const { ticket } = await aduan.tickets.open(call, by(agent));
  const later = testDesk({ store, policies: [] });
  const view = await later.aduan.tickets.get(ticket.id, by(officer));
  expect(view.ticket.kind).toBe('permit');
  expect(later.aduan.names.kind('permit')).toEqual({ id: 'permit', en: 'permit' });
  const { items } = await later.aduan.tickets.list({ kind: 'permit' }, by(officer));
  expect(items).toHaveLength(1);
  const classified = await later.aduan.tickets.classify(
    ticket.id,
    { kind: 'complaint' },
    by(officer),
  );
  expect(classified.ticket.kind).toBe('complaint');
});

test('actions may be for a kind of the desk alone', async () => {
  const grant = {
    action: 'grant',
    from: ['received'],
    to: 'closed',
    roles: ['officer'],
    label: { id: 'Terbitkan izin', en: 'Grant the permit' },
    requires: ['text'],
    sends: 'answer',
    kinds: ['permit'],
  } as const;
  const transitions = [...defaultWorkflow.transitions, grant];
  const workflow = compileWorkflow({ ...defaultWorkflow, transitions });
  const { aduan } = testDesk({ kinds: [...defaultKinds, permit], workflow });
  const { ticket } = await aduan.tickets.open(call, by(agent));
  const granted = await aduan.tickets.act(
    ticket.id,
    'grant',
    { text: 'Izin terbit.' },
    by(officer),
  );
  expect(granted.ticket.state).toBe('closed');
  const other = await aduan.tickets.open({ ...call, kind: 'complaint' }, by(agent));
  await expect(
    aduan.tickets.act(other.ticket.id, 'grant', { text: 'Izin terbit.' }, by(officer)),
  ).rejects.toMatchObject({ code: 'transition-refused' });
});

const namesLicence = { ...permitPolicy.targets[0], when: { kinds: ['licence'] } };
test.each<[what: string, options: Parameters<typeof testDesk>[0], mistake: string]>([
  ['no kind at all', { kinds: [] }, 'kinds: must have at least one, and each once'],
  ['a kind twice', { kinds: [permit, permit] }, 'kinds: must have at least one, and each once'],
  [
    'a policy of a kind that has a mistake',
    { kinds: [{ ...permit, policies: [{ ...permitPolicy, targets: [] }] }] },
    'kinds.permit.policies.0.targets: must not be empty',
  ],
  [
    'a policy for a kind that nobody has',
    { policies: [{ ...permitPolicy, targets: [namesLicence] } as SlaPolicy] },
    'policies: name "licence", which is no kind of this desk',
  ],
  [
    'a workflow for a kind that nobody has',
    { workflow: compileWorkflow({ ...defaultWorkflow, owes: { kinds: ['licence'] } }) },
    'workflow: name "licence", which is no kind of this desk',
  ],
])('a desk is not composed with %s', (_, options, mistake) => {
  expect(() => testDesk(options)).toThrow(InputError);
  expect(() => testDesk(options)).toThrow(mistake);
});
