import type { AddressId } from '../channel/address.js';
import { NotFoundError } from '../errors.js';
import { createPartyId, type PartyId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import type { PartyProfile } from '../runtime/party/identify-party.js';
import { identitiesOf, identityInserts, normalizeAddressId } from '../runtime/party/identity.js';
import type { Runtime } from '../runtime/runtime.js';
import type { OpenInput } from '../runtime/tickets.js';
import type { SealedRecordDraft } from '../runtime/vault/vault.js';
import type { PartyWrite } from '../store/commit.js';
import { requirePermission } from '../ticket/decide/context.js';
import { isGuarded } from '../ticket/visibility.js';

/** The reporter of a ticket, with their name and contact data as this ticket keeps them. */
export interface Reporter extends PartyProfile {
  readonly id: PartyId;
  /** Whether the party is created with this ticket. */
  readonly isNew: boolean;
  /** Writes about the reporter apart from the ticket. Their profile goes into the sealed record. */
  readonly write?: (sealedRecord: SealedRecordDraft) => PartyWrite;
}

/**
 * The reporter of a ticket that an officer or a host opens, or null when the input names none. A citizen who opens a
 * ticket is its reporter; contacts in the input are added to their profile. Entering a number does not link the party
 * that has the number; a caller who may know the party can pass it. A hidden reporter becomes a new party that no other
 * ticket refers to, so that they cannot be found by a number that they left.
 *
 * @throws ForbiddenError, NotFoundError for a known reporter
 */
export async function reporterOf(
  runtime: Runtime,
  input: OpenInput,
  actor: Principal,
  at: number,
): Promise<Reporter | null> {
  const { name, contacts = [], known } = input.reporter ?? {};
  const said: PartyProfile = {
    ...(name === undefined ? {} : { name }),
    contacts: contacts.map((contact) => normalizeAddressId(runtime, contact)),
  };
  const isHidden = isGuarded({ anonymous: false, confidential: false, ...input });
  if (actor.kind === 'citizen') return citizen(runtime, actor.id as PartyId, said, isHidden, at);
  if (input.reporter === undefined) return null;
  if (isHidden) return { ...said, id: createPartyId(), isNew: true };
  if (known !== undefined) requirePermission({ ...runtime, actor }, 'read-identity');
  const party = known === undefined ? null : await runtime.store.readParty(runtime.tenant, known);
  if (known !== undefined && !party) throw new NotFoundError('party');
  const id = party?.id ?? createPartyId();
  const named = await identitiesOf(runtime, input.channel, said.contacts);
  return {
    ...said,
    id,
    isNew: !party,
    write: (sealedRecord) => ({
      id,
      createdAt: at,
      identities: identityInserts(named, 'officer', sealedRecord),
      profile: party ? null : sealedRecord.add(said),
    }),
  };
}

async function citizen(
  runtime: Runtime,
  id: PartyId,
  said: PartyProfile,
  isHidden: boolean,
  at: number,
): Promise<Reporter> {
  const party = await runtime.store.readParty(runtime.tenant, id);
  const opened = await runtime.vault.openOne<PartyProfile>(party?.profile ?? null);
  const known = opened ?? { contacts: [] };
  const isKnown = (contact: AddressId) =>
    known.contacts.some(({ kind, value }) => kind === contact.kind && value === contact.value);
  const added = said.contacts.filter((contact) => !isKnown(contact));
  const hasNews = !isHidden && (said.name !== undefined || added.length > 0);
  const profile = { ...known, ...said, contacts: [...known.contacts, ...added] };
  return {
    ...profile,
    id,
    isNew: false,
    write: (sealedRecord) => ({
      id,
      createdAt: at,
      identities: [],
      profile: hasNews ? sealedRecord.add(profile) : null,
    }),
  };
}
