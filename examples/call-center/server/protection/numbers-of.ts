import { type AddressId, NotFoundError, type PartyId, type Principal } from '@aduan/core';
import type { CallCenterDesk } from '../desk/open-desk.js';

/** Numbers from which a person may have called: those of the party, and those that their tickets name. */
export async function numbersOf(
  aduan: CallCenterDesk,
  party: PartyId,
  actor: Principal,
): Promise<readonly string[]> {
  const known = await knownBy(aduan, party, actor);
  const { items } = await aduan.tickets.list({ reporter: party }, { actor });
  const views = items.map(({ ticket }) => aduan.tickets.get(ticket.id, { actor }));
  const named = (await Promise.all(views))
    .flatMap(({ reporters }) => reporters.filter(({ id }) => id === party))
    .flatMap(({ contacts }) => contacts);
  const phones = [...known, ...named].flatMap(({ kind, value }) =>
    kind === 'phone' && value !== null ? [value] : [],
  );
  return [...new Set(phones)];
}

/** The party's numbers; a hidden reporter is reachable only through their ticket. */
async function knownBy(
  aduan: CallCenterDesk,
  party: PartyId,
  actor: Principal,
): Promise<readonly (Pick<AddressId, 'kind'> & { readonly value: string | null })[]> {
  try {
    const { parties } = await aduan.plugins.parties.get(party, {}, { actor });
    return parties.flatMap(({ identities }) => identities);
  } catch (error) {
    if (error instanceof NotFoundError) return [];
    throw error;
  }
}
