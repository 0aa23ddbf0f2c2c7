import type { TicketKind, Workflow, WorkflowTransition } from './workflow.js';

/** One step that a ticket of one kind can take. `back` is resolved to every state that it may lead to. */
export interface WorkflowStep {
  readonly transition: WorkflowTransition;
  readonly from: string;
  readonly to: string;
}

/** The kinds that the actions of a workflow name, and one that represents all others. */
export function kindsToFollow({ definition }: Workflow): readonly TicketKind[] {
  const named = definition.transitions.flatMap(({ kinds = [] }) => kinds);
  return [...new Set([...named, 'every other kind'])];
}

/** Every step that a ticket of this kind can take. */
export function workflowSteps(workflow: Workflow, kind: TicketKind): readonly WorkflowStep[] {
  const states = Object.keys(workflow.definition.states);
  const all = states.flatMap((from) =>
    workflow.transitionsFrom(from, kind).map((transition) => ({ transition, from })),
  );
  const forward = all.map((each) => ({ ...each, to: each.transition.to }));
  return forward.flatMap((step) =>
    step.to === 'back' ? waysIn(forward, step.from).map((to) => ({ ...step, to })) : [step],
  );
}

/** The states from which a step leads into this one. */
export function waysIn(steps: readonly WorkflowStep[], state: string): readonly string[] {
  const before = steps.filter(({ from, to }) => to === state && from !== state);
  return [...new Set(before.map(({ from }) => from))];
}

/** The states that can be reached from these, themselves included. */
export function reachable(
  starts: readonly string[],
  steps: readonly Pick<WorkflowStep, 'from' | 'to'>[],
): ReadonlySet<string> {
  const seen = new Set(starts);
  for (const state of seen) {
    for (const { from, to } of steps) if (from === state) seen.add(to);
  }
  return seen;
}

/** Whether a ticket of this kind can still be closed from this state. */
export function canEnd(workflow: Workflow, state: string, kind: TicketKind): boolean {
  const { definition, phaseOf } = workflow;
  const ends = Object.keys(definition.states).filter((name) => phaseOf(name) === 'closed');
  return leadingTo(ends, workflowSteps(workflow, kind)).has(state);
}

/** The states from which one of these can be reached, themselves included. */
export function leadingTo(
  ends: readonly string[],
  steps: readonly WorkflowStep[],
): ReadonlySet<string> {
  return reachable(
    ends,
    steps.map(({ from, to }) => ({ from: to, to: from })),
  );
}
