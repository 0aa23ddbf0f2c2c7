import { refuseMissing } from '../../errors.js';
import type { Runtime } from '../runtime.js';

/**
 * Lets a team pass that the desk has; a desk that names none takes any.
 *
 * @throws InputError for the code of no unit of the desk
 */
export function requireTeam(
  { units }: Pick<Runtime, 'units'>,
  team: string | null | undefined,
): void {
  const known = units();
  if (!team || Object.hasOwn(known, team) || Object.keys(known).length === 0) return;
  refuseMissing('team', team, 'the units of this desk');
}
