/** Which cooperative is meant. */
export const placeCatalogue = {
  district: {
    id: 'Desanya masuk kecamatan dan kabupaten mana?',
    en: 'Which district and regency is the village in?',
  },
  districtAgain: {
    id: 'Nama kecamatannya saja sudah cukup. Kalau tidak tahu, tidak apa-apa: petugas yang mencarinya.',
    en: 'The name of the district is enough. If you do not know it, never mind: an officer will look it up.',
  },
  noneOfThese: { id: 'Bukan salah satunya', en: 'None of these' },
} as const;
