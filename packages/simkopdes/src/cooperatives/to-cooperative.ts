import type { CooperativeRef } from '@aduan/core/ticket';
import type { CooperativeIdentity } from './cooperative-row.js';

/** Makes a reference of a cooperative. */
export function toCooperative(row: CooperativeIdentity): CooperativeRef {
  const nikop = row.nik?.replaceAll(/\D/g, '') ?? '';
  return {
    ...(/^\d{10,24}$/.test(nikop) ? { nikop } : {}),
    simkopdesId: row.cooperative_id,
    ...(row.village_code ? { villageCode: row.village_code } : {}),
    name: row.name,
  };
}
