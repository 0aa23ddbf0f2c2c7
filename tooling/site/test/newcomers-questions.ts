/** A newcomer's search text, and the anchor that the page of questions links to; without one, the top of the page. */
type Asked = readonly [ask: string, anchor?: string];

/** The page must be among the first three hits. */
interface Question {
  readonly page: string;
  readonly id: Asked;
  readonly en: Asked;
}

/** Twenty-four questions in both languages, in newcomers' words and not in those of the guides. */
export const newcomersQuestions: readonly Question[] = [
  {
    page: 'working-hours-and-sla',
    id: ['mengubah jam kerja kantor', 'office-hours-and-holidays-of-your-own'],
    en: ['change office hours', 'office-hours-and-holidays-of-your-own'],
  },
  {
    page: 'working-hours-and-sla',
    id: ['tambah hari libur daerah', 'office-hours-and-holidays-of-your-own'],
    en: ['add a public holiday', 'office-hours-and-holidays-of-your-own'],
  },
  {
    page: 'kinds-of-tickets',
    id: ['kategori baru', 'add-a-category'],
    en: ['new category', 'add-a-category'],
  },
  {
    page: 'working-hours-and-sla',
    id: ['kenapa tenggat berubah', 'why-a-deadline-moved'],
    en: ['deadline changed why', 'why-a-deadline-moved'],
  },
  {
    page: 'whatsapp',
    id: ['whatsapp'],
    en: ['WhatsApp setup'],
  },
  {
    page: 'phone-line',
    id: ['sambungkan asterisk', 'asterisk-and-freepbx'],
    en: ['Asterisk PBX', 'asterisk-and-freepbx'],
  },
  {
    page: 'webhooks',
    id: ['terima webhook php', 'receiving-it'],
    en: ['verify webhook signature in PHP', 'receiving-it'],
  },
  {
    page: 'security-and-personal-data',
    id: ['hak akses petugas', 'siapa-melihat-apa'],
    en: ['what can an officer see', 'who-sees-what'],
  },
  {
    page: 'security-and-personal-data',
    id: ['hapus data pribadi warga', 'menghapus-data-seseorang'],
    en: ['delete personal data of a citizen', 'erasing-a-person'],
  },
  {
    page: 'operations',
    id: ['backup', 'cadangan'],
    en: ['backup and restore', 'backup'],
  },
  {
    page: 'operations',
    id: ['upgrade versi', 'pembaruan'],
    en: ['upgrade version', 'update'],
  },
  {
    page: 'several-instances',
    id: ['beberapa server load balancer'],
    en: ['run multiple instances'],
  },
  {
    page: 'writing-a-channel',
    id: ['uji adaptor kanal', 'the-test'],
    en: ['test my channel adapter', 'the-test'],
  },
  {
    page: 'writing-a-store',
    id: ['pakai MySQL sendiri'],
    en: ['use my own database'],
  },
  {
    page: 'embedding',
    id: ['next.js', 'in-nextjs'],
    en: ['embed in Next.js', 'in-nextjs'],
  },
  {
    page: 'reporting',
    id: ['membaca laporan bulanan', 'membaca-rekap'],
    en: ['read monthly report figures', 'reading-a-recap'],
  },
  {
    page: 'reference',
    id: ['store-conflict', 'errors'],
    en: ['error code store-keys-missing', 'errors'],
  },
  {
    page: 'ticket-lifecycle',
    id: ['respons balik', 'the-duty-to-answer-respons-balik'],
    en: ['respons balik', 'the-duty-to-answer-respons-balik'],
  },
  {
    page: 'security-and-personal-data',
    id: ['masa simpan data', 'berapa-lama-data-disimpan'],
    en: ['data retention period', 'how-long-data-is-kept'],
  },
  {
    page: 'reporting',
    id: ['impor excel', 'laporan-lama-dari-excel-atau-csv'],
    en: ['import tickets from CSV', 'old-cases-from-excel-or-csv'],
  },
  {
    page: 'security-and-personal-data',
    id: ['lapor tanpa nama', 'siapa-melihat-apa'],
    en: ['anonymous complaint', 'who-sees-what'],
  },
  {
    page: 'web-chat',
    id: ['ganti warna chat', 'in-your-colours'],
    en: ['change chat colours', 'in-your-colours'],
  },
  {
    page: 'operations',
    id: ['pesan gagal terkirim', 'pesan-macet'],
    en: ['message stuck in queue', 'dead-letters'],
  },
  {
    page: 'reference',
    id: ['sla.breached', 'events'],
    en: ['event sla.breached', 'events'],
  },
];
