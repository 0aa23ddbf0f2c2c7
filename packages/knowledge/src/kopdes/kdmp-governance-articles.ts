import type { SampleArticle } from './sample-article.js';
import { foundingGuideline, simkopdesNews } from './sources.js';

/** Board, supervisors, facilitators and systems of a Koperasi Desa/Kelurahan Merah Putih. */
export const kdmpGovernanceArticles: readonly SampleArticle[] = [
  {
    id: 'kdmp-jumlah-pengurus',
    question: 'Berapa jumlah pengurus Koperasi Desa Merah Putih?',
    variants: [
      'susunan pengurus kdmp',
      'pengurus kopdes harus ganjil',
      'struktur pengurus kopdes merah putih',
      'jabatan pengurus kdmp apa saja',
    ],
    answer:
      'Pengurus berjumlah ganjil, paling sedikit 5 orang: ketua, wakil ketua bidang usaha, wakil ketua bidang keanggotaan, sekretaris, dan bendahara.',
    from: foundingGuideline,
    tags: ['kdmp.tata_kelola.pengurus'],
  },
  {
    id: 'kdmp-perangkat-desa-pengurus',
    question: 'Bolehkah perangkat desa menjadi pengurus Koperasi Desa Merah Putih?',
    variants: [
      'kepala desa jadi ketua koperasi',
      'istri kades jadi pengurus',
      'pengurus kdmp dari pimpinan desa',
      'kades merangkap pengurus kopdes',
    ],
    answer: 'Tidak. Pengurus bukan berasal dari unsur pimpinan desa atau kelurahan.',
    from: foundingGuideline,
    tags: ['kdmp.tata_kelola.pengurus'],
  },
  {
    id: 'kdmp-pengawas',
    question: 'Siapa pengawas Koperasi Desa Merah Putih?',
    variants: [
      'jumlah pengawas kdmp',
      'ketua pengawas kopdes',
      'peran kepala desa di kdmp',
      'lurah sebagai pengawas',
    ],
    answer:
      'Pengawas berjumlah ganjil, paling sedikit 3 orang. Ketua pengawas adalah kepala desa atau lurah karena jabatannya.',
    from: foundingGuideline,
    tags: ['kdmp.tata_kelola.pengawas'],
  },
  {
    id: 'kdmp-rat',
    question: 'Kapan Koperasi Desa Merah Putih mengadakan RAT?',
    variants: ['rat kdmp', 'jadwal rat kopdes merah putih', 'rapat anggota tahunan kdmp batasnya'],
    answer:
      'Rapat anggota tahunan Koperasi Desa Merah Putih diadakan dalam 6 bulan setelah tahun buku berakhir.',
    from: foundingGuideline,
    tags: ['kdmp.tata_kelola.rat'],
  },
  {
    id: 'kdmp-pendamping',
    question: 'Siapa yang mendampingi Koperasi Desa Merah Putih di lapangan?',
    variants: [
      'business assistant kdmp',
      'asisten bisnis koperasi',
      'pmo kopdes tugasnya',
      'pendamping kdmp tidak pernah datang',
    ],
    answer:
      'Pendamping di lapangan adalah Business Assistant (asisten bisnis) dan PMO, yang ditetapkan oleh kementerian. Dinas koperasi kabupaten atau kota membina koperasi di daerahnya.',
    from: simkopdesNews,
    tags: ['kdmp.pendamping.ba_pmo'],
  },
  {
    id: 'simkopdes-apa',
    question: 'Apa itu Simkopdes?',
    variants: [
      'simkopdes adalah',
      'sistem informasi koperasi desa',
      'alamat situs simkopdes',
      'aplikasi resmi kdmp',
    ],
    answer:
      'Simkopdes adalah Sistem Informasi Manajemen Koperasi Desa/Kelurahan Merah Putih, di simkopdes.go.id. Di sana koperasi mengelola pendaftaran, microsite, anggota, pengurus, pengawas, gerai, titik lahan, dokumen, dan RAT.',
    from: simkopdesNews,
    tags: ['kdmp.sistem'],
  },
  {
    id: 'simkopdes-akun',
    question: 'Bagaimana meminta akun Simkopdes?',
    variants: [
      'daftar akun simkopdes',
      'lupa password simkopdes',
      'tidak bisa login simkopdes',
      'akun kdmp siapa yang pegang',
    ],
    answer:
      'Permohonan akun diajukan di simkopdes.go.id/survey/permohonan-akun. Bila Anda sudah mengajukan dan belum dapat masuk, sampaikan kepada kami sebagai pengaduan, beserta nama koperasi dan desanya.',
    from: simkopdesNews,
    tags: ['kdmp.sistem.akun_simkopdes'],
  },
  {
    id: 'simkopdes-microsite',
    question: 'Mengapa microsite koperasi perlu diperbarui?',
    variants: [
      'microsite kdmp',
      'update profil koperasi di simkopdes',
      'situs web koperasi desa',
      'syarat microsite untuk pinjaman',
    ],
    answer:
      'Microsite yang sudah diperbarui menjadi syarat pengajuan pinjaman. Pembaruannya dilakukan lewat Simkopdes.',
    from: simkopdesNews,
    tags: ['kdmp.sistem.microsite_domain'],
  },
  {
    id: 'simkopdes-data-salah',
    question: 'Bagaimana bila data koperasi di Simkopdes salah?',
    variants: [
      'data kdmp keliru',
      'memperbaiki data koperasi',
      'nama pengurus salah di sistem',
      'alamat koperasi tidak sesuai di simkopdes',
    ],
    answer:
      'Data koperasi diperbarui oleh koperasi lewat akunnya di Simkopdes. Bila tidak dapat diubah sendiri, sampaikan kepada kami sebagai pengaduan dengan menyebut nama koperasi, desa, data yang salah, dan data yang benar.',
    from: simkopdesNews,
    tags: ['kdmp.sistem.data_salah'],
  },
];
