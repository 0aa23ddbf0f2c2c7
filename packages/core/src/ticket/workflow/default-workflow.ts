import { defaultStates } from './default-states.js';
import { defaultTransitions } from './default-transitions.js';
import type { CorePermission, WorkflowDefinition } from './workflow.js';

const staff = ['agent', 'officer', 'supervisor'];

/**
 * The workflow of a public complaint desk in Indonesia, after the flow of SP4N-LAPOR!: verification, disposition to a
 * unit, follow-up, response back, and an answer with a reason for every end.
 *
 * Roles: `citizen`; `agent` takes calls and chats, checks and passes on; `officer` handles and answers; `supervisor`
 * may also loosen privacy, waive answers, and export, correct or erase personal data; `auditor` only reads; `system` is
 * the desk itself.
 */
export const defaultWorkflow: WorkflowDefinition = {
  id: 'aduan-default',
  version: '1',
  initial: 'received',
  states: defaultStates,
  transitions: defaultTransitions,
  permissions: {
    open: ['citizen', ...staff, 'system'],
    append: ['citizen', ...staff],
    read: [...staff, 'auditor'],
    'read-identity': staff,
    identify: staff,
    note: staff,
    assign: staff,
    classify: staff,
    // Kinds differ in who may answer and by when, so an officer who may not answer complaints may not change the kind.
    'change-kind': ['officer', 'supervisor'],
    link: staff,
    merge: ['officer', 'supervisor'],
    join: ['citizen'],
    attempt: [...staff, 'system'],
    'renew-pin': ['citizen', ...staff],
    restrict: ['citizen', ...staff],
    loosen: ['supervisor'],
    waive: ['supervisor'],
    approve: ['supervisor'],
    'read-view-log': ['supervisor', 'auditor'],
    'export-list': ['supervisor', 'auditor'],
    'export-party': ['supervisor'],
    'correct-party': ['supervisor'],
    'erase-party': ['supervisor'],
    'restrict-processing': ['supervisor'],
    replay: ['supervisor'],
    reschedule: ['supervisor'],
  } satisfies Readonly<Record<CorePermission, readonly string[]>>,
  onCitizenMessage: { 'waiting-citizen': 'resume', answered: 'reopen' },
  autoClose: 'close',
};
