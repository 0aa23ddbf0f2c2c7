import type { Runtime } from '../runtime.js';

/**
 * The name of a call for observers, with the action of the workflow that it takes. An action that the workflow does not
 * have is the caller's own text, so it is left out.
 */
export function observedName(
  { workflow }: Pick<Runtime, 'workflow'>,
  { input, name }: { readonly name: string; readonly input?: unknown },
): string {
  if (name !== 'act') return name;
  const given: unknown = Object(input).action;
  return workflow.definition.transitions.some(({ action }) => action === given)
    ? `act:${given}`
    : name;
}
