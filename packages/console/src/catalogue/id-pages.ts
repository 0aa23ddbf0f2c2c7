/** The names of a page. */
export interface PageTexts {
  readonly title: string;
  /** The label of its link; the title where that is short enough. */
  readonly short?: string;
  /** The label of its skip link. */
  readonly skip: string;
}

/** The names of the pages, in Indonesian. */
export const idPages = {
  pages: {
    home: {
      title: 'Beranda',
      skip: 'Langsung ke beranda',
    },
    conversations: {
      title: 'Percakapan',
      skip: 'Langsung ke percakapan',
    },
    gaps: {
      title: 'Belum terjawab bot',
      short: 'Belum terjawab',
      skip: 'Langsung ke pertanyaan yang belum terjawab',
    },
    articles: {
      title: 'Bank jawaban',
      short: 'Bank jawaban',
      skip: 'Langsung ke bank jawaban',
    },
    'fact-review': {
      title: 'Tinjau fakta koperasi',
      short: 'Fakta',
      skip: 'Langsung ke fakta koperasi',
    },
    regions: {
      title: 'Laporan terbuka per wilayah',
      short: 'Wilayah',
      skip: 'Langsung ke wilayah',
    },
    recap: {
      title: 'Rekap',
      skip: 'Langsung ke rekap',
    },
    searches: {
      title: 'Pencarian identitas',
      skip: 'Langsung ke pencarian identitas',
    },
    deadLetters: {
      title: 'Antrean macet',
      skip: 'Langsung ke antrean macet',
    },
    webhooks: {
      title: 'Webhook',
      skip: 'Langsung ke webhook',
    },
    office: {
      title: 'Pengaturan kantor',
      short: 'Pengaturan',
      skip: 'Langsung ke pengaturan kantor',
    },
    officers: {
      title: 'Petugas',
      skip: 'Langsung ke daftar petugas',
    },
    account: {
      title: 'Akun saya',
      skip: 'Langsung ke akun saya',
    },
  } satisfies Readonly<Record<string, PageTexts>>,
};
