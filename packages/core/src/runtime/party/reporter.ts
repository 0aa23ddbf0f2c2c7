import type { AddressId } from '../../channel/address.js';
import { NotFoundError } from '../../errors.js';
import { createPartyId, type PartyId } from '../../ids.js';
import type { Principal } from '../../ports/principal.js';
import type { PartyWrite } from '../../store/commit.js';
import { requirePermission } from '../../ticket/decide/context.js';
import { isGuarded } from '../../ticket/visibility.js';
import type { Runtime } from '../runtime.js';
import type { OpenInput } from '../tickets.js';
import type { SealedRecordDraft } from '../vault/vault.js';
import type { PartyProfile } from './identify-party.js';
import { identitiesOf, identityInserts, normalizeAddressId } from './identity.js';

/** Who reports a case, with his name and contact data as this case keeps them. */
export interface Reporter extends PartyProfile {
  readonly id: PartyId;
  /** Whether he became somebody with this case. */
  readonly isNew: boolean;
  /** What is written about him beside the case; his profile goes into the box. */
  readonly write?: (sealedRecord: SealedRecordDraft) => PartyWrite;
}

/**
 * Who reports a case that is opened by hand, or null when nothing is said of one. A citizen who opens one is
 * its reporter, whatever contacts he names: these only join his profile. Somebody who names a number is
 * not taken for him whose number it is; whoever opens the case may know him, and say so. A hidden
 * reporter is somebody whom no other case knows, so that nobody finds him by a number that he left.
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
