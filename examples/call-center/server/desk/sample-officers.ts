import type { Principal } from '@aduan/core';
import type { SampleOfficer } from '@aduan/server';
import { officeOf } from './organization.js';

const officers: readonly SampleOfficer[] = [
  {
    id: 'petugas-a',
    name: 'Petugas A',
    title: 'Agen layanan',
    roles: ['agent'],
    unit: 'layanan',
  },
  {
    id: 'petugas-b',
    name: 'Petugas B',
    title: 'Petugas kelembagaan',
    roles: ['officer'],
    unit: 'kelembagaan',
  },
  {
    id: 'penyelia-c',
    name: 'Penyelia C',
    title: 'Penyelia tim khusus',
    roles: ['agent', 'officer', 'supervisor'],
    unit: 'layanan',
  },
  {
    id: 'auditor-d',
    name: 'Auditor D',
    title: 'Auditor',
    roles: ['auditor'],
    unit: 'pengawasan',
    validForDays: 90,
  },
  {
    id: 'pengawas-e',
    name: 'Pengawas E',
    title: 'Pengawas internal',
    roles: ['agent', 'officer', 'supervisor'],
    unit: 'pengawasan',
  },
  {
    id: 'administrator-f',
    name: 'Administrator F',
    title: 'Administrator',
    roles: ['administrator'],
    unit: 'sistem',
  },
];

/** The invented officers: one for each role at the desk. */
export const sampleOfficers = officers.map((one) => ({
  ...one,
  username: one.id.replace('-', '.'),
}));

/** The organization of the sample officers, for a desk that is filled before it opens. */
export const sampleOffice = officeOf(sampleOfficers);

/** A sample officer as a principal of the desk. */
export function principalOf({ id, name, title }: SampleOfficer): Principal {
  return sampleOffice.principal(id, { name, role: title });
}
