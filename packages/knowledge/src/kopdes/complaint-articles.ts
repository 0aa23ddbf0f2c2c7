import type { SampleArticle } from './sample-article.js';
import {
  callCenterNews,
  informationAct,
  laporPractice,
  ombudsmanAct,
  personalDataAct,
  publicServiceAct,
} from './sources.js';

/** The desk itself, complaints elsewhere, and the citizen's own data. */
export const complaintArticles: readonly SampleArticle[] = [
  {
    id: 'call-center-jam',
    question: 'Jam berapa Call Center Kementerian Koperasi buka?',
    variants: [
      'jam layanan call center',
      'jam operasional kemenkop',
      'buka hari apa saja',
      'call center sabtu minggu buka',
    ],
    answer:
      'Call Center Kementerian Koperasi melayani pada hari kerja pukul 07.30 sampai 16.30 WIB.',
    from: callCenterNews,
    tags: ['layanan.kemenkop'],
  },
  {
    id: 'call-center-nomor',
    question: 'Berapa nomor Call Center dan WhatsApp Kementerian Koperasi?',
    variants: [
      'nomor telepon kemenkop',
      'nomor wa pengaduan koperasi',
      'kontak kementerian koperasi',
      'hubungi call center ke mana',
    ],
    answer: 'Nomor Call Center adalah 1500 587. Chatbot WhatsApp ada di 08111 451 587.',
    from: callCenterNews,
    tags: ['layanan.kemenkop'],
  },
  {
    id: 'call-center-kegunaan',
    question: 'Untuk apa Call Center Kementerian Koperasi?',
    variants: [
      'layanan apa saja di call center',
      'bisa tanya apa di call center',
      'fungsi call center kemenkop',
    ],
    answer:
      'Call Center menerima pengaduan dan memberi informasi tentang koperasi. Laporan diverifikasi petugas dan diteruskan ke unit teknis, lalu tim khusus memberi respons balik kepada warga atau koperasi.',
    from: callCenterNews,
    tags: ['layanan.kemenkop'],
  },
  {
    id: 'pengaduan-cara',
    question: 'Bagaimana cara menyampaikan pengaduan tentang koperasi?',
    variants: [
      'cara mengadu',
      'lapor masalah koperasi di mana',
      'mau komplain koperasi',
      'format pengaduan',
    ],
    answer:
      'Tuliskan di sini apa yang terjadi, di koperasi dan desa mana, kapan, dan apa yang Anda harapkan. Anda mendapat nomor untuk mengikuti perkembangannya.',
    from: callCenterNews,
    tags: ['layanan.kemenkop'],
  },
  {
    id: 'pengaduan-isi',
    question: 'Apa yang harus ada dalam pengaduan tertulis?',
    variants: [
      'syarat pengaduan tertulis',
      'isi surat pengaduan',
      'data apa yang dicantumkan saat mengadu',
    ],
    answer:
      'Pengaduan tertulis memuat nama dan alamat pengadu, uraian pelayanan yang tidak sesuai beserta kerugiannya, permintaan penyelesaian, serta tempat, waktu, dan tanda tangan.',
    from: publicServiceAct,
    locator: 'Pasal 42',
    tags: ['layanan'],
  },
  {
    id: 'pengaduan-identitas',
    question: 'Bisakah identitas saya dirahasiakan?',
    variants: [
      'mengadu tanpa nama',
      'takut ketahuan kalau lapor',
      'identitas pelapor dilindungi',
      'laporan anonim',
    ],
    answer: 'Bisa. Identitas pengadu dapat dirahasiakan.',
    from: publicServiceAct,
    locator: 'Pasal 42',
    tags: ['layanan'],
  },
  {
    id: 'pengaduan-batas-waktu',
    question: 'Sampai kapan pengaduan pelayanan publik dapat diajukan?',
    variants: [
      'batas waktu mengadu',
      'pengaduan kedaluwarsa',
      'kejadian lama masih bisa dilaporkan',
    ],
    answer:
      'Pengaduan diajukan paling lambat 30 hari sejak pengadu menerima pelayanan, oleh yang dirugikan atau kuasanya.',
    from: publicServiceAct,
    locator: 'Pasal 42',
    tags: ['layanan'],
  },
  {
    id: 'lapor-lama-proses',
    question: 'Berapa lama pengaduan lewat LAPOR! diselesaikan?',
    variants: [
      'lama proses sp4n lapor',
      'berapa hari laporan ditindaklanjuti',
      'pengaduan saya kapan selesai',
      'standar waktu penyelesaian aduan',
    ],
    answer:
      'Yang diumumkan pada masa PermenPANRB Nomor 62 Tahun 2018: verifikasi 3 hari kerja; permintaan informasi 5 hari kerja; pengaduan tidak berkadar pengawasan 14 hari kerja; pengaduan berkadar pengawasan 60 hari kerja. Aturan itu sudah diganti oleh PermenPANRB Nomor 5 Tahun 2025, jadi angkanya dapat berbeda.',
    from: laporPractice,
    tags: ['layanan'],
  },
  {
    id: 'lapor-saluran',
    question: 'Apa saja saluran SP4N-LAPOR!?',
    variants: ['alamat lapor.go.id', 'sms lapor 1708', 'aplikasi lapor', 'cara lapor lewat sp4n'],
    answer:
      'SP4N-LAPOR! dapat dihubungi lewat lapor.go.id, SMS ke 1708, akun X @lapor1708, dan aplikasi Android atau iOS.',
    from: laporPractice,
    tags: ['layanan'],
  },
  {
    id: 'lapor-anonim-rahasia',
    question: 'Apa beda laporan anonim dan laporan rahasia?',
    variants: [
      'anonim dan rahasia',
      'laporan disembunyikan dari publik',
      'nama tidak ditampilkan di lapor',
    ],
    answer:
      'Pada laporan anonim isinya dapat dilihat umum, tetapi identitas pelapor tidak terlihat oleh terlapor dan publik. Pada laporan rahasia isinya tidak dapat dilihat publik. Keduanya dapat dipilih bersama.',
    from: laporPractice,
    tags: ['layanan'],
  },
  {
    id: 'lapor-ditutup',
    question: 'Kapan laporan di LAPOR! ditutup otomatis?',
    variants: [
      'laporan saya ditutup sendiri',
      'laporan dianggap selesai',
      'tidak membalas tindak lanjut',
    ],
    answer:
      'Laporan ditutup bila sudah ada tindak lanjut dan dalam 10 hari kerja tidak ada tanggapan dari pelapor maupun administrator.',
    from: laporPractice,
    tags: ['layanan'],
  },
  {
    id: 'ombudsman-syarat',
    question: 'Apa syarat melapor ke Ombudsman?',
    variants: [
      'lapor ombudsman',
      'maladministrasi instansi',
      'pengaduan tidak ditanggapi instansi lapor ke mana',
      'biaya lapor ombudsman',
    ],
    answer:
      'Laporan kepada Ombudsman memuat identitas dan kronologi. Pelapor sudah lebih dahulu mengadu kepada instansi yang dilaporkan, dan peristiwanya belum lewat 2 tahun. Melapor tidak dipungut biaya, dan identitas dapat dirahasiakan.',
    from: ombudsmanAct,
    locator: 'Pasal 23 dan Pasal 24',
    tags: ['layanan'],
  },
  {
    id: 'ppid-permohonan',
    question: 'Berapa lama permohonan informasi publik lewat PPID dijawab?',
    variants: [
      'minta data ke ppid',
      'permohonan informasi publik kemenkop',
      'jawaban ppid berapa hari',
      'keterbukaan informasi koperasi',
    ],
    answer:
      'Permohonan informasi publik dijawab paling lambat 10 hari kerja. Waktu itu dapat diperpanjang paling lama 7 hari kerja.',
    from: informationAct,
    locator: 'Pasal 22 ayat (7) dan ayat (8)',
    tags: ['info'],
  },
  {
    id: 'data-pribadi-akses',
    question: 'Bagaimana meminta salinan data pribadi saya?',
    variants: [
      'akses data pribadi',
      'lihat data saya yang disimpan',
      'rekam jejak pemrosesan data',
      'hak atas data pribadi',
    ],
    answer:
      'Anda berhak meminta akses atas data pribadi Anda beserta rekam jejak pemrosesannya. Akses diberikan paling lambat 3 x 24 jam sejak permintaan diterima.',
    from: personalDataAct,
    locator: 'Pasal 32',
    tags: ['layanan'],
  },
  {
    id: 'data-pribadi-hapus',
    question: 'Bisakah data pribadi saya dihapus?',
    variants: [
      'hapus data saya',
      'menarik persetujuan pemrosesan data',
      'berhenti memproses data pribadi',
    ],
    answer:
      'Bisa. Pengendali data wajib menghapus data pribadi sesuai Pasal 43. Bila Anda menarik persetujuan, pemrosesan dihentikan paling lambat 3 x 24 jam sejak permintaan diterima.',
    from: personalDataAct,
    locator: 'Pasal 40 dan Pasal 43',
    tags: ['layanan'],
  },
  {
    id: 'data-pribadi-bocor',
    question: 'Apa yang wajib dilakukan bila data pribadi bocor?',
    variants: ['kebocoran data', 'data saya bocor', 'pemberitahuan kegagalan pelindungan data'],
    answer:
      'Pengendali data wajib memberi tahu secara tertulis paling lambat 3 x 24 jam kepada pemilik data dan lembaga: data apa yang terungkap, kapan dan bagaimana, serta upaya penanganannya.',
    from: personalDataAct,
    locator: 'Pasal 46',
    tags: ['layanan'],
  },
];
