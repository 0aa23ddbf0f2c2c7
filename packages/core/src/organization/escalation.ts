import type { OfficerDuty } from './definition.js';
import type { Register } from './register.js';
import type { EscalatedFacts } from './routing-facts.js';

/** Who is told of a case in a role, up the ladder of units; nobody whom it concerns. */
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
