import { refuseMissing } from '../../errors.js';
import type { Desk } from '../desk.js';

/**
 * Lets a team pass that the desk has; a desk that names none takes any.
 *
 * @throws InputError for the code of no unit of the desk
 */
export function requireTeam({ units }: Pick<Desk, 'units'>, team: string | null | undefined): void {
  const known = units();
  if (!team || Object.hasOwn(known, team) || Object.keys(known).length === 0) return;
  refuseMissing('team', team, 'the units of this desk');
}
