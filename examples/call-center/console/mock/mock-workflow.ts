import type { Phase, TicketKind, WorkflowTransition } from '@aduan/core';

type Catalogue = readonly [phase: Phase, official: string, citizen: string, english: string];

const words: Record<string, Catalogue> = {
  received: ['new', 'Diterima', 'Laporan diterima', 'Received'],
  verifying: ['new', 'Verifikasi', 'Sedang diperiksa', 'Verifying'],
  'awaiting-complainant': [
    'waiting-citizen',
    'Menunggu kelengkapan',
    'Menunggu tambahan dari Anda',
    'Waiting for the citizen',
  ],
  'on-hold': ['waiting-other', 'Ditunda', 'Ditunda', 'On hold'],
  routed: ['active', 'Didisposisikan', 'Diteruskan ke {unit}', 'Routed'],
  'in-progress': ['active', 'Ditindaklanjuti', 'Sedang ditangani', 'In progress'],
  responded: ['answered', 'Respons balik', 'Sudah dijawab', 'Answered'],
  reopened: ['active', 'Dibuka kembali', 'Dibuka kembali', 'Reopened'],
  closed: ['closed', 'Selesai', 'Selesai', 'Closed'],
  'rejected-not-competent': ['closed', 'Bukan wewenang', 'Bukan kewenangan kami', 'Not competent'],
  archived: ['closed', 'Diarsipkan', 'Tidak ditindaklanjuti', 'Archived'],
};

export const mockStates = Object.fromEntries(
  Object.entries(words).map(([state, [phase, official, citizen, english]]) => [
    state,
    { phase, official: { id: official, en: english }, citizen: { id: citizen, en: english } },
  ]),
);

export function phaseOf(state: string): Phase {
  return words[state]?.[0] ?? 'new';
}

const open = ['received', 'verifying', 'routed', 'in-progress', 'reopened'];
type Fields = Pick<WorkflowTransition, 'requires' | 'sends'>;
const step = (
  action: string,
  from: readonly string[],
  to: string,
  id: string,
  en: string,
  fields: Fields = {},
): WorkflowTransition => ({ action, from, to, roles: ['agent'], label: { id, en }, ...fields });

export const mockTransitions: readonly WorkflowTransition[] = [
  step('answer', [...open, 'awaiting-complainant', 'on-hold'], 'responded', 'Jawab', 'Answer', {
    requires: ['text'],
    sends: 'answer',
  }),
  step('ask', open, 'awaiting-complainant', 'Tanya warga', 'Ask the citizen', {
    requires: ['text'],
    sends: 'question',
  }),
  step('verify', ['received'], 'verifying', 'Periksa', 'Verify'),
  step('route', ['received', 'verifying'], 'routed', 'Disposisikan', 'Route', {
    requires: ['team'],
  }),
  step('start', ['routed', 'reopened'], 'in-progress', 'Mulai tangani', 'Start work'),
  step('hold', ['routed', 'in-progress', 'verifying'], 'on-hold', 'Tunda', 'Put on hold', {
    requires: ['reason'],
  }),
  step('resume', ['on-hold', 'awaiting-complainant'], 'in-progress', 'Lanjutkan', 'Resume'),
  step('close', ['responded'], 'closed', 'Tutup laporan', 'Close'),
  step('reopen', ['responded', 'closed'], 'reopened', 'Buka kembali', 'Reopen', {
    requires: ['reason'],
  }),
  step(
    'reject',
    ['received', 'verifying'],
    'rejected-not-competent',
    'Bukan wewenang',
    'Not competent',
    { requires: ['text', 'referral'], sends: 'answer' },
  ),
  step('archive', ['received', 'verifying', 'in-progress'], 'archived', 'Arsipkan', 'Archive', {
    requires: ['text', 'reason'],
    sends: 'answer',
  }),
];

export function targetOf(kind: TicketKind, transition: WorkflowTransition): string {
  return transition.action === 'answer' && kind === 'information-request'
    ? 'closed'
    : transition.to;
}
