import { NotFoundError } from '../../errors.js';
import type { TicketKind, Workflow, WorkflowDefinition, WorkflowTransition } from './workflow.js';

/** Indexes a workflow. Use it only for definitions that are known to have no mistakes. */
export function indexWorkflow(definition: WorkflowDefinition): Workflow {
  const cache = new Map<string, readonly WorkflowTransition[]>();

  function state(name: string) {
    const found = Object.hasOwn(definition.states, name) ? definition.states[name] : undefined;
    if (!found) throw new NotFoundError('state');
    return found;
  }
  function transitionsFrom(from: string, kind: TicketKind): readonly WorkflowTransition[] {
    const key = `${kind} ${from}`;
    const known = cache.get(key);
    if (known) return known;
    const transitions = transitionsOf(definition, from, kind);
    cache.set(key, transitions);
    return transitions;
  }
  return {
    definition,
    state,
    phaseOf: (name) => state(name).phase,
    transitionsFrom,
    find: (from, action, kind) =>
      transitionsFrom(from, kind).find((transition) => transition.action === action),
  };
}

/** Transitions of a kind from a state. One made for the kind replaces the general one with the same action. */
function transitionsOf(
  { transitions }: WorkflowDefinition,
  from: string,
  kind: TicketKind,
): readonly WorkflowTransition[] {
  const possible = transitions.filter(
    (each) => each.from.includes(from) && (each.kinds?.includes(kind) ?? true),
  );
  const special = new Set(possible.flatMap(({ action, kinds }) => (kinds ? [action] : [])));
  return possible.filter(({ action, kinds }) => kinds || !special.has(action));
}
