import { InputError, type InputIssue, NotFoundError } from '../errors.js';
import type { TicketKind, Workflow, WorkflowDefinition, WorkflowTransition } from './workflow.js';
import { workflowMistakes } from './workflow-mistakes.js';
import { workflowFormIssues } from './workflow-schema.js';

/**
 * Makes a workflow ready to be asked, or says everything that is wrong with it: missing labels,
 * unknown or unreachable states, dead ends, ways to end a case without an answer.
 *
 * @throws InputError with one issue per mistake, each naming the state or action
 */
export function compileWorkflow(definition: WorkflowDefinition): Workflow {
  refuseMistakes(definition, workflowFormIssues(definition));
  const workflow = workflowOf(definition);
  refuseMistakes(definition, workflowMistakes(workflow));
  return workflow;
}

function refuseMistakes(definition: WorkflowDefinition, issues: readonly InputIssue[]): void {
  if (issues.length === 0) return;
  const list = issues.map(({ message }) => message).join('; ');
  throw new InputError(`Workflow "${definition.id}" has mistakes: ${list}.`, issues);
}

function workflowOf(definition: WorkflowDefinition): Workflow {
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

/** What a kind may do in a state. An action made for the kind hides the general one of its name. */
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
