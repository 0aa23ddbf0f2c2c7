import type { Accounts } from './accounts.js';
import type { Officer } from './officer.js';

/** An invented officer of the sample tickets. */
export interface DemoOfficer extends Officer {
  /** Days after the first start until the account expires. Default: it never does. */
  readonly validForDays?: number;
}

/** One account for each role at the desk. */
export const demoOfficers: readonly DemoOfficer[] = [
  {
    id: 'petugas-a',
    username: 'petugas.a',
    name: 'Petugas A',
    role: 'Agen layanan',
    roles: ['agent'],
    team: 'layanan',
  },
  {
    id: 'petugas-b',
    username: 'petugas.b',
    name: 'Petugas B',
    role: 'Petugas kelembagaan',
    roles: ['officer'],
    team: 'kelembagaan',
  },
  {
    id: 'penyelia-c',
    username: 'penyelia.c',
    name: 'Penyelia C',
    role: 'Penyelia tim khusus',
    roles: ['agent', 'officer', 'supervisor'],
    team: 'layanan',
  },
  {
    id: 'auditor-d',
    username: 'auditor.d',
    name: 'Auditor D',
    role: 'Auditor',
    roles: ['auditor'],
    team: 'pengawasan',
    validForDays: 90,
  },
  {
    id: 'pengawas-e',
    username: 'pengawas.e',
    name: 'Pengawas E',
    role: 'Pengawas internal',
    roles: ['agent', 'officer', 'supervisor'],
    team: 'pengawasan',
  },
];

const dayMs = 24 * 60 * 60 * 1000;

/** Adds the demo officers that do not exist yet, without passwords; `now` in epoch ms. */
export async function addDemoOfficers(accounts: Accounts, now: number): Promise<void> {
  for (const { validForDays, ...officer } of demoOfficers) {
    const validUntil = validForDays === undefined ? {} : { validUntil: now + validForDays * dayMs };
    await accounts.add({ ...officer, ...validUntil }, null);
  }
}
