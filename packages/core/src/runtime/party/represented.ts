import { createPartyId } from '../../ids.js';
import type { BoxInsert } from '../../store/commit.js';
import type { OpenCommand } from '../../ticket/commands.js';
import type { Desk } from '../desk.js';
import type { RepresentedInput } from '../tickets.js';
import { normalizeAddressId } from './identity.js';

/** The facts of a case about whom its reporter speaks for, and what is sealed of him. */
export interface Represented {
  readonly facts: Pick<OpenCommand, 'proxy' | 'represented' | 'representedBox'>;
  readonly boxes: readonly BoxInsert[];
}

/**
 * Makes the person for whom somebody reports a party of his own: no address leads to him, so that nothing is
 * sent to him, and his key opens his name alone.
 *
 * @param isSeen - whether whoever opens the case can have seen the proxy's authority
 */
export async function representedBy(
  desk: Pick<Desk, 'phone' | 'vault'>,
  input: RepresentedInput | undefined,
  isSeen: boolean,
  at: number,
): Promise<Represented> {
  if (!input) return { facts: {}, boxes: [] };
  const { contacts = [], name, proofSeen = false, relation } = input;
  const represented = createPartyId();
  const box = desk.vault.box(`party:${represented}`, at);
  const known = contacts.map((contact) => normalizeAddressId(desk, contact));
  const place = box.add({ ...(name !== undefined && { name }), contacts: known });
  const sealed = await box.seal();
  const proxy = { relation, proofSeen: isSeen && proofSeen };
  return {
    facts: { proxy, represented, representedBox: place.box },
    boxes: sealed ? [sealed] : [],
  };
}
