import { canonicalJson } from '../canonical-json.js';
import { AduanError, ForbiddenError, refuseField } from '../errors.js';
import type { Principal } from '../ports/principal.js';
import type { Runtime } from '../runtime/runtime.js';
import type { ForeignId } from '../ticket/ticket.js';
import { visibilityFor } from '../ticket/visibility.js';

/**
 * Checks that no ticket has the foreign ids of a new one yet. A second import is refused rather than repeated silently,
 * because the PIN cannot be returned a second time.
 *
 * @throws AduanError `foreign-id-known`; InputError when an id is given twice, or belongs to a ticket that is hidden
 * from the actor; ForbiddenError for citizens, who could take the id of a stranger
 */
export async function requireUnknown(
  runtime: Pick<Runtime, 'kinds' | 'store' | 'tenant' | 'workflow'>,
  foreignIds: readonly ForeignId[] = [],
  actor: Principal,
): Promise<void> {
  if (foreignIds.length > 0 && actor.kind === 'citizen')
    throw new ForbiddenError('open', 'a citizen names no ids of other systems');
  if (new Set(foreignIds.map(canonicalJson)).size < foreignIds.length)
    refuseField('foreignIds', 'names one of them twice');
  for (const foreignId of foreignIds) {
    const { items } = await runtime.store.listTickets(runtime.tenant, { foreignId });
    const [known] = items;
    if (!known) continue;
    const { ticket: isSeen, identity } = visibilityFor(runtime, actor, known.ticket);
    if (!isSeen || !identity) refuseField('foreignIds', 'cannot be given');
    throw new AduanError('foreign-id-known', 'A case with this id of another system is there.');
  }
}
