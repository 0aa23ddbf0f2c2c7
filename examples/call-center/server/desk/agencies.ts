import type { Referral } from '@aduan/core';

/** Where a case goes that is not for this desk. Names only: no addresses or numbers of real offices. */
export const agencies: readonly Referral[] = [
  { agency: 'lapor', name: 'SP4N-LAPOR!' },
  { agency: 'ombudsman', name: 'Ombudsman Republik Indonesia' },
  { agency: 'ojk', name: 'Otoritas Jasa Keuangan' },
  { agency: 'ahu', name: 'Ditjen Administrasi Hukum Umum' },
  { agency: 'oss', name: 'Lembaga OSS' },
  { agency: 'djp', name: 'Direktorat Jenderal Pajak' },
  { agency: 'dinas-koperasi', name: 'Dinas Koperasi kabupaten/kota' },
  { agency: 'kepolisian', name: 'Kepolisian' },
];
