import type { Principal } from '@aduan/core';

/** Somebody who answers citizens. */
export const officer: Principal = {
  id: 'p-1',
  kind: 'officer',
  roles: ['officer', 'agent', 'supervisor'],
  units: [],
  regions: [],
  display: { name: 'Petugas Satu', role: 'Petugas layanan' },
};
