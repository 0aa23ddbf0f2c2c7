import { categoryTree } from '@aduan/core';

/** What people write to a licensing office about. */
export const topics = categoryTree([
  { code: 'business', label: { id: 'Izin usaha', en: 'Business licences' } },
  { code: 'business.late', label: { id: 'Izin belum terbit', en: 'Licence not issued yet' } },
  { code: 'business.refused', label: { id: 'Izin ditolak', en: 'Licence refused' } },
  { code: 'building', label: { id: 'Bangunan', en: 'Buildings' }, synonyms: ['PBG', 'IMB'] },
  { code: 'counter', label: { id: 'Pelayanan loket', en: 'Counter' }, synonyms: ['pungli'] },
]);
