import { restrictedParties } from '../runtime/party/restriction.js';
import type { Runtime } from '../runtime/runtime.js';
import { requirePermission } from '../ticket/decide/context.js';
import { type Decided, decideOnParties } from './decide-on-parties.js';
import type { PartyCommandOptions } from './parties.js';
import { openPerson } from './party-access.js';
import { readPartyInput } from './party-input.js';

/** The person, the reason and the actor of a processing decision. */
export interface ProcessingCall {
  readonly id: string;
  readonly why: { readonly reason: string };
  readonly options: PartyCommandOptions;
}

/**
 * Restricts or resumes the processing of a person's data. It applies to each of the person's parties, so it still holds
 * after a split. Parties that are already in that state are not written.
 */
export async function decideOnProcessing(
  runtime: Runtime,
  { id, options, why }: ProcessingCall,
  name: 'restrict' | 'resume',
  type: 'processing.restricted' | 'processing.resumed',
): Promise<void> {
  requirePermission({ workflow: runtime.workflow, actor: options.actor }, 'restrict-processing');
  const { reason } = readPartyInput(name, why);
  const call = { ...options, name, input: { id, reason } };
  await decideOnParties(runtime, call, async (): Promise<Decided<true>> => {
    const { parties } = await openPerson(runtime, options.actor, id);
    const restricted = await restrictedParties(runtime, parties);
    const others = parties.filter((party) => restricted.has(party.id) !== (name === 'restrict'));
    const event = { type, facts: {}, personal: { reason } };
    return { decisions: others.map((party) => ({ party, event })), result: true };
  });
}
