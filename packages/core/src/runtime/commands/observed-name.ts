import type { Runtime } from '../runtime.js';

const prefix = 'act:';

/**
 * The name of a call for observers. An action that the workflow does not have is the caller's own text, so it is left
 * out.
 */
export function observedName({ workflow }: Pick<Runtime, 'workflow'>, name: string): string {
  if (!name.startsWith(prefix)) return name;
  const given = name.slice(prefix.length);
  return workflow.definition.transitions.some(({ action }) => action === given) ? name : 'act';
}
