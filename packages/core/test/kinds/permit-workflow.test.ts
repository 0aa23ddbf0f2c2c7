import { expect, test } from 'vitest';
import { complaint, informationRequest } from '../../src/kinds/default-kinds.js';
import { defineKind } from '../../src/kinds/define-kind.js';
import { compileWorkflow } from '../../src/ticket/workflow/compile-workflow.js';
import { defaultWorkflow } from '../../src/ticket/workflow/default-workflow.js';
import type { WorkflowDefinition } from '../../src/ticket/workflow/workflow.js';
import { agent, officer, testDesk } from '../runtime/test-desk.js';

const permit = defineKind({ id: 'permit', label: { id: 'Izin', en: 'Permit' } });
const kinds = [complaint, informationRequest, permit];
const state = (phase: 'active' | 'closed', id: string, en: string) => ({
  phase,
  official: { id, en },
  citizen: { id, en },
});
const step = { roles: ['officer'], kinds: ['permit'] };

const usualKinds = ['complaint', 'information-request'];
const notForPermits = ['verify', 'route', 'start', 'answer', 'reject', 'answer-and-close'];

/**
 * `received → inspected → granted | refused` for permits, and the usual steps for everything else. What is no matter of
 * the kind, such as to ask the citizen or to archive, stays for all.
 */
const withPermits: WorkflowDefinition = {
  ...defaultWorkflow,
  states: {
    ...defaultWorkflow.states,
    inspected: state('active', 'Lokasi diperiksa', 'Place inspected'),
    granted: state('closed', 'Izin terbit', 'Permit granted'),
    refused: state('closed', 'Izin ditolak', 'Permit refused'),
  },
  transitions: [
    ...defaultWorkflow.transitions.map((each) =>
      notForPermits.includes(each.action) ? { ...each, kinds: each.kinds ?? usualKinds } : each,
    ),
    {
      ...step,
      action: 'inspect',
      from: ['received'],
      to: 'inspected',
      label: { id: 'Periksa lokasi', en: 'Inspect the place' },
    },
    {
      ...step,
      action: 'grant',
      from: ['inspected'],
      to: 'granted',
      label: { id: 'Terbitkan izin', en: 'Grant the permit' },
      requires: ['text'],
      sends: 'answer',
    },
    {
      ...step,
      action: 'refuse',
      from: ['inspected'],
      to: 'refused',
      label: { id: 'Tolak izin', en: 'Refuse the permit' },
      requires: ['text', 'reason'],
      sends: 'answer',
    },
  ],
};
const workflow = compileWorkflow(withPermits);
const by = (actor: typeof officer) => ({ actor });

function deskWithPermits() {
  const { aduan } = testDesk({ kinds, workflow });
  const open = async (kind: string) => {
    const input = { body: 'Mohon izin warung.', channel: 'counter', kind };
    return (await aduan.tickets.open(input, by(agent))).ticket;
  };
  const act = (id: string, action: string, input = {}) =>
    aduan.tickets.act(id, action, input, by(officer));
  const actionsOf = async (id: string) =>
    (await aduan.tickets.get(id, by(officer))).actions.map(({ action }) => action);
  return { aduan, open, act, actionsOf };
}

test.each([
  ['grant', { text: 'Izin terbit.' }, 'granted'],
  ['refuse', { text: 'Lokasi di tepi sungai.', reason: 'zona sempadan' }, 'refused'],
])('a permit is inspected, and the next step is to %s it', async (action, input, end) => {
  const { act, actionsOf, aduan, open } = deskWithPermits();
  const { id } = await open('permit');
  expect(await actionsOf(id)).toEqual(['ask', 'hold', 'archive', 'inspect']);
  await act(id, 'inspect');
  expect(await actionsOf(id)).toEqual(['grant', 'refuse']);
  const { ticket } = await act(id, action, input);
  expect(ticket).toMatchObject({ state: end, phase: 'closed' });
  expect(ticket.obligations.map(({ status }) => status)).not.toContain('owed');
  expect(await actionsOf(id)).toEqual([]);
  expect(aduan.workflow.state(end).citizen.id).toMatch(/^Izin/);
});

test('a complaint of the same desk has its usual steps, and none of a permit', async () => {
  const { act, actionsOf, open } = deskWithPermits();
  const { id } = await open('complaint');
  const actions = await actionsOf(id);
  expect(actions).toContain('start');
  expect(actions).not.toContain('inspect');
  await expect(act(id, 'inspect')).rejects.toMatchObject({ code: 'transition-refused' });
});

test('what leads a permit nowhere is found before the desk begins', () => {
  const transitions = withPermits.transitions.filter(
    ({ to }) => to !== 'granted' && to !== 'refused',
  );
  const { granted, refused, ...states } = withPermits.states;
  expect(() => compileWorkflow({ ...withPermits, states, transitions })).toThrow(
    'state "inspected" is a dead end for permit: no closed state can be reached from it',
  );
});

test('a kind is corrected where a ticket of the other kind can go on, and refused where not', async () => {
  const { act, actionsOf, aduan, open } = deskWithPermits();
  const mistaken = await open('permit');
  await aduan.tickets.classify(mistaken.id, { kind: 'complaint' }, by(officer));
  expect(await actionsOf(mistaken.id)).toContain('start');
  const { id } = await open('permit');
  await act(id, 'inspect');
  const correction = aduan.tickets.classify(id, { kind: 'complaint' }, by(officer));
  await expect(correction).rejects.toMatchObject({
    code: 'transition-refused',
    message: expect.stringContaining('no ticket of the other kind could be closed from here'),
    allowed: ['grant', 'refuse'],
  });
  expect((await aduan.tickets.get(id, by(officer))).ticket).toMatchObject({ kind: 'permit' });
});
