import type { SampleArticle } from './sample-article.js';
import { cooperativesAct, jobCreationAct } from './sources.js';

/** What a cooperative is, how it begins and how it ends. */
export const cooperativeArticles: readonly SampleArticle[] = [
  {
    id: 'koperasi-pengertian',
    question: 'Apa itu koperasi?',
    variants: [
      'pengertian koperasi',
      'definisi koperasi menurut undang-undang',
      'koperasi itu apa sih',
    ],
    answer:
      'Koperasi adalah badan usaha yang beranggotakan orang-seorang atau badan hukum koperasi. Kegiatannya berlandaskan prinsip koperasi dan sekaligus menjadi gerakan ekonomi rakyat yang berdasar atas asas kekeluargaan.',
    from: cooperativesAct,
    locator: 'Pasal 1 angka 1',
    tags: ['koperasi.umum'],
  },
  {
    id: 'koperasi-tujuan',
    question: 'Apa tujuan koperasi?',
    variants: [
      'koperasi untuk apa',
      'manfaat koperasi bagi anggota dan masyarakat',
      'buat apa ada koperasi',
    ],
    answer:
      'Koperasi bertujuan memajukan kesejahteraan anggota pada khususnya dan masyarakat pada umumnya, serta ikut membangun tatanan perekonomian nasional.',
    from: cooperativesAct,
    locator: 'Pasal 3',
    tags: ['koperasi.umum'],
  },
  {
    id: 'koperasi-prinsip',
    question: 'Apa saja prinsip koperasi?',
    variants: [
      'prinsip-prinsip koperasi',
      'asas koperasi yang harus dijalankan',
      'nilai dasar koperasi',
    ],
    answer:
      'Koperasi melaksanakan lima prinsip: keanggotaan bersifat sukarela dan terbuka; pengelolaan dilakukan secara demokratis; sisa hasil usaha dibagi secara adil sebanding dengan jasa usaha tiap anggota; balas jasa terhadap modal terbatas; dan kemandirian. Dalam mengembangkan diri, koperasi juga melaksanakan pendidikan perkoperasian dan kerja sama antarkoperasi.',
    from: cooperativesAct,
    locator: 'Pasal 5',
    tags: ['koperasi.umum'],
  },
  {
    id: 'koperasi-jumlah-pendiri',
    question: 'Berapa orang yang dibutuhkan untuk mendirikan koperasi?',
    variants: [
      'minimal berapa orang bikin koperasi',
      'jumlah pendiri koperasi primer',
      'syarat jumlah anggota pendiri koperasi',
      'koperasi sekunder dibentuk berapa koperasi',
    ],
    answer:
      'Koperasi primer dibentuk oleh paling sedikit 9 orang. Koperasi sekunder dibentuk oleh paling sedikit 3 koperasi.',
    from: jobCreationAct,
    locator: 'Pasal 86',
    tags: ['koperasi.umum'],
  },
  {
    id: 'koperasi-primer-sekunder',
    question: 'Apa beda koperasi primer dan koperasi sekunder?',
    variants: [
      'bentuk koperasi',
      'perbedaan primer sekunder',
      'koperasi induk dan koperasi primer',
    ],
    answer:
      'Koperasi berbentuk koperasi primer atau koperasi sekunder. Koperasi primer didirikan oleh dan beranggotakan orang-seorang, sedangkan koperasi sekunder didirikan oleh dan beranggotakan koperasi.',
    from: cooperativesAct,
    locator: 'Pasal 1 dan Pasal 15',
    tags: ['koperasi.umum'],
  },
  {
    id: 'koperasi-akta-pendirian',
    question: 'Apa isi akta pendirian koperasi?',
    variants: [
      'akta koperasi memuat apa',
      'anggaran dasar koperasi isinya apa',
      'dokumen pendirian koperasi',
    ],
    answer:
      'Koperasi dibentuk dengan akta pendirian yang memuat anggaran dasar. Anggaran dasar itu memuat antara lain daftar nama pendiri, nama dan tempat kedudukan, maksud dan tujuan serta bidang usaha, ketentuan tentang keanggotaan, rapat anggota, pengelolaan, permodalan, jangka waktu berdirinya, pembagian sisa hasil usaha, dan sanksi.',
    from: cooperativesAct,
    locator: 'Pasal 7 dan Pasal 8',
    tags: ['koperasi.umum', 'kdmp.legal.akta_ahu'],
  },
  {
    id: 'koperasi-badan-hukum',
    question: 'Kapan koperasi menjadi badan hukum?',
    variants: [
      'status badan hukum koperasi',
      'pengesahan koperasi',
      'koperasi sah secara hukum sejak kapan',
    ],
    answer:
      'Koperasi memperoleh status badan hukum setelah akta pendiriannya disahkan oleh Pemerintah.',
    from: cooperativesAct,
    locator: 'Pasal 9',
    tags: ['koperasi.umum', 'kdmp.legal.akta_ahu'],
  },
  {
    id: 'koperasi-jenis',
    question: 'Apa saja jenis koperasi?',
    variants: [
      'macam-macam koperasi',
      'koperasi konsumen produsen jasa',
      'dasar penentuan jenis koperasi',
    ],
    answer:
      'Jenis koperasi didasarkan pada kesamaan kegiatan dan kepentingan ekonomi anggotanya. Contohnya koperasi simpan pinjam, koperasi konsumen, koperasi produsen, koperasi pemasaran, dan koperasi jasa.',
    from: cooperativesAct,
    locator: 'Pasal 16 dan penjelasannya',
    tags: ['koperasi.umum'],
  },
  {
    id: 'koperasi-pembubaran',
    question: 'Bagaimana koperasi dibubarkan?',
    variants: [
      'cara membubarkan koperasi',
      'siapa yang bisa menutup koperasi',
      'pembubaran koperasi oleh pemerintah',
    ],
    answer:
      'Koperasi dapat dibubarkan berdasarkan keputusan rapat anggota atau keputusan Pemerintah. Pemerintah dapat membubarkan koperasi bila terbukti tidak memenuhi ketentuan undang-undang, kegiatannya bertentangan dengan ketertiban umum atau kesusilaan, atau kelangsungan hidupnya tidak dapat lagi diharapkan.',
    from: cooperativesAct,
    locator: 'Pasal 46 dan Pasal 47',
    tags: ['koperasi.umum.pembubaran'],
  },
  {
    id: 'koperasi-tanggungan-anggota',
    question: 'Apakah anggota ikut menanggung utang bila koperasi bubar?',
    variants: [
      'tanggung jawab anggota saat koperasi dibubarkan',
      'koperasi bangkrut anggota nanggung rugi berapa',
      'kerugian koperasi dibebankan ke anggota',
    ],
    answer:
      'Bila koperasi dibubarkan, anggota hanya menanggung kerugian sebatas simpanan pokok, simpanan wajib, dan modal penyertaan yang dimilikinya.',
    from: cooperativesAct,
    locator: 'Pasal 55',
    tags: ['koperasi.umum.pembubaran'],
  },
];
