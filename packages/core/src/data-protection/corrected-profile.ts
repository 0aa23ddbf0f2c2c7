import type { PartyId } from '../ids.js';
import type { PartyProfile } from '../runtime/party/identify-party.js';
import { identitiesOf, identityInserts } from '../runtime/party/identity.js';
import type { Runtime } from '../runtime/runtime.js';
import type { Commit } from '../store/commit.js';
import type { CorrectedText, EventFacts } from '../ticket/events.js';
import { type Correction, replaced } from './correction.js';

/** A field that is corrected. */
export type CorrectedField = EventFacts['party.corrected']['fields'][number];

/** Changes of a correction to the profile of a person. */
export interface CorrectedProfile {
  readonly write: Required<Pick<Commit, 'party' | 'sealedRecords'>>;
  readonly fields: readonly CorrectedField[];
  readonly before: CorrectedText;
  readonly after: CorrectedText;
}

/**
 * Prepares the correction of name and contacts. From now on the corrected address leads to this person.
 *
 * @param recorded - fields that the person's tickets change; they are corrected in the profile, too
 * @returns null when nothing is wrong: no address replaces one that the person never had, and an erased person gets no
 * name
 */
export async function correctedProfile(
  runtime: Runtime,
  id: PartyId,
  { contact, name }: Correction,
  recorded: ReadonlySet<CorrectedField>,
): Promise<CorrectedProfile | null> {
  const row = await runtime.store.readParty(runtime.tenant, id);
  const opened = await runtime.vault.openOne<PartyProfile>(row?.profile ?? null);
  if (!row || !(opened || recorded.size > 0)) return null;
  const known = opened ?? { contacts: [] };
  const contacts = contact ? replaced(known.contacts, contact) : known.contacts;
  const isNamed = name !== undefined && name !== known.name;
  const isReached = JSON.stringify(contacts) !== JSON.stringify(known.contacts);
  const isLinked = contact !== undefined && (isReached || recorded.has('contacts'));
  if (!isNamed && !isLinked) return null;
  const sealedRecord = runtime.vault.sealedRecord(`party:${id}`, runtime.now());
  const profile = sealedRecord.add({ ...known, ...(isNamed && { name }), contacts });
  const identities = isLinked ? await identitiesOf(runtime, '', [contact.to]) : [];
  const inserts = identityInserts(identities, 'officer', sealedRecord);
  const sealed = await sealedRecord.seal();
  return {
    write: {
      sealedRecords: sealed ? [sealed] : [],
      party: { id, createdAt: row.createdAt, profile, identities: inserts },
    },
    fields: [
      ...(isNamed ? (['name'] as const) : []),
      ...(isReached ? (['contacts'] as const) : []),
    ],
    before: {
      ...(isNamed && known.name !== undefined && { name: known.name }),
      ...(isReached && { contacts: known.contacts }),
    },
    after: { ...(isNamed && { name }), ...(isReached && { contacts }) },
  };
}
