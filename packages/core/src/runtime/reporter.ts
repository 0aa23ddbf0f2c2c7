import type { AddressId } from '../channel/address.js';
import type { PartyId } from '../ids.js';
import type { Principal } from '../slots/principal.js';
import type { PartyWrite } from '../store/commit.js';
import type { Desk } from './desk.js';
import { identifyParty, normalizeAddressId, type PartyProfile } from './identify-party.js';
import type { OpenInput } from './tickets.js';
import type { BoxDraft } from './vault.js';

/** Who reports a case. */
export interface Reporter {
  readonly id: PartyId;
  /** What is written about him; his profile goes into the box. */
  readonly write: (box: BoxDraft) => PartyWrite;
}

/**
 * Who reports a case that is opened by hand, or null when nobody is named. A citizen who opens one is
 * its reporter, whatever contacts he names: these only join his profile.
 */
export async function reporterOf(
  desk: Desk,
  input: OpenInput,
  actor: Principal,
  at: number,
): Promise<Reporter | null> {
  const { name, contacts = [] } = input.reporter ?? {};
  const said: PartyProfile = {
    ...(name === undefined ? {} : { name }),
    contacts: contacts.map((contact) => normalizeAddressId(desk, contact)),
  };
  if (actor.kind === 'citizen') return citizen(desk, actor.id as PartyId, said, at);
  if (name === undefined && contacts.length === 0) return null;
  const { id, isNew, identities } = await identifyParty(
    desk,
    input.channel,
    said.contacts,
    'officer',
    at,
  );
  return {
    id,
    write: (box) => ({ id, createdAt: at, identities, profile: isNew ? box.add(said) : null }),
  };
}

async function citizen(desk: Desk, id: PartyId, said: PartyProfile, at: number): Promise<Reporter> {
  const party = await desk.store.readParty(desk.tenant, id);
  const [opened] = await desk.vault.open([party?.profile ?? null]);
  const known = (opened ?? { contacts: [] }) as PartyProfile;
  const isKnown = (contact: AddressId) =>
    known.contacts.some(({ kind, value }) => kind === contact.kind && value === contact.value);
  const added = said.contacts.filter((contact) => !isKnown(contact));
  const hasNews = said.name !== undefined || added.length > 0;
  const profile = { ...known, ...said, contacts: [...known.contacts, ...added] };
  return {
    id,
    write: (box) => ({
      id,
      createdAt: at,
      identities: [],
      profile: hasNews ? box.add(profile) : null,
    }),
  };
}
