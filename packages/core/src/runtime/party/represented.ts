import { createPartyId } from '../../ids.js';
import type { SealedRecordInsert } from '../../store/commit.js';
import type { OpenCommand } from '../../ticket/commands.js';
import type { Runtime } from '../runtime.js';
import type { RepresentedInput } from '../tickets.js';
import { normalizeAddressId } from './identity.js';

/** The facts of a ticket about the person its reporter speaks for, and that person's sealed record. */
export interface Represented {
  readonly facts: Pick<OpenCommand, 'proxy' | 'represented' | 'representedRecord'>;
  readonly sealedRecords: readonly SealedRecordInsert[];
}

/**
 * Makes the person on whose behalf another person reports a separate party. No address leads to it, so nothing is sent
 * to them, and its key opens only their data.
 *
 * @param isSeen - whether the caller can have seen proof of the reporter's authority
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
