import type { Principal } from '@aduan/core';

/** Default principal that opens tickets for callers. */
export const phonePrincipal: Principal = {
  id: 'phone',
  kind: 'system',
  roles: ['agent'],
  units: [],
  regions: [],
};
