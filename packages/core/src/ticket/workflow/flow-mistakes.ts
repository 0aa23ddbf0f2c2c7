import type { InputIssue } from '../../errors.js';
import {
  kindsToFollow,
  leadingTo,
  reachable,
  type WorkflowStep,
  waysIn,
  workflowSteps,
} from './graph.js';
import type { TicketKind, Workflow } from './workflow.js';

/** Actions that are defined twice for the same kind in the same state. */
export function duplicateMistakes({ definition }: Workflow): readonly InputIssue[] {
  const seen = new Set<string>();
  return definition.transitions.flatMap(({ action, from, kinds }, index) =>
    from.flatMap((state) =>
      (kinds ?? ['every kind']).flatMap((kind) => {
        const key = `${state} ${action} ${kind}`;
        if (!seen.has(key)) {
          seen.add(key);
          return [];
        }
        const message = `action "${action}" exists twice in state "${state}" for ${kind}`;
        return [{ message, path: ['transitions', index] }];
      }),
    ),
  );
}

/** States that cannot be reached, states from which no end can be reached, and `back` transitions without a target. */
export function flowMistakes(workflow: Workflow): readonly InputIssue[] {
  const names = Object.keys(workflow.definition.states);
  const ends = names.filter((name) => workflow.phaseOf(name) === 'closed');
  if (ends.length === 0) {
    return [{ message: 'no state has the phase "closed"', path: ['states'] }];
  }
  const flows = kindsToFollow(workflow).map((kind) => flowOf(workflow, kind, ends));
  return [
    ...names
      .filter((name) => !flows.some(({ reached }) => reached.has(name)))
      .map((name) => stateMistake(name, 'cannot be reached')),
    ...names.flatMap((name) => {
      const stuck = flows.filter(({ reached, ending }) => reached.has(name) && !ending.has(name));
      if (stuck.length === 0) return [];
      const whom =
        stuck.length === flows.length ? '' : ` for ${stuck.map(({ kind }) => kind).join(' and ')}`;
      return [stateMistake(name, `is a dead end${whom}: no closed state can be reached from it`)];
    }),
    ...backMistakes(workflow, flows),
  ];
}

interface Flow {
  readonly kind: TicketKind;
  readonly steps: readonly WorkflowStep[];
  readonly reached: ReadonlySet<string>;
  readonly ending: ReadonlySet<string>;
}

function flowOf(workflow: Workflow, kind: TicketKind, ends: readonly string[]): Flow {
  const steps = workflowSteps(workflow, kind);
  return {
    kind,
    steps,
    reached: reachable([workflow.definition.initial], steps),
    ending: leadingTo(ends, steps),
  };
}

/**
 * A ticket remembers only its previous state. A state with a `back` transition must therefore be entered from a state
 * without one; otherwise two pauses would send the ticket to and fro for ever.
 */
function backMistakes(workflow: Workflow, flows: readonly Flow[]): readonly InputIssue[] {
  const { initial, states, transitions } = workflow.definition;
  const withBack = Object.keys(states).filter((name) =>
    transitions.some(({ from, to }) => to === 'back' && from.includes(name)),
  );
  return withBack.flatMap((name) => {
    if (name === initial) return [stateMistake(name, 'is the initial one, nothing lies back')];
    const before = flows.flatMap(({ steps }) =>
      waysIn(
        steps.filter(({ transition }) => transition.to !== 'back'),
        name,
      ),
    );
    if (before.length === 0) return [stateMistake(name, 'has a way back, but no way in')];
    return [...new Set(before)]
      .filter((other) => withBack.includes(other))
      .map((other) =>
        stateMistake(
          name,
          `is entered from "${other}", which has a way back too: both lose theirs`,
        ),
      );
  });
}

function stateMistake(name: string, what: string): InputIssue {
  return { message: `state "${name}" ${what}`, path: ['states', name] };
}
