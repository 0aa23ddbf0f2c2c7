import type { InputIssue } from '../../errors.js';
import { automaticActionMistakes } from './automatic-mistakes.js';
import { duplicateMistakes, flowMistakes } from './flow-mistakes.js';
import { promiseMistakes } from './promise-mistakes.js';
import type { Workflow } from './workflow.js';

/** Placeholders that a citizen-facing label of a state may hold. */
const placeholders = ['{unit}', '{agency}', '{reason}'];

/**
 * Mistakes of a workflow whose form is valid. If names are wrong, only these are reported, because other mistakes would
 * follow from them.
 */
export function workflowMistakes(workflow: Workflow): readonly InputIssue[] {
  const misnamed = [...reservedNames(workflow), ...unknownStates(workflow)];
  if (misnamed.length > 0) return misnamed;
  return [
    ...labelMistakes(workflow),
    ...duplicateMistakes(workflow),
    ...flowMistakes(workflow),
    ...promiseMistakes(workflow),
    ...automaticActionMistakes(workflow),
    ...openMistakes(workflow),
  ];
}

function reservedNames({ definition }: Workflow): readonly InputIssue[] {
  return Object.hasOwn(definition.states, 'back')
    ? [{ message: 'state "back": the name means "the state before"', path: ['states', 'back'] }]
    : [];
}

function unknownStates({ definition }: Workflow): readonly InputIssue[] {
  const { states, transitions, initial } = definition;
  const isKnown = (name: string) => Object.hasOwn(states, name);
  const ofInitial = isKnown(initial)
    ? []
    : [{ message: `initial state "${initial}" is unknown`, path: ['initial'] }];
  const ofActions = transitions.flatMap(({ action, from, to }, index) =>
    [...from, ...(to === 'back' ? [] : [to])]
      .filter((name) => !isKnown(name))
      .map((name) => ({
        message: `action "${action}": state "${name}" is unknown`,
        path: ['transitions', index],
      })),
  );
  return [...ofInitial, ...ofActions];
}

function labelMistakes({ definition }: Workflow): readonly InputIssue[] {
  return Object.entries(definition.states).flatMap(([name, { citizen }]) =>
    Object.entries(citizen).flatMap(([locale, text]) =>
      (text.match(/\{[^}]*\}?/g) ?? [])
        .filter((found) => !placeholders.includes(found))
        .map((found) => ({
          message: `state "${name}": nothing fills ${found} in its citizen label`,
          path: ['states', name, 'citizen', locale],
        })),
    ),
  );
}

function openMistakes({ definition }: Workflow): readonly InputIssue[] {
  const roles = definition.permissions.open ?? [];
  return roles.length > 0
    ? []
    : [{ message: 'permission "open": no role may open a ticket', path: ['permissions', 'open'] }];
}
