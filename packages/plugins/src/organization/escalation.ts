import type { OfficerDuty } from './definition.js';
import type { Register } from './register.js';
import type { EscalatedFacts } from './routing-facts.js';

/** The officers to notify for a role, searched upwards from the unit of the ticket; recused officers are left out. */
export function escalate(
  register: Register,
  ticket: EscalatedFacts,
  role: string | null,
): readonly OfficerDuty[] {
  const { team } = ticket;
  const free = (officers: readonly OfficerDuty[]) =>
    officers.filter((officer) => !register.isAbout(ticket, officer));
  if (role === null) {
    const handler = register.handler(ticket);
    return free(handler ? [handler] : team === null ? [] : register.officersIn(team));
  }
  const ladder = [
    ...(team === null ? [] : register.unitsOf(team)),
    ...register.definition.supervision,
  ];
  for (const unit of ladder) {
    const holders = free(register.officersIn(unit)).filter(({ roles }) => roles.includes(role));
    if (holders.length > 0) return holders;
  }
  return [];
}
