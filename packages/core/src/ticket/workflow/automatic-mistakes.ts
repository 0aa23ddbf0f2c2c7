import type { InputIssue } from '../../errors.js';
import type { Phase } from './phase.js';
import type { Workflow, WorkflowTransition } from './workflow.js';

/** Mistakes of automatic actions: on a citizen's message, and closing after some time. */
export function automaticActionMistakes(workflow: Workflow): readonly InputIssue[] {
  const { onCitizenMessage, autoClose } = workflow.definition;
  const onMessage = Object.entries(onCitizenMessage).flatMap(([phase, action]) =>
    statesIn(workflow, phase).flatMap((state) => {
      const found = transitionsOf(workflow, state, action);
      const path = ['onCitizenMessage', phase];
      if (found.length === 0) {
        return [{ message: `onCitizenMessage: state "${state}" has no action "${action}"`, path }];
      }
      return handMistakes(found).map((message) => ({ message, path }));
    }),
  );
  if (autoClose === undefined) return onMessage;
  return [...onMessage, ...autoCloseMistakes(workflow, autoClose)];
}

function autoCloseMistakes(workflow: Workflow, action: string): readonly InputIssue[] {
  const found = statesIn(workflow, 'answered').flatMap((state) =>
    transitionsOf(workflow, state, action),
  );
  const messages = [
    ...(found.length === 0 ? [`autoClose: no answered state has the action "${action}"`] : []),
    ...found.flatMap(({ roles, to }) => [
      ...(roles.includes('system')
        ? []
        : [`action "${action}": the role "system" may not take it`]),
      ...(to !== 'back' && workflow.phaseOf(to) === 'closed'
        ? []
        : [`action "${action}" closes by itself, but does not lead to a closed state`]),
    ]),
    ...handMistakes(found),
  ];
  return messages.map((message) => ({ message, path: ['autoClose'] }));
}

/** Automatic actions cannot require fields, because no person is there to fill them in. */
function handMistakes(transitions: readonly WorkflowTransition[]): readonly string[] {
  return transitions
    .filter(({ requires = [] }) => requires.length > 0)
    .map(({ action }) => `action "${action}" is taken by itself, so it can require nothing`);
}

function statesIn({ definition }: Workflow, phase: Phase | string): readonly string[] {
  return Object.keys(definition.states).filter((name) => definition.states[name]?.phase === phase);
}

function transitionsOf({ definition }: Workflow, state: string, action: string) {
  return definition.transitions.filter(
    (each) => each.action === action && each.from.includes(state),
  );
}
