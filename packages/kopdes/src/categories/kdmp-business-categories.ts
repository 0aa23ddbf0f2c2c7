import type { Category } from '@aduan/core/ticket';

/** The lines of business of a Koperasi Desa/Kelurahan Merah Putih. */
export const kdmpBusinessCategories: readonly Category[] = [
  {
    code: 'kdmp.usaha',
    label: { id: 'Usaha', en: 'Business lines' },
    synonyms: ['jualan', 'dagang', 'bisnis', 'barang', 'stok'],
  },
  {
    code: 'kdmp.usaha.sembako',
    label: { id: 'Usaha sembako', en: 'Staple goods' },
    synonyms: [
      'sembako',
      'beras',
      'minyak goreng',
      'minyakita',
      'gula',
      'sphp',
      'bulog',
      'harga mahal',
    ],
  },
  {
    code: 'kdmp.usaha.lpg',
    label: { id: 'Usaha LPG', en: 'LPG' },
    synonyms: ['gas', 'elpiji', 'gas melon', 'gas 3 kg', 'tabung gas', 'pangkalan', 'pertamina'],
  },
  {
    code: 'kdmp.usaha.pupuk',
    label: { id: 'Usaha pupuk', en: 'Fertiliser' },
    synonyms: [
      'pupuk subsidi',
      'pupuk langka',
      'urea',
      'npk',
      'kios pupuk',
      'rdkk',
      'pupuk indonesia',
    ],
  },
  {
    code: 'kdmp.usaha.apotek',
    label: { id: 'Apotek desa', en: 'Village pharmacy' },
    synonyms: ['apotik', 'obat', 'apoteker', 'kimia farma'],
  },
  {
    code: 'kdmp.usaha.klinik',
    label: { id: 'Klinik desa', en: 'Village clinic' },
    synonyms: ['klinik', 'dokter', 'bidan', 'perawat', 'berobat', 'bpjs'],
  },
  {
    code: 'kdmp.usaha.logistik',
    label: { id: 'Logistik dan gudang', en: 'Logistics and storage' },
    synonyms: [
      'kirim barang',
      'angkutan',
      'truk',
      'hasil panen',
      'gabah',
      'gudang dingin',
      'kurir',
    ],
  },
  {
    code: 'kdmp.usaha.keagenan',
    label: { id: 'Keagenan', en: 'Agency services' },
    synonyms: [
      'agen bank',
      'brilink',
      'laku pandai',
      'bayar listrik',
      'pulsa',
      'agen pos',
      'agen46',
    ],
  },
  {
    code: 'kdmp.usaha.simpan_pinjam',
    label: { id: 'Unit simpan pinjam KDMP', en: 'KDMP savings-and-loan unit' },
    synonyms: ['simpan pinjam desa', 'usp', 'pinjam uang di kopdes', 'tabungan di kopdes'],
  },
  {
    code: 'kdmp.usaha.lainnya',
    label: { id: 'Usaha lainnya', en: 'Other business lines' },
    synonyms: ['usaha baru', 'ternak', 'ikan', 'wisata'],
    catchAll: true,
  },
];
