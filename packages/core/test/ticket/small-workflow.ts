import type { Phase } from '../../src/ticket/workflow/phase.js';
import type {
  WorkflowDefinition,
  WorkflowState,
  WorkflowTransition,
} from '../../src/ticket/workflow/workflow.js';

/** A state with labels made of its phase. */
export function stateOf(phase: Phase): WorkflowState {
  const label = { id: `fase ${phase}`, en: `phase ${phase}` };
  return { phase, official: label, citizen: label };
}

/** An action that officers may take. */
export function actionOf(
  action: string,
  from: string | readonly string[],
  to: string,
  more: Partial<WorkflowTransition> = {},
): WorkflowTransition {
  return {
    action,
    from: [from].flat(),
    to,
    roles: ['officer'],
    label: { id: action, en: action },
    ...more,
  };
}

const sendsAnswer = { requires: ['text'], sends: 'answer' } as const;
const sendsQuestion = { requires: ['text'], sends: 'question' } as const;

/** The smallest valid workflow with everything: a question, an answer and an end. */
export const smallWorkflow: WorkflowDefinition = {
  id: 'small',
  version: '1',
  initial: 'inbox',
  states: {
    inbox: stateOf('new'),
    asking: stateOf('waiting-citizen'),
    told: stateOf('answered'),
    done: stateOf('closed'),
  },
  transitions: [
    actionOf('ask', 'inbox', 'asking', sendsQuestion),
    actionOf('resume', 'asking', 'back'),
    actionOf('answer', 'inbox', 'told', sendsAnswer),
    actionOf('close', 'told', 'done', { roles: ['officer', 'system'] }),
  ],
  permissions: { open: ['citizen'] },
  onCitizenMessage: { 'waiting-citizen': 'resume' },
  autoClose: 'close',
};

/** The small workflow with more states and actions. */
export function extended(
  states: Readonly<Record<string, WorkflowState>>,
  ...transitions: readonly WorkflowTransition[]
): WorkflowDefinition {
  return {
    ...smallWorkflow,
    states: { ...smallWorkflow.states, ...states },
    transitions: [...smallWorkflow.transitions, ...transitions],
  };
}
