import type { Principal } from '@aduan/core';
import { liesIn } from '@aduan/core/plugin';

/** The header that names, by a signed identity, who a program acts for. */
export const onBehalfHeader = 'X-Aduan-On-Behalf-Of';

/**
 * The principal of a program that acts for an officer: the rights that both have. Null when they have none in common.
 *
 * Roles are compared by name, so give a key the roles of the officers for whom it acts.
 */
export function onBehalf(officer: Principal, program: Principal): Principal | null {
  const roles = officer.roles.filter((role) => program.roles.includes(role));
  const regions = commonRegions(officer.regions, program.regions);
  if (roles.length === 0 || regions === null) return null;
  const ends = [officer.validUntil, program.validUntil].filter((end) => end !== undefined);
  return {
    ...officer,
    roles,
    regions,
    // Units grant nothing. They exclude tickets about them, so the units of both count.
    units: [...new Set([...officer.units, ...program.units])],
    ...(program.within && { within: program.within }),
    ...(ends.length > 0 && { validUntil: Math.min(...ends) }),
    via: program.id,
  };
}

/** The regions in both lists, where an empty list is no limit; null when there is none. */
function commonRegions(one: readonly string[], other: readonly string[]): readonly string[] | null {
  if (one.length === 0 || other.length === 0) return [...one, ...other];
  const common = [
    ...one.filter((code) => other.some((wider) => liesIn(code, wider))),
    ...other.filter((code) => one.some((wider) => liesIn(code, wider))),
  ];
  return common.length > 0 ? [...new Set(common)] : null;
}
