import { canonicalJson } from '../../canonical-json.js';
import { AduanError, ForbiddenError, refuseField } from '../../errors.js';
import type { Principal } from '../../ports/principal.js';
import type { ForeignId } from '../../ticket/ticket.js';
import { visibilityFor } from '../../ticket/visibility.js';
import type { Runtime } from '../runtime.js';

/**
 * Lets a new case pass whose ids elsewhere no case carries yet. There is no silent second import: its PIN
 * could not be told.
 *
 * @throws AduanError `foreign-id-known`; InputError when one stands twice, or leads to a case that is hidden from him; ForbiddenError for citizens, who could take the id of a stranger
 */
export async function requireUnknown(
  { store, tenant, workflow }: Pick<Runtime, 'store' | 'tenant' | 'workflow'>,
  foreignIds: readonly ForeignId[] = [],
  actor: Principal,
): Promise<void> {
  if (foreignIds.length > 0 && actor.kind === 'citizen')
    throw new ForbiddenError('open', 'a citizen names no ids of other systems');
  if (new Set(foreignIds.map(canonicalJson)).size < foreignIds.length)
    refuseField('foreignIds', 'names one of them twice');
  for (const foreignId of foreignIds) {
    const { items } = await store.listTickets(tenant, { foreignId });
    const [known] = items;
    if (!known) continue;
    const { ticket: isSeen, identity } = visibilityFor(workflow, actor, known.ticket);
    if (!isSeen || !identity) refuseField('foreignIds', 'cannot be given');
    throw new AduanError('foreign-id-known', 'A case with this id of another system is there.');
  }
}
