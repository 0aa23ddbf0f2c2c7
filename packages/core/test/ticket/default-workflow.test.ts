import { describe, expect, it } from 'vitest';
import { compileWorkflow } from '../../src/ticket/workflow/compile-workflow.js';
import { defaultWorkflow } from '../../src/ticket/workflow/default-workflow.js';
import type { TicketKind } from '../../src/ticket/workflow/workflow.js';

const workflow = compileWorkflow(defaultWorkflow);
const kinds: readonly TicketKind[] = ['complaint', 'information-request', 'suggestion'];
const states = Object.keys(defaultWorkflow.states);

function actionsOf(role: string, state: string, kind: TicketKind = 'complaint') {
  return workflow
    .transitionsFrom(state, kind)
    .filter(({ roles }) => roles.includes(role))
    .map(({ action }) => action);
}

describe('defaultWorkflow', () => {
  it('has the states of the reference in their phases', () => {
    expect(Object.fromEntries(states.map((name) => [name, workflow.phaseOf(name)]))).toEqual({
      received: 'new',
      verifying: 'new',
      'awaiting-complainant': 'waiting-citizen',
      'on-hold': 'waiting-other',
      routed: 'active',
      'in-progress': 'active',
      responded: 'answered',
      reopened: 'active',
      closed: 'closed',
      'rejected-not-competent': 'closed',
      unreachable: 'closed',
      archived: 'closed',
    });
    expect(defaultWorkflow.initial).toBe('received');
  });

  it('speaks to the citizen in the agreed words', () => {
    expect(states.map((name) => workflow.state(name).citizen.id)).toEqual([
      'Laporan diterima',
      'Sedang diperiksa',
      'Menunggu tambahan dari Anda',
      'Ditunda',
      'Diteruskan ke {unit}',
      'Sedang ditangani',
      'Sudah dijawab',
      'Dibuka kembali',
      'Selesai',
      'Bukan wewenang kami, silakan ke {agency}',
      'Ditutup karena Anda belum bisa kami hubungi',
      'Tidak kami lanjutkan karena {reason}',
    ]);
  });

  it.each(kinds)('gives the citizen of a %s what is theirs, and no more', (kind) => {
    const all = Object.fromEntries(states.map((name) => [name, actionsOf('citizen', name, kind)]));
    expect(Object.entries(all).filter(([, actions]) => actions.length > 0)).toEqual([
      ['awaiting-complainant', ['resume']],
      ['responded', ['close', 'reopen']],
      ['closed', ['reopen']],
      ['rejected-not-competent', ['reopen']],
      ['unreachable', ['reopen']],
      ['archived', ['reopen']],
    ]);
  });

  it('answers and closes a question or suggestion in one step, a complaint in two', () => {
    expect(workflow.find('received', 'answer-and-close', 'information-request')?.to).toBe('closed');
    expect(workflow.find('in-progress', 'answer-and-close', 'suggestion')?.to).toBe('closed');
    for (const state of states) {
      expect(workflow.find(state, 'answer-and-close', 'complaint')).toBeUndefined();
    }
    expect(workflow.find('received', 'answer', 'complaint')?.to).toBe('responded');
    expect(workflow.find('responded', 'close', 'complaint')?.to).toBe('closed');
  });

  it('can answer wherever an answer is owed, also again when it did not arrive', () => {
    const open = states.filter((name) => workflow.phaseOf(name) !== 'closed');
    expect(open.filter((name) => !workflow.find(name, 'answer', 'complaint'))).toEqual([]);
  });

  it('owes the citizen an answer with its reason when it rejects or archives', () => {
    expect(workflow.find('verifying', 'reject', 'complaint')).toMatchObject({
      requires: ['text', 'reason', 'referral'],
      sends: 'answer',
    });
    expect(workflow.find('verifying', 'archive', 'complaint')).toMatchObject({
      requires: ['text', 'reason'],
      sends: 'answer',
    });
  });

  it('lets an agent check, ask and pass on, but not answer complaints', () => {
    expect(actionsOf('agent', 'received')).toEqual(['verify', 'ask', 'route']);
    expect(actionsOf('agent', 'received', 'information-request')).toContain('answer-and-close');
  });

  it('lets an auditor read and take lists out, and change nothing', () => {
    const granted = Object.entries(defaultWorkflow.permissions)
      .filter(([, roles]) => roles?.includes('auditor'))
      .map(([permission]) => permission);
    expect(granted).toEqual(['read', 'read-view-log', 'export-list']);
    expect(states.flatMap((name) => actionsOf('auditor', name))).toEqual([]);
  });

  it('keeps loosening and waiving to the supervisor, and reading tickets from citizens', () => {
    expect(defaultWorkflow.permissions.loosen).toEqual(['supervisor']);
    expect(defaultWorkflow.permissions.waive).toEqual(['supervisor']);
    expect(defaultWorkflow.permissions.read).not.toContain('citizen');
  });

  it('lets the desk itself close only what was answered', () => {
    const closing = states.filter((name) => actionsOf('system', name).includes('close'));
    expect(closing).toEqual(['responded']);
    expect(defaultWorkflow.autoClose).toBe('close');
  });

  it('limits reopening to 30 days', () => {
    expect(workflow.find('closed', 'reopen', 'complaint')?.withinDays).toBe(30);
  });
});
