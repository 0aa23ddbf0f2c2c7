import { canonicalJson } from '../../canonical-json.js';
import { AduanError, ForbiddenError, refuseField } from '../../errors.js';
import type { Principal } from '../../slots/principal.js';
import type { ForeignId } from '../../ticket/ticket.js';
import type { Desk } from '../desk.js';

/**
 * Lets a new case pass whose ids elsewhere no case carries yet. There is no silent second import: its PIN
 * could not be told.
 *
 * @throws AduanError `foreign-id-known`; InputError when one stands twice; ForbiddenError for citizens, who could take the id of a stranger
 */
export async function requireUnknown(
  { store, tenant }: Pick<Desk, 'store' | 'tenant'>,
  foreignIds: readonly ForeignId[] = [],
  { kind }: Pick<Principal, 'kind'>,
): Promise<void> {
  if (foreignIds.length > 0 && kind === 'citizen')
    throw new ForbiddenError('open', 'a citizen names no ids of other systems');
  if (new Set(foreignIds.map(canonicalJson)).size < foreignIds.length)
    refuseField('foreignIds', 'names one of them twice');
  for (const foreignId of foreignIds) {
    const { items } = await store.listTickets(tenant, { foreignId });
    if (items.length > 0)
      throw new AduanError('foreign-id-known', 'A case with this id of another system is there.');
  }
}
