import type { SealedRecordInsert } from '@aduan/core/store';
import { columnOf, type Parameters } from '../database/parameters.js';
import type { CommitPart } from './commit-part.js';

/** Writes sealed records, if their keys exist; the keys are locked until the commit ends. A new key is stored with its record. */
export function sealedRecordPart(
  tenant: string,
  sealedRecords: readonly SealedRecordInsert[],
  parameters: Parameters,
): CommitPart {
  const { add } = parameters;
  const column = columnOf(sealedRecords, parameters);
  const ids = column('text', ({ id }) => id);
  const scopes = column('text', ({ scope }) => scope);
  const ciphers = column('bytea', ({ cipher }) => Buffer.from(cipher));
  // Of several records with one key the last one counts: the one with the new key, if any.
  const newLast = sealedRecords.toSorted((a, b) => Number(!!a.wrapped) - Number(!!b.wrapped));
  const sealing = new Map(
    newLast.map((sealedRecord) => [`${sealedRecord.scope} ${sealedRecord.key}`, sealedRecord]),
  );
  // One subquery per key: for a joined list the planner may read all keys of the desk.
  const keys = [...sealing.values()].map(({ key, scope, wrapped }, index) => {
    const [itsScope, itsKey] = [add(scope, 'text'), add(key, 'text')];
    const made = () => `
      insert into aduan.data_key (tenant, scope, generation, id, wrapped)
      values (${tenant}, ${itsScope}, 1, ${itsKey}, ${add(Buffer.from(wrapped ?? []), 'bytea')})
      on conflict (tenant, scope, generation) do nothing returning 1`;
    const known = `
      select 1 from aduan.data_key where tenant = ${tenant} and scope = ${itsScope} and id = ${itsKey}
      for key share`;
    return `
    sealing_key_${index} as (${wrapped ? made() : known}
    ),`;
  });
  return {
    text: `${keys.join('')}
    added_box as (
      insert into aduan.sealed_record (tenant, id, scope, cipher)
      select ${tenant}, id, scope, cipher from unnest(${ids}, ${scopes}, ${ciphers}) as one (id, scope, cipher)
    )`,
    holds: keys.map((_, index) => `exists (select 1 from sealing_key_${index})`).join(' and '),
  };
}
