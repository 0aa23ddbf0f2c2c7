import { ForbiddenError } from '../../errors.js';
import type { Principal } from '../../ports/principal.js';
import { requirePermission } from '../../ticket/decide/context.js';
import type { Permission } from '../../ticket/workflow/workflow.js';
import type { Runtime } from '../runtime.js';

/** Refuses citizens, because the result leads to other people. @throws ForbiddenError */
export function requireOffice({ kind }: Principal, action: string): void {
  if (kind === 'citizen') throw new ForbiddenError(action, 'a citizen sees only what is his own');
}

/**
 * Checks the permission of an officer; the desk itself needs none.
 *
 * @throws ForbiddenError for citizens, and officers without the permission
 */
export function requireOfficer(
  { workflow }: Pick<Runtime, 'workflow'>,
  actor: Principal,
  permission: Permission,
): void {
  requireOffice(actor, permission);
  if (actor.kind === 'officer') requirePermission({ workflow, actor }, permission);
}
