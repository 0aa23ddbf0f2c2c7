/** Invented villages, real regencies, no people. */
export const mockRegions = [
  { code: '33.73', name: 'Kota Salatiga' },
  { code: '33.22', name: 'Kabupaten Semarang' },
  { code: '32.04', name: 'Kabupaten Bandung' },
  { code: '35.78', name: 'Kota Surabaya' },
  { code: '64.08', name: 'Kabupaten Kutai Timur' },
  { code: '73.71', name: 'Kota Makassar' },
  { code: '53.15', name: 'Kabupaten Manggarai Barat' },
  { code: '12.71', name: 'Kota Medan' },
  { code: '18.71', name: 'Kota Bandar Lampung' },
  { code: '91.71', name: 'Kota Jayapura' },
  { code: '13.12', name: 'Kabupaten Pasaman Barat' },
  { code: '12.02', name: 'Kabupaten Tapanuli Selatan' },
];

const group = (code: string, id: string, en: string) => ({ code, label: { id, en } });
const legal = group('kdmp.legal', 'Legalitas', 'Legal status');
const outlets = group('kdmp.gerai', 'Gerai', 'Outlets');
const finance = group('kdmp.pembiayaan', 'Pembiayaan', 'Finance');
const governance = group('kdmp.tata_kelola', 'Tata kelola', 'Governance');
const systems = group('kdmp.sistem', 'Sistem', 'Systems');
const savings = group('ksp', 'Koperasi simpan pinjam', 'Savings and loan');
const general = group('koperasi.umum', 'Koperasi umum', 'Cooperatives in general');

const category = (
  parent: { code: string; label: { id: string; en: string } },
  code: string,
  id: string,
  en: string,
  synonyms: string[] = [],
) => ({
  code: `${parent.code}.${code}`,
  label: { id, en },
  group: parent.label,
  path: [parent.label, { id, en }],
  synonyms,
});

export const mockCategories = [
  category(legal, 'akta_ahu', 'Akta notaris dan pengesahan AHU', 'Notarial deed and AHU approval', [
    'notaris',
    'badan hukum',
  ]),
  category(legal, 'nib_oss', 'NIB dan OSS', 'Business licence number (OSS)', ['izin usaha']),
  category(legal, 'rekening', 'Rekening bank', 'Bank account', ['bank', 'buka rekening']),
  category(outlets, 'pembangunan', 'Pembangunan gerai/gudang', 'Building of outlet/warehouse', [
    'bangunan',
    'toko',
    'mangkrak',
  ]),
  category(outlets, 'mutu', 'Mutu bangunan', 'Quality of the building', ['retak', 'bocor']),
  category(finance, 'himbara', 'Pembiayaan Himbara', 'State-bank loan', [
    'kredit',
    'modal',
    'pinjaman bank',
  ]),
  category(governance, 'pengurus', 'Pengurus', 'Board', ['ketua', 'rangkap jabatan']),
  category(governance, 'rat', 'Rapat anggota tahunan', "Annual members' meeting", ['rapat']),
  category(governance, 'transparansi', 'Transparansi', 'Transparency', ['laporan keuangan']),
  category(systems, 'akun_simkopdes', 'Akun Simkopdes', 'Simkopdes account', [
    'login',
    'lupa sandi',
    'otp',
  ]),
  category(savings, 'penarikan_simpanan', 'Penarikan simpanan', 'Withdrawal of savings', [
    'tabungan',
    'uang tidak bisa diambil',
  ]),
  category(savings, 'gagal_bayar', 'Gagal bayar', 'Default', ['bangkrut', 'cicilan homologasi']),
  category(
    savings,
    'pinjol_ilegal',
    'Pinjaman daring ilegal mengaku KSP',
    'Illegal online loans posing as KSP',
    ['pinjol', 'debt collector', 'teror'],
  ),
  category(general, 'pendirian', 'Pendirian koperasi', 'Founding a cooperative', [
    'syarat',
    'cara mendirikan',
  ]),
  category(general, 'lainnya', 'Lainnya', 'Other'),
];

type Story = readonly [
  subject: string,
  category: string | null,
  region: string | null,
  cooperative: string | null,
  body: string,
];

