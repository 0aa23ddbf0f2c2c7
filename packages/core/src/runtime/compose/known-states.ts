import { AduanError } from '../../errors.js';
import type { Runtime } from '../runtime.js';

/**
 * Lets a desk start whose workflow knows the states of all its tickets. A state that was taken out
 * comes back into the workflow, with a transition out of it, until no ticket is left there.
 *
 * @throws AduanError `workflow-states-missing`, which names the states and their tickets
 */
export async function requireKnownStates({ store, tenant, workflow }: Runtime): Promise<void> {
  const strays = await store.countUnknownStates(tenant, Object.keys(workflow.definition.states));
  if (Object.keys(strays).length === 0) return;
  const message = `The workflow lacks states of tickets: ${JSON.stringify(strays)}.`;
  throw new AduanError('workflow-states-missing', message);
}
