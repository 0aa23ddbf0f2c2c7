import { AduanError } from '../../errors.js';
import type { Runtime } from '../runtime.js';

/**
 * Checks at the start that the workflow knows the states of all tickets. Put a removed state back into the workflow,
 * with a transition out of it, until no ticket is left there.
 *
 * @throws AduanError `workflow-states-missing`, which names the states and their tickets
 */
export async function requireKnownStates({ store, tenant, workflow }: Runtime): Promise<void> {
  const strays = await store.countUnknownStates(tenant, Object.keys(workflow.definition.states));
  if (Object.keys(strays).length === 0) return;
  const message = `The workflow lacks states of tickets: ${JSON.stringify(strays)}.`;
  throw new AduanError('workflow-states-missing', message);
}