export const mockStories: readonly Story[] = [
  [
    'Simpanan anggota tidak bisa ditarik sejak Juli',
    'ksp.penarikan_simpanan',
    '33.73',
    'KSP Sumber Contoh Abadi',
    'Saya anggota sejak 2019. Sejak Juli simpanan sukarela saya tidak bisa ditarik. Petugas koperasi selalu bilang tunggu bulan depan. Saya perlu uangnya untuk biaya sekolah anak. Mohon dibantu, saya punya buku simpanan dan bukti setoran.',
  ],
  [
    'Gerai sudah selesai dibangun tetapi belum ada listrik',
    'kdmp.gerai.pembangunan',
    '64.08',
    'Koperasi Desa Merah Putih Sungai Contoh',
    'Gerai di desa kami selesai dibangun tiga bulan lalu, tetapi belum ada sambungan listrik sehingga belum bisa dipakai. Kami sudah bertanya ke kantor desa, katanya menunggu dari pelaksana.',
  ],
  [
    'Akun Simkopdes terkunci, OTP tidak pernah masuk',
    'kdmp.sistem.akun_simkopdes',
    '53.15',
    'Koperasi Desa Merah Putih Wae Karang Contoh',
    'Akun sekretaris koperasi kami terkunci. Kode OTP tidak pernah masuk ke nomor yang terdaftar. Padahal batas pemutakhiran microsite minggu ini.',
  ],
  [
    'Ketua pengurus merangkap perangkat desa',
    'kdmp.tata_kelola.pengurus',
    '13.12',
    'Koperasi Desa Merah Putih Ujung Gading Contoh',
    'Ketua pengurus koperasi di desa kami masih menjabat perangkat desa. Kami sudah menyampaikan di rapat anggota tetapi tidak ditanggapi. Tolong identitas saya dirahasiakan.',
  ],
  [
    'Pengajuan kredit Himbara tidak ada kabar',
    'kdmp.pembiayaan.himbara',
    '32.04',
    'Koperasi Kelurahan Merah Putih Cibeunying Contoh',
    'Berkas lengkap kami masukkan 8 September. Sampai hari ini tidak ada kabar, ditolak atau diterima. Siapa yang bisa kami tanyai?',
  ],
  [
    'Bagaimana cara mendirikan koperasi konsumen?',
    'koperasi.umum.pendirian',
    '18.71',
    null,
    'Kami dua puluh orang pedagang pasar, ingin mendirikan koperasi konsumen. Apa saja syaratnya dan berapa lama?',
  ],
  [
    'Pinjaman daring mengaku koperasi, meneror kontak',
    'ksp.pinjol_ilegal',
    '35.78',
    'Mengaku “KSP Dana Kilat Contoh”',
    'Ada aplikasi yang mengaku koperasi simpan pinjam. Bunganya besar sekali, dan sekarang mereka mengirim pesan ancaman ke semua kontak saya.',
  ],
  [
    'Laporan keuangan tidak pernah dibuka ke anggota',
    'kdmp.tata_kelola.transparansi',
    '73.71',
    'Koperasi Kelurahan Merah Putih Tamalate Contoh',
    'Sudah dua tahun tidak ada laporan keuangan yang dibagikan. Anggota bertanya, dijawab masih disusun.',
  ],
  [
    'Dinding gudang retak padahal baru enam bulan',
    'kdmp.gerai.mutu',
    '12.02',
    'Koperasi Desa Merah Putih Batang Angkola Contoh dengan Nama yang Memang Sangat Panjang Sekali',
    'Dinding gudang sudah retak memanjang. Kami khawatir roboh saat hujan. Foto terlampir.',
  ],
  [
    'Usul: pelatihan kasir untuk pengelola gerai',
    null,
    '91.71',
    null,
    'Usul kami, sebelum gerai dibuka ada pelatihan kasir dan stok untuk pengelola. Dua hari saja sudah sangat membantu.',
  ],
  [
    'RAT belum pernah diadakan',
    'kdmp.tata_kelola.rat',
    '33.22',
    'Koperasi Desa Merah Putih Bandungan Contoh',
    'Tahun buku sudah lewat hampir setahun, RAT belum diadakan.',
  ],
  [
    'NIB koperasi keliru alamat',
    'kdmp.legal.nib_oss',
    '12.71',
    'Koperasi Kelurahan Merah Putih Medan Contoh',
    'Alamat di NIB tidak sesuai dengan akta. Di OSS tidak bisa diubah sendiri.',
  ],
  [
    'Bank menolak membuka rekening koperasi',
    'kdmp.legal.rekening',
    '53.15',
    'Koperasi Desa Merah Putih Golo Contoh',
    'Bank di kota kabupaten meminta surat yang kami tidak tahu dari mana. Jarak dari desa dua jam, sudah tiga kali bolak-balik.',
  ],
];
