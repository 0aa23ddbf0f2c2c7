import type { DefaultState } from './default-states.js';
import type { WorkflowTransition } from './workflow.js';

/** States in which work can continue at once. */
const working: readonly DefaultState[] = [
  'received',
  'verifying',
  'routed',
  'in-progress',
  'reopened',
];
/** States in which an answer is still owed. */
const unanswered: readonly DefaultState[] = [...working, 'awaiting-complainant', 'on-hold'];

const handlers = ['officer', 'supervisor'];
const staff = ['agent', ...handlers];

/**
 * A citizen may reopen a ticket for this many calendar days; staff may always. A choice of this project, not required
 * by law: change it in your own workflow.
 */
export const reopenWithinDays = 30;

/**
 * How many different working days need a failed attempt before a ticket may be closed because its citizen cannot be
 * reached. A choice of this project, not required by law.
 */
export const missedDaysBeforeClosing = 3;

/** Actions of the default workflow. */
export const defaultTransitions: readonly (WorkflowTransition & {
  readonly from: readonly DefaultState[];
  readonly to: DefaultState | 'back';
})[] = [
  {
    action: 'verify',
    from: ['received'],
    to: 'verifying',
    roles: staff,
    label: { id: 'Periksa', en: 'Check' },
  },
  {
    action: 'ask',
    from: working,
    to: 'awaiting-complainant',
    roles: staff,
    label: { id: 'Minta kelengkapan', en: 'Ask for details' },
    requires: ['text'],
    sends: 'question',
  },
  {
    action: 'resume',
    from: ['awaiting-complainant'],
    to: 'back',
    roles: ['citizen', ...staff, 'system'],
    label: { id: 'Lanjutkan', en: 'Resume' },
  },
  {
    action: 'hold',
    from: working,
    to: 'on-hold',
    roles: handlers,
    label: { id: 'Tunda', en: 'Put on hold' },
    requires: ['reason'],
  },
  {
    action: 'resume',
    from: ['on-hold'],
    to: 'back',
    roles: [...handlers, 'system'],
    label: { id: 'Lanjutkan', en: 'Resume' },
  },
  {
    action: 'route',
    from: working,
    to: 'routed',
    roles: staff,
    label: { id: 'Teruskan ke unit', en: 'Pass on to a unit' },
    requires: ['team'],
  },
  {
    action: 'start',
    from: ['received', 'verifying', 'routed', 'reopened'],
    to: 'in-progress',
    roles: handlers,
    label: { id: 'Mulai tangani', en: 'Start work' },
  },
  {
    action: 'answer',
    // Also when answered: the answer may not have arrived, or more has to be said.
    from: [...unanswered, 'responded'],
    to: 'responded',
    roles: handlers,
    label: { id: 'Jawab', en: 'Answer' },
    requires: ['text'],
    sends: 'answer',
  },
  {
    action: 'answer-and-close',
    from: [...unanswered, 'responded'],
    to: 'closed',
    roles: staff,
    label: { id: 'Jawab dan selesaikan', en: 'Answer and close' },
    requires: ['text'],
    sends: 'answer',
    kinds: ['information-request', 'suggestion'],
  },
  {
    action: 'answer-at-once',
    from: ['received'],
    to: 'closed',
    roles: ['system'],
    label: { id: 'Langsung terjawab', en: 'Answered at once' },
    requires: ['text'],
    sends: 'answer',
    kinds: ['information-request'],
  },
  {
    action: 'reject',
    from: unanswered,
    to: 'rejected-not-competent',
    roles: handlers,
    label: { id: 'Bukan wewenang', en: 'Refer elsewhere' },
    requires: ['text', 'reason', 'referral'],
    sends: 'answer',
  },
  {
    action: 'archive',
    from: unanswered,
    to: 'archived',
    roles: handlers,
    label: { id: 'Arsipkan', en: 'Archive' },
    requires: ['text', 'reason'],
    sends: 'answer',
  },
  {
    action: 'close-unreachable',
    from: [...unanswered, 'responded'],
    to: 'unreachable',
    roles: handlers,
    label: { id: 'Tutup: pelapor tidak dapat dihubungi', en: 'Close: citizen not reached' },
    afterMissedDays: missedDaysBeforeClosing,
  },
  {
    action: 'close',
    from: ['responded'],
    to: 'closed',
    roles: ['citizen', ...handlers, 'system'],
    label: { id: 'Selesaikan', en: 'Close' },
  },
  {
    action: 'reopen',
    from: ['responded', 'closed', 'rejected-not-competent', 'unreachable', 'archived'],
    to: 'reopened',
    roles: ['citizen', ...staff],
    label: { id: 'Buka kembali', en: 'Reopen' },
    withinDays: reopenWithinDays,
  },
];
