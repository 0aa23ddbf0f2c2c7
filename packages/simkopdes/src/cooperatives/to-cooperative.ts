import type { CooperativeRef } from '@aduan/core';
import type { CooperativeIdentity } from './cooperative-row.js';

/** What a cooperative is known by. */
export function toCooperative(row: CooperativeIdentity): CooperativeRef {
  const nikop = row.nik?.replaceAll(/\D/g, '') ?? '';
  return {
    ...(/^\d{10,24}$/.test(nikop) ? { nikop } : {}),
    simkopdesId: row.cooperative_id,
    ...(row.village_code ? { villageCode: row.village_code } : {}),
    name: row.name,
  };
}
