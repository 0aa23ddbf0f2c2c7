import type { Category } from '@aduan/core/ticket';

/** Needs of a Koperasi Desa/Kelurahan Merah Putih for its founding: papers, land, outlet, money. */
export const kdmpFoundingCategories: readonly Category[] = [
  {
    code: 'kdmp',
    label: {
      id: 'Koperasi Desa/Kelurahan Merah Putih',
      en: 'Merah Putih village cooperatives (KDMP)',
    },
    synonyms: ['kdmp', 'kkmp', 'kopdes', 'kopkel', 'kopdes merah putih', 'koperasi desa'],
  },
  {
    code: 'kdmp.legal',
    label: { id: 'Legalitas', en: 'Legal status' },
    synonyms: ['badan hukum', 'izin', 'ijin', 'surat surat', 'dokumen'],
  },
  {
    code: 'kdmp.legal.musdesus',
    label: { id: 'Musyawarah desa khusus', en: 'Special village meeting' },
    synonyms: [
      'musdesus',
      'muskelsus',
      'rapat desa',
      'rapat pembentukan',
      'berita acara',
      'notulen',
    ],
  },
  {
    code: 'kdmp.legal.akta_ahu',
    label: { id: 'Akta notaris dan pengesahan AHU', en: 'Notarial deed and AHU approval' },
    synonyms: ['akta', 'akte', 'notaris', 'npak', 'biaya notaris', 'sk ahu', 'sk kemenkum', 'sabh'],
  },
  {
    code: 'kdmp.legal.nikop',
    label: { id: 'NIK koperasi', en: 'Cooperative number' },
    synonyms: ['nikop', 'nomor induk koperasi', 'sertifikat nik koperasi', 'nik belum keluar'],
  },
  {
    code: 'kdmp.legal.npwp',
    label: { id: 'NPWP', en: 'Tax number' },
    synonyms: ['nomor pajak', 'kartu pajak', 'kantor pajak', 'kpp', 'coretax', 'lapor pajak'],
  },
  {
    code: 'kdmp.legal.nib_oss',
    label: { id: 'NIB dan OSS', en: 'Business licence number (OSS)' },
    synonyms: ['nib', 'oss', 'nomor induk berusaha', 'izin usaha', 'ijin usaha', 'kbli'],
  },
  {
    code: 'kdmp.legal.rekening',
    label: { id: 'Rekening bank', en: 'Bank account' },
    synonyms: ['rekening koperasi', 'norek', 'buka rekening', 'rek bank', 'buku tabungan koperasi'],
  },
  {
    code: 'kdmp.legal.lainnya',
    label: { id: 'Legalitas lainnya', en: 'Other legal matters' },
    synonyms: ['nama koperasi', 'perubahan anggaran dasar', 'ad art', 'stempel'],
    catchAll: true,
  },
  {
    code: 'kdmp.lahan',
    label: { id: 'Lahan', en: 'Land' },
    synonyms: ['tanah', 'lokasi', 'tempat'],
  },
  {
    code: 'kdmp.lahan.ketersediaan',
    label: { id: 'Ketersediaan lahan', en: 'Availability of land' },
    synonyms: ['tidak ada lahan', 'belum ada tanah', 'cari lahan', 'lahan kurang', 'lokasi jauh'],
  },
  {
    code: 'kdmp.lahan.status_aset',
    label: { id: 'Status aset lahan', en: 'Status of the land asset' },
    synonyms: [
      'aset desa',
      'tanah kas desa',
      'tkd',
      'bengkok',
      'pinjam pakai',
      'hibah',
      'sertifikat',
    ],
  },
  {
    code: 'kdmp.lahan.sengketa',
    label: { id: 'Sengketa lahan', en: 'Land dispute' },
    synonyms: [
      'tanah sengketa',
      'rebutan tanah',
      'diserobot',
      'ahli waris',
      'tanah adat',
      'lapangan',
    ],
  },
  {
    code: 'kdmp.lahan.lainnya',
    label: { id: 'Lahan lainnya', en: 'Other land matters' },
    synonyms: [],
    catchAll: true,
  },
  {
    code: 'kdmp.gerai',
    label: { id: 'Gerai', en: 'Outlets' },
    synonyms: ['toko', 'bangunan', 'gedung', 'gudang', 'kantor'],
  },
  {
    code: 'kdmp.gerai.pembangunan',
    label: { id: 'Pembangunan gerai/gudang', en: 'Building of outlet/warehouse' },
    synonyms: ['belum dibangun', 'mangkrak', 'kontraktor', 'agrinas', 'proyek gerai', 'tukang'],
  },
  {
    code: 'kdmp.gerai.mutu',
    label: { id: 'Mutu bangunan', en: 'Quality of the building' },
    synonyms: ['bangunan retak', 'atap bocor', 'asal jadi', 'tidak sesuai spek', 'ambruk', 'rusak'],
  },
  {
    code: 'kdmp.gerai.sarana',
    label: { id: 'Sarana dan prasarana', en: 'Equipment and utilities' },
    synonyms: [
      'listrik',
      'air',
      'internet',
      'rak',
      'komputer',
      'truk',
      'pickup',
      'cold storage',
      'freezer',
    ],
  },
  {
    code: 'kdmp.gerai.lainnya',
    label: { id: 'Gerai lainnya', en: 'Other outlet matters' },
    synonyms: [],
    catchAll: true,
  },
  {
    code: 'kdmp.pembiayaan',
    label: { id: 'Pembiayaan', en: 'Finance' },
    synonyms: ['modal', 'dana', 'duit', 'uang', 'kredit', 'pinjaman koperasi'],
  },
  {
    code: 'kdmp.pembiayaan.himbara',
    label: { id: 'Pembiayaan Himbara', en: 'State-bank loan' },
    synonyms: [
      'bri',
      'bni',
      'mandiri',
      'btn',
      'bsi',
      'bank himbara',
      'modal belum cair',
      'pinjaman 3 miliar',
      'plafon',
    ],
  },
  {
    code: 'kdmp.pembiayaan.lpdb',
    label: { id: 'Pembiayaan LPDB', en: 'LPDB loan' },
    synonyms: ['lpdb', 'dana bergulir', 'proposal lpdb'],
  },
  {
    code: 'kdmp.pembiayaan.jaminan_dana_desa',
    label: { id: 'Jaminan dana desa', en: 'Village-fund guarantee' },
    synonyms: [
      'dana desa',
      'dd',
      'apbdes',
      'dana desa dipotong',
      'jaminan pinjaman',
      'persetujuan kades',
    ],
  },
  {
    code: 'kdmp.pembiayaan.lainnya',
    label: { id: 'Pembiayaan lainnya', en: 'Other finance matters' },
    synonyms: ['modal awal', 'tidak ada modal', 'hibah pemerintah', 'bantuan'],
    catchAll: true,
  },
];
