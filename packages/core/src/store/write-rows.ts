import type { TenantId } from '../ids.js';
import type { RowWrites } from './plugin-rows.js';
import type { Store } from './store.js';

/**
 * Writes rows of plugins without a ticket, all or none.
 *
 * @returns false when a row has another version
 * @throws InputError for rows that stores do not accept
 */
export async function writeRows(
  store: Pick<Store, 'commit'>,
  tenant: TenantId,
  rows: RowWrites,
): Promise<boolean> {
  const { status } = await store.commit({ tenant, rows });
  return status === 'committed';
}
