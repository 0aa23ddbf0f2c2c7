import type { Runtime } from '../runtime.js';

const prefix = 'act:';

/** The name of a call as observers hear it: an action that no workflow has is the caller's own word. */
export function observedName({ workflow }: Pick<Runtime, 'workflow'>, name: string): string {
  if (!name.startsWith(prefix)) return name;
  const given = name.slice(prefix.length);
  return workflow.definition.transitions.some(({ action }) => action === given) ? name : 'act';
}
