/** One topic, described in several ways; `moreWordings` has others. */
export interface Matter {
  readonly category: string;
  readonly kind: 'complaint' | 'information-request' | 'suggestion';
  readonly ways: readonly string[];
}

/** Invented for this package: no citizen wrote any of it. */
export const matters: readonly Matter[] = [
  {
    category: 'kdmp.legal.akta_ahu',
    kind: 'complaint',
    ways: [
      '{akta} {kopdes} {lama} keluar dari notaris',
      'pengesahan AHU {kopdes} {lama} terbit, notarisnya bilang sistem error',
      'notaris minta tambahan {uang} untuk akta pendirian {kopdes}',
      'nama koperasi di SK AHU salah ketik, notaris tidak mau memperbaiki',
    ],
  },
  {
    category: 'kdmp.legal.nib_oss',
    kind: 'information-request',
    ways: [
      'cara urus NIB {kopdes} di OSS bagaimana',
      'OSS menolak NIB {kopdes}, {gagal}',
      'KBLI apa yang dipilih waktu daftar NIB di OSS',
      'akun OSS {kopdes} terkunci, NIB belum terbit',
    ],
  },
  {
    category: 'kdmp.legal.npwp',
    kind: 'information-request',
    ways: [
      'syarat bikin NPWP untuk {kopdes} apa saja',
      'NPWP {kopdes} {lama} jadi di kantor pajak',
      'coretax menolak pendaftaran NPWP badan {kopdes}',
    ],
  },
  {
    category: 'kdmp.legal.rekening',
    kind: 'complaint',
    ways: [
      'bank menolak buka rekening atas nama {kopdes}, {gagal}',
      'rekening {kopdes} {lama} aktif padahal berkas lengkap',
      'buku tabungan rekening {kopdes} dipegang {ketua} sendiri',
    ],
  },
  {
    category: 'kdmp.lahan.sengketa',
    kind: 'complaint',
    ways: [
      'tanah untuk gerai {kopdes} diklaim warga lain, sengketa {lama} selesai',
      'ahli waris menggugat lahan tempat {kopdes} dibangun',
      'gerai berdiri di tanah kas desa yang masih sengketa',
    ],
  },
  {
    category: 'kdmp.lahan.ketersediaan',
    kind: 'information-request',
    ways: [
      'desa kami tidak punya lahan untuk gerai {kopdes}, solusinya apa',
      'berapa luas lahan minimal untuk membangun gerai {kopdes}',
      'bolehkah lahan {kopdes} menyewa milik warga',
    ],
  },
  {
    category: 'kdmp.gerai.pembangunan',
    kind: 'complaint',
    ways: [
      'pembangunan gerai {kopdes} mangkrak, tukang {lama} datang',
      'gudang {kopdes} belum dibangun juga, {lama} dijanjikan',
      'proyek gedung gerai {kopdes} berhenti setengah jadi',
    ],
  },
  {
    category: 'kdmp.gerai.mutu',
    kind: 'complaint',
    ways: [
      'atap gerai {kopdes} bocor padahal baru dibangun',
      'tembok bangunan gerai retak dan lantainya ambles',
      'bangunan gudang {kopdes} rusak, mutu bahannya jelek',
    ],
  },
  {
    category: 'kdmp.pembiayaan.himbara',
    kind: 'information-request',
    ways: [
      'cara mengajukan pinjaman bank Himbara untuk {kopdes}',
      'proposal kredit {kopdes} ke bank {lama} disetujui',
      'plafon pinjaman Himbara {kopdes} bisa sampai berapa {uang}',
    ],
  },
  {
    category: 'kdmp.usaha.sembako',
    kind: 'complaint',
    ways: [
      'beras dan minyak di gerai {kopdes} kosong terus',
      'harga sembako di {kopdes} lebih mahal dari warung',
      'gula di gerai {kopdes} sudah kedaluwarsa',
    ],
  },
  {
    category: 'kdmp.usaha.lpg',
    kind: 'complaint',
    ways: [
      'gas melon 3 kilo di {kopdes} langka, warga antre',
      'harga LPG di pangkalan {kopdes} di atas HET',
      'tabung gas elpiji di {kopdes} {lama} datang',
    ],
  },
  {
    category: 'kdmp.usaha.pupuk',
    kind: 'complaint',
    ways: [
      'pupuk subsidi di {kopdes} tidak pernah ada',
      'jatah urea petani dipotong {ketua} {kopdes}',
      'beli pupuk di {kopdes} dipaksa beli obat hama juga',
    ],
  },
  {
    category: 'kdmp.tata_kelola.pengurus',
    kind: 'complaint',
    ways: [
      '{ketua} {kopdes} tidak pernah masuk kantor',
      'pengurus {kopdes} dipilih tanpa rapat, semua keluarga kades',
      '{ketua} {kopdes} mengundurkan diri dan belum diganti',
    ],
  },
  {
    category: 'kdmp.tata_kelola.transparansi',
    kind: 'complaint',
    ways: [
      'laporan keuangan {kopdes} tidak pernah dibuka ke anggota',
      'anggota minta lihat pembukuan {kopdes} tapi ditolak {ketua}',
      'pengeluaran kas {kopdes} tidak jelas untuk apa',
    ],
  },
  {
    category: 'kdmp.tata_kelola.keanggotaan',
    kind: 'information-request',
    ways: [
      'cara daftar jadi anggota {kopdes} bagaimana',
      'syarat masuk anggota {kopdes} apa saja',
      'kartu anggota {kopdes} {lama} diberikan',
    ],
  },
  {
    category: 'kdmp.sistem.akun_simkopdes',
    kind: 'complaint',
    ways: [
      'akun simkopdes {kopdes} tidak bisa login',
      'lupa kata sandi simkopdes, kode OTP tidak masuk',
      'permintaan akun simkopdes {lama} dijawab',
    ],
  },
  {
    category: 'kdmp.penyimpangan',
    kind: 'complaint',
    ways: [
      '{ketua} {kopdes} memakai {uang} kas untuk beli motor sendiri',
      'dana {kopdes} dikorupsi {ketua}, kuitansinya palsu',
      'ada pungli {uang} untuk jadi karyawan {kopdes}',
    ],
  },
  {
    category: 'kdmp.penipuan_rekrutmen',
    kind: 'complaint',
    ways: [
      'ditipu calo lowongan manajer {kopdes}, sudah transfer {uang}',
      'ada pesan WA lowongan kerja {kopdes} minta biaya seragam',
      'rekrutmen pegawai {kopdes} palsu, orangnya kabur',
    ],
  },
  {
    category: 'ksp.gagal_bayar',
    kind: 'complaint',
    ways: [
      'KSP tempat saya menabung gagal bayar, {uang} saya tidak kembali',
      'koperasi simpan pinjam tutup dan {ketua} kabur membawa {uang}',
      'simpanan berjangka di KSP jatuh tempo tapi tidak dibayar',
    ],
  },
  {
    category: 'ksp.penarikan_simpanan',
    kind: 'complaint',
    ways: [
      'tabungan saya di KSP {lama} bisa ditarik',
      'mau ambil simpanan di koperasi selalu disuruh menunggu',
      'penarikan simpanan dibatasi {uang} sebulan',
    ],
  },
  {
    category: 'ksp.bunga_penagihan',
    kind: 'complaint',
    ways: [
      'penagih KSP datang malam dan mengancam keluarga saya',
      'bunga pinjaman koperasi tiba-tiba naik',
      'jaminan BPKB ditahan KSP padahal pinjaman lunas',
    ],
  },
  {
    category: 'ksp.investasi_bodong',
    kind: 'complaint',
    ways: [
      'koperasi menawarkan investasi untung 10 persen sebulan, sepertinya bodong',
      'diajak setor {uang} ke koperasi investasi yang tidak punya izin',
      'skema ponzi berkedok koperasi di daerah kami',
    ],
  },
  {
    category: 'koperasi.umum.shu',
    kind: 'information-request',
    ways: [
      'bagaimana cara menghitung SHU anggota',
      'SHU koperasi {lama} dibagi tahun ini',
      'kenapa SHU yang saya terima kecil sekali',
    ],
  },
  {
    category: 'koperasi.umum.rat',
    kind: 'complaint',
    ways: [
      'koperasi kami {lama} mengadakan RAT',
      'undangan rapat anggota tahunan tidak pernah dibagikan',
      'RAT koperasi digelar diam-diam tanpa anggota',
    ],
  },
  {
    category: 'layanan.lainnya',
    kind: 'complaint',
    ways: [
      'jalan desa rusak parah dan berlubang',
      'lampu jalan mati sudah lama',
      'bansos PKH belum cair bulan ini',
      'listrik di rumah sering padam',
      'air PDAM keruh dan bau',
      'sampah di pasar tidak diangkut',
      'jembatan kampung ambruk, jalan putus',
    ],
  },
  {
    category: 'layanan.kemenkop',
    kind: 'suggestion',
    ways: [
      'usul supaya call center buka hari Sabtu juga',
      'saran, formulir pengaduan dibuat lebih pendek',
      'sebaiknya ada nomor WA khusus untuk tiap provinsi',
    ],
  },
];
