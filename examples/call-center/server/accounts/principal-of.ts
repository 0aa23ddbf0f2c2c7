import type { Principal } from '@aduan/core';
import { unitsOf } from '../desk/organization.js';
import type { Officer } from './officer.js';

/** The officer as a principal of the desk. */
export function principalOf(officer: Officer): Principal {
  return {
    id: officer.id,
    kind: 'officer',
    roles: officer.roles,
    units: unitsOf(officer.team),
    regions: [],
    ...(officer.validUntil !== undefined && { validUntil: officer.validUntil }),
    display: { name: officer.name, role: officer.role },
  };
}
