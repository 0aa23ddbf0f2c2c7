import { refuseField } from '../../errors.js';
import type { Desk } from '../desk.js';

/**
 * Lets a team pass that the desk has; a desk that names none takes any.
 *
 * @throws InputError for the code of no unit of the desk
 */
export function requireTeam({ units }: Pick<Desk, 'units'>, team: string | null | undefined): void {
  if (!team || Object.hasOwn(units, team) || Object.keys(units).length === 0) return;
  refuseField('team', 'is not one of this desk');
}
