import type { AddressId } from '../../channel/address.js';
import type { IdentityInsert } from '../../store/commit.js';
import type { Runtime } from '../runtime.js';
import type { SealedRecordDraft } from '../vault/vault.js';
import type { Identity, IdentityEvidence } from './party-events.js';

const sharedKinds = new Set(['phone', 'email']);

/** Normalizes phone numbers to E.164 and e-mail addresses to lower case; leaves all other ids unchanged. */
export function normalizeAddressId(runtime: Pick<Runtime, 'phone'>, id: AddressId): AddressId {
  if (id.kind === 'phone')
    return { kind: id.kind, value: runtime.phone.parse(id.value) ?? id.value };
  if (id.kind === 'email') return { kind: id.kind, value: id.value.trim().toLowerCase() };
  return id;
}

/**
 * The addresses in the form that the desk compares. Phone numbers and e-mail addresses are the same on every channel;
 * other ids are valid on their own channel only.
 *
 * @param namespace - name of the channel that the other ids belong to
 */
export function identitiesOf(
  runtime: Pick<Runtime, 'phone' | 'vault'>,
  namespace: string,
  ids: readonly AddressId[],
): Promise<readonly Identity[]> {
  return Promise.all(
    ids.map(async (id) => {
      const address = normalizeAddressId(runtime, id);
      const { kind, value } = address;
      const scope = sharedKinds.has(kind) ? kind : `${namespace}:${kind}`;
      return { address, hash: await runtime.vault.hash(`identity:${scope}`, value) };
    }),
  );
}

/** Addresses to write for a party. Their values go into the sealed record. */
export function identityInserts(
  identities: readonly Identity[],
  evidence: IdentityEvidence,
  sealedRecord: SealedRecordDraft,
): readonly IdentityInsert[] {
  return identities.map(({ address: { kind, value }, hash }) => ({
    hash,
    kind,
    evidence,
    sealed: sealedRecord.add(value),
  }));
}
