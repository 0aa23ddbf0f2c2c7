import { restrictedParties } from '../runtime/party/restriction.js';
import type { Runtime } from '../runtime/runtime.js';
import { type Decided, decideOnParties } from './decide-on-parties.js';
import type { PartyCommandOptions } from './parties.js';
import { openPerson } from './party-access.js';
import { readPartyInput } from './party-input.js';

/** Whose processing is decided on, why, and by whom. */
export interface ProcessingCall {
  readonly id: string;
  readonly why: { readonly reason: string };
  readonly options: PartyCommandOptions;
}

/**
 * Restricts the processing of a person's data, or lets it go on: of each of his parties, so that it holds for
 * whoever they turn out to be. Nothing is written where it stands so already.
 */
export async function decideOnProcessing(
  runtime: Runtime,
  { id, options, why }: ProcessingCall,
  name: 'restrict' | 'resume',
  type: 'processing.restricted' | 'processing.resumed',
): Promise<void> {
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
