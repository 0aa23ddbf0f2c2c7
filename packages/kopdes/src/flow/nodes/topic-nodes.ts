/**
 * The topic of a report: from the host when it is sure, one of its candidates, or the citizen's own answer. Citizens
 * have already told the story, so they are asked only once; an officer sorts the rest.
 */
export const topicNodes = {
  isAboutKnown: { kind: 'test', slot: 'category', filled: 'find', empty: 'sort' },
  sort: {
    kind: 'task',
    run: 'sort',
    on: { sure: 'find', choices: 'whichTopic', unknown: 'category' },
    failed: 'category',
  },
  whichTopic: {
    kind: 'ask',
    say: ['category'],
    into: 'category',
    offers: 'topics',
    inOwnWords: true,
    none: 'aboutOther',
    accepts: [],
    repair: { tries: 0, exhausted: 'aboutOther' },
    next: 'find',
  },
  aboutOther: { kind: 'say', say: [], set: { category: 'koperasi.umum.lainnya' }, next: 'find' },
  category: {
    kind: 'choose',
    say: ['category'],
    repair: { tries: 0, exhausted: 'aboutOther' },
    into: 'category',
    options: {
      'ksp.penarikan_simpanan': {
        label: 'aboutSavings',
        words: { id: ['simpanan', 'tabungan'], en: ['savings'] },
        to: 'find',
      },
      'ksp.bunga_penagihan': {
        label: 'aboutLoans',
        words: { id: ['pinjaman', 'utang', 'tagihan', 'bunga'], en: ['loan'] },
        to: 'find',
      },
      'kdmp.tata_kelola.pengurus': {
        label: 'aboutBoard',
        words: { id: ['pengurus', 'ketua', 'uang'], en: ['board'] },
        to: 'find',
      },
      'kdmp.legal.lainnya': {
        label: 'aboutPapers',
        words: { id: ['izin', 'surat', 'akta'], en: ['papers'] },
        to: 'find',
      },
      'kdmp.gerai.lainnya': {
        label: 'aboutOutlet',
        words: { id: ['gerai', 'toko', 'gudang', 'lahan'], en: ['outlet'] },
        to: 'find',
      },
      'koperasi.umum.lainnya': {
        label: 'aboutOther',
        words: { id: ['lain', 'tidak tahu', 'ora ngerti', 'bingung'], en: ['other'] },
        to: 'find',
      },
    },
  },
} as const;
