import { refuseMissing } from '../errors.js';
import type { Runtime } from '../runtime/runtime.js';

/**
 * Checks that the desk has a team. A desk that names no units accepts any code.
 *
 * @throws InputError for a code that is no unit of the desk
 */
export function requireTeam(
  { units }: Pick<Runtime, 'units'>,
  team: string | null | undefined,
): void {
  const known = units();
  if (!team || Object.hasOwn(known, team) || Object.keys(known).length === 0) return;
  refuseMissing('team', team, 'the units of this desk');
}
