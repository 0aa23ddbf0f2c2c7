import type { Principal } from '@aduan/core';

/** Who opens cases for callers, unless the host says so. */
export const phonePrincipal: Principal = {
  id: 'phone',
  kind: 'system',
  roles: ['agent'],
  units: [],
  regions: [],
};
