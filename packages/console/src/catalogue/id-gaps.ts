/** Texts about unanswered questions, in Indonesian. */
export const idGaps = {
  gaps: {
    lead: 'Pertanyaan warga yang belum bisa dijawab bot. Yang mirip dijadikan satu, dan yang paling banyak ditanyakan ada di atas.',
    looked: (most: number) => `Dilihat dari paling banyak ${most} pertanyaan terakhir.`,
    unknown: 'Bot belum punya jawaban',
    answered: 'Sudah dijawab sejak ditanyakan',
    answeredBy: (articles: readonly string[], when: string) =>
      `Sejak ${when} bot menjawab dengan: ${articles.join(' · ')}`,
    write: 'Tulis jawabannya',
    draft: (isInReview: boolean): string =>
      isInReview ? 'Jawabannya menunggu ditinjau' : 'Jawabannya sedang ditulis',
    seeArticle: 'Lihat artikelnya',
    unhelped: 'Bot punya jawaban, tetapi petugas tetap ditanya',
    people: (_askers: number) => 'orang',
    leftUnasked: 'Hanya ditanyakan di chat; warganya tidak meminta diteruskan ke petugas.',
    asked: (count: number) => `${count} pertanyaan`,
    ago: (age: string) => `${age} lalu`,
    bot: {
      none: (_articles: readonly string[]) => 'Bot belum bisa menjawab, lalu menawarkan petugas.',
      choices: (articles: readonly string[]) => `Bot menawarkan: ${articles.join(' · ')}`,
      answer: (articles: readonly string[]) => `Bot menjawab dengan: ${articles.join(' · ')}`,
    },
    clear: 'Semua pertanyaan terjawab.',
    clearHelp: 'Pertanyaan yang belum bisa dijawab bot muncul di sini.',
  },
};
