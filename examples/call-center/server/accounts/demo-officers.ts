import type { Officer } from './officer.js';

/** An invented officer; the password is public and belongs to this example only. */
export interface DemoOfficer extends Officer {
  readonly password: string;
  /** Days from the first start for which the account lets somebody in. Default: no end. */
  readonly validForDays?: number;
}

/** One account for each way of working at the desk. */
export const demoOfficers: readonly DemoOfficer[] = [
  {
    id: 'petugas-a',
    username: 'petugas.a',
    password: 'contoh-agen-a',
    name: 'Petugas A',
    role: 'Agen layanan',
    roles: ['agent'],
    team: 'layanan',
  },
  {
    id: 'petugas-b',
    username: 'petugas.b',
    password: 'contoh-petugas-b',
    name: 'Petugas B',
    role: 'Petugas kelembagaan',
    roles: ['officer'],
    team: 'kelembagaan',
  },
  {
    id: 'penyelia-c',
    username: 'penyelia.c',
    password: 'contoh-penyelia-c',
    name: 'Penyelia C',
    role: 'Penyelia tim khusus',
    roles: ['agent', 'officer', 'supervisor'],
    team: 'layanan',
  },
  {
    id: 'auditor-d',
    username: 'auditor.d',
    password: 'contoh-auditor-d',
    name: 'Auditor D',
    role: 'Auditor',
    roles: ['auditor'],
    team: 'pengawasan',
    validForDays: 90,
  },
  {
    id: 'pengawas-e',
    username: 'pengawas.e',
    password: 'contoh-pengawas-e',
    name: 'Pengawas E',
    role: 'Pengawas internal',
    roles: ['agent', 'officer', 'supervisor'],
    team: 'pengawasan',
  },
];
