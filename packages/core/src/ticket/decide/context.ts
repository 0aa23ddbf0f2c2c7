import { ForbiddenError, refuseField } from '../../errors.js';
import type { Principal } from '../../ports/principal.js';
import { canDo } from '../can.js';
import type { Permission, Workflow } from '../workflow/workflow.js';

/** The input of a decision besides the ticket and the command. */
export interface DecideContext {
  readonly workflow: Workflow;
  readonly actor: Principal;
  /** Epoch ms. */
  readonly at: number;
}

/** @throws ForbiddenError when no role of the principal grants the permission */
export function requirePermission(
  { actor, workflow }: Pick<DecideContext, 'actor' | 'workflow'>,
  permission: Permission,
): void {
  const decision = canDo(workflow, actor, permission);
  if (!decision.allowed) throw new ForbiddenError(permission, decision.reason);
}

/** @throws ForbiddenError for everyone but the desk itself */
export function requireSystem(context: DecideContext, action: string): void {
  if (context.actor.kind !== 'system')
    throw new ForbiddenError(action, 'only the desk itself does this');
}

/** @throws InputError when the text is empty */
export function requireText(text: string | undefined, field: string): string {
  if (text === undefined || text.trim() === '') {
    refuseField(field, 'must not be empty');
  }
  return text;
}
