/** What somebody who never saw Aduan types into the search, and the page that must be among the first three hits. */
interface Question {
  readonly ask: string;
  readonly page: string;
  /** The place on that page to which the page of questions leads. */
  readonly anchor?: string;
}

/** Twenty-four questions in both languages, in the words of whoever asks and not in those of the guides. */
export const newcomersQuestions: readonly { readonly id: Question; readonly en: Question }[] = [
  {
    id: {
      ask: 'mengubah jam kerja kantor',
      page: 'working-hours-and-sla',
      anchor: 'jam-dan-hari-libur-anda-sendiri',
    },
    en: {
      ask: 'change office hours',
      page: 'working-hours-and-sla',
      anchor: 'office-hours-and-holidays-of-your-own',
    },
  },
  {
    id: {
      ask: 'tambah hari libur daerah',
      page: 'working-hours-and-sla',
      anchor: 'jam-dan-hari-libur-anda-sendiri',
    },
    en: {
      ask: 'add a public holiday',
      page: 'working-hours-and-sla',
      anchor: 'office-hours-and-holidays-of-your-own',
    },
  },
  {
    id: { ask: 'kategori baru', page: 'reference', anchor: 'kategori-anda-sendiri' },
    en: { ask: 'new category', page: 'reference', anchor: 'a-category-of-your-own' },
  },
  {
    id: {
      ask: 'kenapa tenggat berubah',
      page: 'working-hours-and-sla',
      anchor: 'mengapa-tenggatnya-bergeser',
    },
    en: {
      ask: 'deadline changed why',
      page: 'working-hours-and-sla',
      anchor: 'why-a-deadline-moved',
    },
  },
  {
    id: { ask: 'whatsapp', page: 'whatsapp' },
    en: { ask: 'WhatsApp setup', page: 'whatsapp' },
  },
  {
    id: {
      ask: 'sambungkan asterisk',
      page: 'phone-line',
      anchor: 'di-tempat-sendiri-asterisk-dan-freepbx',
    },
    en: {
      ask: 'Asterisk PBX',
      page: 'phone-line',
      anchor: 'on-your-own-premises-asterisk-and-freepbx',
    },
  },
  {
    id: { ask: 'terima webhook php', page: 'webhooks', anchor: 'menerimanya' },
    en: { ask: 'verify webhook signature in PHP', page: 'webhooks', anchor: 'receiving-it' },
  },
  {
    id: {
      ask: 'hak akses petugas',
      page: 'security-and-personal-data',
      anchor: 'siapa-melihat-apa',
    },
    en: {
      ask: 'what can an officer see',
      page: 'security-and-personal-data',
      anchor: 'who-sees-what',
    },
  },
  {
    id: {
      ask: 'hapus data pribadi warga',
      page: 'security-and-personal-data',
      anchor: 'menghapus-data-seseorang',
    },
    en: {
      ask: 'delete personal data of a citizen',
      page: 'security-and-personal-data',
      anchor: 'erasing-a-person',
    },
  },
  {
    id: { ask: 'backup', page: 'operations', anchor: 'cadangan' },
    en: { ask: 'backup and restore', page: 'operations', anchor: 'backup' },
  },
  {
    id: { ask: 'upgrade versi', page: 'operations', anchor: 'pembaruan' },
    en: { ask: 'upgrade version', page: 'operations', anchor: 'update' },
  },
  {
    id: { ask: 'beberapa server load balancer', page: 'several-instances' },
    en: { ask: 'run multiple instances', page: 'several-instances' },
  },
  {
    id: { ask: 'uji adaptor kanal', page: 'writing-a-channel', anchor: 'ujinya' },
    en: { ask: 'test my channel adapter', page: 'writing-a-channel', anchor: 'the-test' },
  },
  {
    id: { ask: 'pakai MySQL sendiri', page: 'writing-a-store' },
    en: { ask: 'use my own database', page: 'writing-a-store' },
  },
  {
    id: { ask: 'next.js', page: 'embedding', anchor: 'di-nextjs' },
    en: { ask: 'embed in Next.js', page: 'embedding', anchor: 'in-nextjs' },
  },
  {
    id: { ask: 'membaca laporan bulanan', page: 'reporting', anchor: 'membaca-rekap' },
    en: { ask: 'read monthly report figures', page: 'reporting', anchor: 'reading-a-recap' },
  },
  {
    id: { ask: 'store-conflict', page: 'reference', anchor: 'kesalahan' },
    en: { ask: 'error code store-keys-missing', page: 'reference', anchor: 'errors' },
  },
  {
    id: {
      ask: 'respons balik',
      page: 'ticket-lifecycle',
      anchor: 'kewajiban-menjawab-respons-balik',
    },
    en: {
      ask: 'respons balik',
      page: 'ticket-lifecycle',
      anchor: 'the-duty-to-answer-respons-balik',
    },
  },
  {
    id: {
      ask: 'masa simpan data',
      page: 'security-and-personal-data',
      anchor: 'berapa-lama-data-disimpan',
    },
    en: {
      ask: 'data retention period',
      page: 'security-and-personal-data',
      anchor: 'how-long-data-is-kept',
    },
  },
  {
    id: { ask: 'impor excel', page: 'reporting', anchor: 'laporan-lama-dari-excel-atau-csv' },
    en: {
      ask: 'import tickets from CSV',
      page: 'reporting',
      anchor: 'old-cases-from-excel-or-csv',
    },
  },
  {
    id: {
      ask: 'lapor tanpa nama',
      page: 'security-and-personal-data',
      anchor: 'siapa-melihat-apa',
    },
    en: { ask: 'anonymous complaint', page: 'security-and-personal-data', anchor: 'who-sees-what' },
  },
  {
    id: { ask: 'ganti warna chat', page: 'web-chat', anchor: 'dengan-warna-anda' },
    en: { ask: 'change chat colours', page: 'web-chat', anchor: 'in-your-colours' },
  },
  {
    id: { ask: 'pesan gagal terkirim', page: 'operations', anchor: 'kalau-ada-yang-macet' },
    en: { ask: 'message stuck in queue', page: 'operations', anchor: 'when-something-gets-stuck' },
  },
  {
    id: { ask: 'sla.breached', page: 'ticket-lifecycle', anchor: 'kejadian' },
    en: { ask: 'event sla.breached', page: 'ticket-lifecycle', anchor: 'events' },
  },
];
