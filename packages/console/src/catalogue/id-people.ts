/** Parties and identities, in Indonesian. */
export const idPeople = {
  people: {
    title: 'Orang ini',
    restricted: (since: string): string =>
      `Sejak ${since} datanya hanya disimpan: tanda terima dan jawaban tetap terkirim; pertanyaan, kabar, dan permintaan nilai tidak.`,
    otherTickets: 'Laporan lainnya',
    noOtherTickets: 'Belum ada laporan lain.',
    evidence: {
      channel: 'terbukti lewat kanal',
      provider: 'menurut penyedia kanal',
      officer: 'baru disebutkan',
      document: 'tertulis di surat',
    },
    joined: 'Digabung ke orang ini',
    matches: 'Mungkin orang yang sama',
    matchesHelp: 'Nomor atau alamat surelnya sama. Tanyakan dulu, baru putuskan.',
    unnamed: 'Tanpa nama',
    likely: 'kemungkinan besar',
    possible: 'belum tentu',
    same: 'Orang yang sama…',
    notSame: 'Orang lain…',
    split: 'Pisahkan…',
    sameTitle: 'Nyatakan sebagai orang yang sama',
    sameHelp:
      'Laporan, kontak, dan kewajiban menjawab tetap di tempatnya. Kalau keliru, bisa dipisahkan lagi.',
    notSameTitle: 'Nyatakan sebagai orang lain',
    notSameHelp: 'Dugaan ini tidak muncul lagi.',
    splitTitle: 'Pisahkan dari orang ini',
    splitHelp: 'Keduanya kembali seperti sebelum digabung.',
    failed: 'Belum tersimpan, coba lagi.',
  },
};
