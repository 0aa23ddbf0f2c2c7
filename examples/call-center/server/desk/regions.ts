/** A region as officers pick it. */
export interface Region {
  /** Kemendagri code, dotted. */
  readonly code: string;
  readonly name: string;
}

/**
 * Provinces and the few regencies that the sample cases lie in. Codes: Kepmendagri
 * 300.2.2-2138/2025; a real desk takes all of them from a region package.
 */
export const regions: readonly Region[] = [
  { code: '11', name: 'Aceh' },
  { code: '12', name: 'Sumatera Utara' },
  { code: '12.07', name: 'Kabupaten Deli Serdang' },
  { code: '13', name: 'Sumatera Barat' },
  { code: '14', name: 'Riau' },
  { code: '15', name: 'Jambi' },
  { code: '16', name: 'Sumatera Selatan' },
  { code: '17', name: 'Bengkulu' },
  { code: '18', name: 'Lampung' },
  { code: '19', name: 'Kepulauan Bangka Belitung' },
  { code: '21', name: 'Kepulauan Riau' },
  { code: '31', name: 'DKI Jakarta' },
  { code: '32', name: 'Jawa Barat' },
  { code: '32.01', name: 'Kabupaten Bogor' },
  { code: '32.04', name: 'Kabupaten Bandung' },
  { code: '33', name: 'Jawa Tengah' },
  { code: '33.04', name: 'Kabupaten Banjarnegara' },
  { code: '33.73', name: 'Kota Salatiga' },
  { code: '34', name: 'Daerah Istimewa Yogyakarta' },
  { code: '34.04', name: 'Kabupaten Sleman' },
  { code: '35', name: 'Jawa Timur' },
  { code: '35.07', name: 'Kabupaten Malang' },
  { code: '36', name: 'Banten' },
  { code: '51', name: 'Bali' },
  { code: '52', name: 'Nusa Tenggara Barat' },
  { code: '52.01', name: 'Kabupaten Lombok Barat' },
  { code: '53', name: 'Nusa Tenggara Timur' },
  { code: '61', name: 'Kalimantan Barat' },
  { code: '62', name: 'Kalimantan Tengah' },
  { code: '63', name: 'Kalimantan Selatan' },
  { code: '64', name: 'Kalimantan Timur' },
  { code: '64.08', name: 'Kabupaten Kutai Timur' },
  { code: '65', name: 'Kalimantan Utara' },
  { code: '71', name: 'Sulawesi Utara' },
  { code: '72', name: 'Sulawesi Tengah' },
  { code: '73', name: 'Sulawesi Selatan' },
  { code: '73.71', name: 'Kota Makassar' },
  { code: '74', name: 'Sulawesi Tenggara' },
  { code: '75', name: 'Gorontalo' },
  { code: '76', name: 'Sulawesi Barat' },
  { code: '81', name: 'Maluku' },
  { code: '82', name: 'Maluku Utara' },
  { code: '91', name: 'Papua' },
  { code: '91.03', name: 'Kabupaten Jayapura' },
  { code: '92', name: 'Papua Barat' },
  { code: '93', name: 'Papua Selatan' },
  { code: '94', name: 'Papua Tengah' },
  { code: '95', name: 'Papua Pegunungan' },
  { code: '96', name: 'Papua Barat Daya' },
];
