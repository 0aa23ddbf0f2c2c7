import { createPartyId } from '../../ids.js';
import type { SealedRecordInsert } from '../../store/commit.js';
import type { OpenCommand } from '../../ticket/commands.js';
import type { Runtime } from '../runtime.js';
import type { RepresentedInput } from '../tickets.js';
import { normalizeAddressId } from './identity.js';

/** The facts of a case about whom its reporter speaks for, and what is sealed of him. */
export interface Represented {
  readonly facts: Pick<OpenCommand, 'proxy' | 'represented' | 'representedRecord'>;
  readonly sealedRecords: readonly SealedRecordInsert[];
}

/**
 * Makes the person for whom somebody reports a party of his own: no address leads to him, so that nothing is
 * sent to him, and his key opens his name alone.
 *
 * @param isSeen - whether whoever opens the case can have seen the proxy's authority
 */
export async function representedBy(
  runtime: Pick<Runtime, 'phone' | 'vault'>,
  input: RepresentedInput | undefined,
  isSeen: boolean,
  at: number,
): Promise<Represented> {
  if (!input) return { facts: {}, sealedRecords: [] };
  const { contacts = [], name, proofSeen = false, relation } = input;
  const represented = createPartyId();
  const sealedRecord = runtime.vault.sealedRecord(`party:${represented}`, at);
  const known = contacts.map((contact) => normalizeAddressId(runtime, contact));
  const place = sealedRecord.add({ ...(name !== undefined && { name }), contacts: known });
  const sealed = await sealedRecord.seal();
  const proxy = { relation, proofSeen: isSeen && proofSeen };
  return {
    facts: { proxy, represented, representedRecord: place.sealedRecord },
    sealedRecords: sealed ? [sealed] : [],
  };
}
