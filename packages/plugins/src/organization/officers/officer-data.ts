import type { AduanPlugin } from '@aduan/core/plugin';
import { officerPermissions } from './role-rights.js';

/** Personal data of officers, and default permissions where the workflow of the host grants none. */
export const officerData = {
  ledgers: ['officers'],
  tables: { people: { sealed: true }, 'sign-ins': { sealed: false }, alarms: { sealed: false } },
  personal: {
    people: {
      what: { id: 'Nama dan jabatan petugas', en: 'Names and posts of officers' },
      purpose: { id: 'Mengetahui siapa yang bekerja', en: 'To know who works here' },
      retention: {
        id: 'Selama riwayat menyebut petugas itu',
        en: 'As long as a history names the officer',
      },
    },
  },
  permissions: {
    [officerPermissions.read]: ['administrator', 'security', 'supervisor'],
    [officerPermissions.history]: ['administrator', 'security'],
    [officerPermissions.manage]: ['administrator'],
    [officerPermissions.approve]: ['administrator', 'security'],
  },
} satisfies Pick<AduanPlugin, 'ledgers' | 'permissions' | 'personal' | 'tables'>;

/** The errors of commands on officers. */
export const officerErrors = {
  'organization-grant-over': {
    status: 409,
    title: { id: 'Permintaan ini sudah selesai', en: 'This request is over' },
  },
  'organization-has-signed-in': {
    status: 409,
    title: { id: 'Petugas ini sudah pernah masuk', en: 'This officer has signed in before' },
  },
  'organization-password-needed': {
    status: 409,
    title: { id: 'Pilih kata sandi dulu', en: 'Choose a password first' },
  },
  'organization-code-needed': {
    status: 409,
    title: {
      id: 'Tautan ini terbuka dengan kode dari orang kedua',
      en: 'This link opens with the code of the second person',
    },
  },
  'organization-last-administrator': {
    status: 409,
    title: { id: 'Ini administrator terakhir', en: 'This is the last administrator' },
  },
} satisfies AduanPlugin['errors'];
