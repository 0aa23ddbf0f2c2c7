type Kind = 'answer' | 'choices' | 'none';
type ArticleState = 'draft' | 'published' | 'retired';
type ArticleAction = 'written' | 'submitted' | 'returned' | 'discarded' | 'published' | 'retired';

/** The knowledge base and its editor, in Indonesian. */
export const idArticles = {
  articles: {
    lead: 'Yang dikatakan bot kepada warga, kata demi kata. Setiap artikel ditulis satu orang dan diterbitkan orang lain.',
    newTitle: 'Artikel baru',
    create: 'Tulis artikel',
    shown: 'Tampilkan',
    list: 'Artikel',
    changes: 'Perubahan',
    coverage: {
      name: 'Angka',
      byWeek: 'Pertanyaan warga per minggu',
      byTopic: 'Per topik, delapan minggu terakhir',
      week: 'Pekan mulai',
      topic: 'Topik',
      noTopic: 'Di luar bank jawaban',
      asked: 'Pertanyaan',
      outcomes: {
        answered: 'Dijawab',
        asked: 'Ditanya balik',
        silent: 'Belum ada jawaban',
        officer: 'Lalu ke petugas',
      },
      share: (count: number, whole: number) =>
        count === 0 || whole === 0
          ? `${count}`
          : `${count} (${Math.round((100 * count) / whole)} %)`,
      gaps: (count: number) =>
        count === 0
          ? 'Tidak ada pertanyaan yang menunggu artikel.'
          : `${count} pertanyaan menunggu artikel.`,
      seeGaps: 'Lihat yang belum terjawab',
      ending: 'Segera berakhir',
      endsOn: (day: string) => `berlaku sampai ${day}`,
      nothing: 'Belum ada pertanyaan dalam delapan minggu terakhir.',
      note: 'Dihitung tanpa mencatat siapa yang bertanya dan apa yang ditanyakan.',
    },
    search: 'Cari pertanyaan',
    shelves: {
      review: 'Menunggu ditinjau',
      draft: 'Draf',
      ended: 'Sudah berakhir, tidak lagi dikatakan',
      published: 'Terbit',
      retired: 'Ditarik',
    },
    none: 'Tidak ada artikel seperti itu.',
    noneHelp: 'Coba kata lain, atau tulis artikelnya.',
    empty: 'Bank jawaban masih kosong.',
    emptyHelp:
      'Selama kosong, bot berkata jujur bahwa ia belum punya jawaban dan mencatat pertanyaannya.',
    samples: {
      title: (count: number) => `${count} artikel contoh belum diambil`,
      help: 'Diambil sebagai draf, berlaku setahun. Warga baru mendapat jawabannya sesudah seorang petugas memeriksa dan mengajukannya, dan orang lain menerbitkannya.',
      take: 'Ambil contoh sebagai draf',
    },
    validUntil: (day: string, hasEnded: boolean) =>
      hasEnded ? `berakhir ${day}` : `berlaku sampai ${day}`,
    roles: {
      payer: 'Yang membayar atau meminjam',
      receiver: 'Yang dibayar atau meminjamkan',
      subject: 'Yang memilikinya',
    },
    nobody: 'tidak dibedakan',
    rolesHint:
      'Bila angkanya berbeda menurut orangnya: bot tidak menyampaikannya kepada yang bertanya tentang orang lain.',
    sample: 'contoh bawaan',
    beingRewritten: 'yang terbit masih berlaku',
    askers: (count: number) => `diminta ${count} laporan`,
    touched: (who: string, day: string) => `${who}, ${day}`,
    stands: (state: ArticleState, isInReview: boolean | null): string => {
      const draft =
        isInReview === null ? '' : isInReview ? 'Perubahannya menunggu ditinjau.' : 'Ada draf.';
      if (state === 'published') return `Terbit. ${draft}`.trim();
      if (state === 'retired') return `Ditarik: bot tidak mengatakannya lagi. ${draft}`.trim();
      return isInReview ? 'Menunggu ditinjau orang lain.' : 'Draf: belum dibaca warga.';
    },
    since: 'Sejak',
    spans: (days: number) => (days === 1 ? 'kemarin' : `${days} hari lalu`),
    nothingChanged: 'Tidak ada yang berubah.',
    did: {
      written: (who: string) => `Ditulis ${who}`,
      submitted: (who: string) => `Diajukan ${who}`,
      returned: (who: string) => `Dikembalikan ${who}`,
      discarded: (who: string) => `Draf dibuang ${who}`,
      published: (who: string) => `Diterbitkan ${who}`,
      retired: (who: string) => `Ditarik ${who}`,
    } satisfies Record<ArticleAction, (who: string) => string>,
    changedFields: (fields: readonly string[]) => `Yang diubah: ${fields.join(', ').toLowerCase()}`,
    field: (name: string): string => fieldNames[name] ?? name,
    hints: {
      question: 'Seperti warga bertanya.',
      variants: 'Satu per baris, dengan kata yang benar-benar dipakai warga.',
      answer: 'Dikirim kata demi kata. Jangan tulis nama atau nomor orang.',
      notice: 'Dikatakan di bawah jawaban, bila perlu.',
      validFrom: 'Jawaban dipakai sejak tanggal ini.',
      validTo: 'Kosongkan bila berlaku seterusnya.',
      counterparts:
        'Satu per baris, paling banyak dua. Ditawarkan di samping artikel ini bila warga tidak menyebut pihaknya.',
    },
    missing: {
      question: 'Tuliskan pertanyaannya.',
      answer: 'Tuliskan jawabannya.',
      sources: 'Sebutkan paling sedikit satu sumber.',
      validFrom: 'Pilih tanggal mulai berlaku.',
      validTo: 'Tidak boleh sebelum tanggal mulai.',
    } as Record<string, string>,
    sourceField: {
      title: 'Peraturan, surat, atau halaman',
      locator: 'Bagian (pasal, halaman)',
      url: 'Alamat web',
    },
    addSource: 'Tambah sumber',
    removeSource: 'Hapus sumber ini',
    save: 'Simpan draf',
    submit: 'Ajukan untuk ditinjau',
    edit: 'Ubah',
    revive: 'Tulis lagi',
    publish: 'Terbitkan',
    sendBack: 'Kembalikan',
    discard: 'Buang draf',
    retire: 'Tarik',
    reasonHelp: {
      sendBack: 'Apa yang harus diperbaiki penulis?',
      retire: 'Mengapa tidak boleh dikatakan lagi? Bot langsung berhenti mengatakannya.',
    },
    ownDraft: 'Anda ikut menulis, jadi orang lain yang menerbitkan.',
    incomplete: 'Ada isian yang belum lengkap.',
    notSaved: 'Belum tersimpan. Coba lagi.',
    conflict: 'Artikel ini baru saja diubah orang lain. Muat ulang, lalu putuskan lagi.',
    returnedFor: (reason: string) => `Dikembalikan: “${reason}”`,
    previewTitle: 'Apa jawaban bot?',
    tryLabel: 'Coba pertanyaan lain',
    tryIt: 'Coba',
    previewWaits: 'Lengkapi pertanyaan, jawaban, sumber, dan tanggalnya. Hasilnya muncul di sini.',
    previewFailed: 'Belum bisa dicoba: periksa lagi isiannya.',
    hits: (said: number, all: number) =>
      `${said} dari ${all} pertanyaan dijawab dengan artikel ini.`,
    fits: { said: 'Dijawab dengan artikel ini', offered: 'Ditawarkan di antara pilihan' },
    misses: {
      none: (_: readonly string[]) => 'Bot tetap diam',
      choices: (found: readonly string[]) => `Ditawarkan yang lain: ${found.join(' · ')}`,
      answer: (found: readonly string[]) => `Dijawab yang lain: ${found.join(' · ')}`,
    } satisfies Record<Kind, (found: readonly string[]) => string>,
    before: {
      none: (_: readonly string[]) => 'Sekarang: bot diam.',
      choices: (found: readonly string[]) => `Sekarang ditawarkan: ${found.join(' · ')}`,
      answer: (found: readonly string[]) => `Sekarang dijawab: ${found.join(' · ')}`,
    } satisfies Record<Kind, (found: readonly string[]) => string>,
    addVariant: 'Jadikan variasi',
    asCitizensRead: 'Yang dibaca warga',
    displaced: (questions: readonly string[]) =>
      `Artikel ini menggeser jawaban untuk: ${questions.join(' · ')}`,
    historyTitle: 'Riwayat',
    untouched: 'Contoh bawaan, belum pernah diubah.',
    version: (number: number) => `versi ${number}`,
    whatChanged: 'Lihat yang berubah',
    whatItSaid: 'Lihat isinya',
  },
};

const fieldNames: Readonly<Record<string, string>> = {
  roles: 'Angka milik siapa',
  counterparts: 'Pertanyaan yang sama tentang pihak lain',
  question: 'Pertanyaan',
  variants: 'Pertanyaan dengan kata lain',
  answer: 'Jawaban',
  sources: 'Sumber',
  validFrom: 'Berlaku sejak',
  validTo: 'Berlaku sampai',
  notice: 'Catatan',
  tags: 'Topik',
};
