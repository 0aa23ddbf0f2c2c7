import type { Desk } from '../runtime/desk.js';
import { restrictedSince } from '../runtime/party/restriction.js';
import { type Decided, decideOnParties } from './decide-on-parties.js';
import type { PartyCommandOptions } from './parties.js';
import { headOf, openPerson } from './party-access.js';
import { readPartyInput } from './party-input.js';

/** Whose processing is decided on, why, and by whom. */
export interface ProcessingCall {
  readonly id: string;
  readonly why: { readonly reason: string };
  readonly options: PartyCommandOptions;
}

/** Restricts the processing of a person's data, or lets it go on; nothing is written when it stands so already. */
export async function decideOnProcessing(
  desk: Desk,
  { id, options, why }: ProcessingCall,
  name: 'restrict' | 'resume',
  type: 'processing.restricted' | 'processing.resumed',
): Promise<void> {
  const { reason } = readPartyInput(name, why);
  const call = { ...options, name, input: { id, reason } };
  await decideOnParties(desk, call, async (): Promise<Decided<true>> => {
    const party = headOf(await openPerson(desk, options.actor, id));
    const isRestricted = (await restrictedSince(desk, party.id)) !== null;
    const isSame = isRestricted === (name === 'restrict');
    const event = { type, facts: {}, words: { reason } };
    return { decisions: isSame ? [] : [{ party, event }], result: true };
  });
}
