/** Texts from the first question to the number of the report. */
export const complaintCatalogue = {
  story: {
    id: 'Ceritakan apa yang terjadi. Boleh ditulis, boleh kirim pesan suara atau foto.',
    en: 'Tell us what happened. Write it, or send a voice message or a photo.',
  },
  storyAgain: {
    id: 'Satu dua kalimat saja cukup: apa yang terjadi? Nama Anda boleh dirahasiakan.',
    en: 'One or two sentences are enough: what happened? You may keep your name secret.',
  },
  place: {
    id: 'Kejadiannya di mana, dan koperasi apa? Misalnya: Koperasi Merah Putih Desa Sukamaju, Cibadak.',
    en: 'Where was it, and which cooperative? For example: Koperasi Merah Putih Desa Sukamaju, Cibadak.',
  },
  placeAgain: {
    id: 'Nama desa atau kecamatannya saja sudah cukup.',
    en: 'The name of the village or the district is enough.',
  },
  placeOnly: {
    id: 'Kejadiannya di mana? Sebut desa dan kecamatannya.',
    en: 'Where was it? Name the village and the district.',
  },
  cooperative: { id: 'Nama koperasinya apa?', en: 'What is the cooperative called?' },
  unknown: { id: 'Tidak tahu', en: 'I do not know' },
  who: {
    id: 'Siapa nama Anda? Boleh juga dirahasiakan, atau tanpa nama.',
    en: 'What is your name? You may keep it secret, or leave it out.',
  },
  whoAgain: {
    id: 'Nama membantu petugas menghubungi Anda. Nama panggilan saja cukup. Kalau tidak mau disebut, pilih salah satu di bawah.',
    en: 'A name helps an officer to reach you. What people call you is enough. If you would rather not say, choose one below.',
  },
  nameAgain: { id: 'Siapa nama Anda?', en: 'What is your name?' },
  named: { id: 'Tidak perlu dirahasiakan', en: 'No need to keep it secret' },
  confidential: { id: 'Rahasiakan nama saya', en: 'Keep my name secret' },
  anonymous: { id: 'Tanpa nama', en: 'No name' },
  keptNameless: {
    id: 'Baik, tanpa nama: nama Anda tidak kami tulis. Jawabannya bisa Anda baca dengan nomor laporan dan PIN.',
    en: 'All right, no name: we do not write it down. You can read the answer with the report number and the PIN.',
  },
  forOther: { id: 'Saya melapor untuk orang lain', en: 'I am reporting for somebody else' },
  represented: {
    id: 'Anda melapor untuk siapa? Sebut namanya dan hubungannya, misalnya: Bu Siti, ibu saya. Orangnya tidak kami hubungi.',
    en: 'Whom are you reporting for? Say the name and how you know each other, for example: Siti, my mother. We do not contact that person.',
  },
  unnamed: { id: 'Tanpa namanya', en: 'Without the name' },
  ownName: {
    id: 'Dan siapa nama Anda sendiri? Jawaban kami kirim kepada Anda.',
    en: 'And what is your own name? We send the answer to you.',
  },
  category: { id: 'Ini tentang apa?', en: 'What is it about?' },
  aboutSavings: { id: 'Simpanan tidak bisa diambil', en: 'Savings cannot be withdrawn' },
  aboutLoans: { id: 'Pinjaman atau penagihan', en: 'Loans or debt collection' },
  aboutBoard: { id: 'Pengurus atau uang koperasi', en: 'The board or its money' },
  aboutPapers: { id: 'Izin dan surat koperasi', en: 'Permits and papers' },
  aboutOutlet: { id: 'Gerai, gudang, lahan', en: 'Outlet, warehouse, land' },
  aboutOther: { id: 'Lainnya', en: 'Something else' },
  summary: {
    id: 'Kami ulangi, ya.\nCerita: {story}\nTempat: {place}\nKoperasi: {cooperative}\nNama: {name}',
    en: 'Let us repeat.\nWhat happened: {story}\nPlace: {place}\nCooperative: {cooperative}\nName: {name}',
  },
  summaryOfFiles: {
    id: 'Kami ulangi, ya.\nCerita: ada di kiriman Anda\nTempat: {place}\nKoperasi: {cooperative}\nNama: {name}',
    en: 'Let us repeat.\nWhat happened: in what you sent\nPlace: {place}\nCooperative: {cooperative}\nName: {name}',
  },
  summaryOfOther: {
    id: 'Anda melapor untuk: {represented}',
    en: 'You are reporting for: {represented}',
  },
  summaryOfMore: { id: 'Tambahan: {alsoSaid}', en: 'Also: {alsoSaid}' },
  privacy: {
    id: 'Data Anda hanya kami pakai untuk laporan ini. NIK dan KTP tidak perlu.',
    en: 'We use your data for this report only. We do not need your NIK or identity card.',
  },
  contact: { id: 'Hubungi Anda di: {contact}', en: 'We reach you at: {contact}' },
  ready: {
    id: 'Sudah betul? Kalau punya foto atau surat, kirim saja sekarang.',
    en: 'Is it right? If you have a photo or a paper, just send it now.',
  },
  send: { id: 'Kirim laporan', en: 'Send the report' },
  sendSecret: { id: 'Kirim, nama dirahasiakan', en: 'Send, keep my name secret' },
  change: { id: 'Ada yang mau diganti', en: 'Change something' },
  which: { id: 'Yang mana yang mau diganti?', en: 'What do you want to change?' },
  changeStory: { id: 'Ceritanya', en: 'What happened' },
  changePlace: { id: 'Tempatnya', en: 'The place' },
  changeCooperative: { id: 'Koperasinya', en: 'The cooperative' },
  changeName: { id: 'Nama saya', en: 'My name' },
  changeOther: { id: 'Untuk siapa saya melapor', en: 'Whom I report for' },
  asItStands: {
    id: 'Baik, kami kirim seperti ini, dengan yang Anda sampaikan barusan.',
    en: 'All right, we send it like this, with what you have just said.',
  },
  notYet: {
    id: 'Baik, belum kami kirim.',
    en: 'All right, we have not sent it yet.',
  },
  unsent: {
    id: 'Kalau sudah siap, bilang "kirim".',
    en: 'When you are ready, say "send".',
  },
  remindOfUnsent: {
    id: 'Laporan Anda belum kami kirim, seperti yang Anda minta. Cerita Anda tidak hilang: tersimpan di percakapan ini.',
    en: 'We have not sent your report, as you wished. What you told us is not lost: it is kept in this conversation.',
  },
  remindOfBegun: {
    id: 'Laporan Anda belum kami kirim, karena Anda minta waktu. Cerita Anda tidak hilang: kita lanjutkan kapan saja.',
    en: 'We have not sent your report, as you asked for time. What you told us is not lost: we go on whenever you like.',
  },
  filing: { id: 'Kami simpan dulu, ya.', en: 'We are saving it.' },
  filed: {
    id: 'Terima kasih, laporan Anda sudah kami terima. Nomornya {number}.',
    en: 'Thank you, we have received your report. Its number is {number}.',
  },
  promised: {
    id: 'Kami jawab paling lambat {promise}.',
    en: 'We will answer by {promise} at the latest.',
  },
  joined: {
    id: 'Terima kasih. Sudah kami tambahkan ke laporan Anda, nomor {own}. Petugas akan membacanya.',
    en: 'Thank you. We have added it to your report {own}. An officer will read it.',
  },
  isAnother: {
    id: 'Ini soal lain? Kami bisa buatkan laporan baru, atau kami tambahkan ke laporan {own}.',
    en: 'Is this another matter? We can make a new report of it, or add it to report {own}.',
  },
  anotherReport: { id: 'Laporan baru', en: 'A new report' },
  sameReport: { id: 'Tambahan saja', en: 'Just add it' },
  notFiled: {
    id: 'Maaf, laporan Anda belum berhasil kami simpan. Cerita Anda tidak hilang.',
    en: 'Sorry, we could not save your report yet. What you told us is not lost.',
  },
  retry: { id: 'Kita coba lagi?', en: 'Shall we try again?' },
  retryYes: { id: 'Ya, coba lagi', en: 'Yes, try again' },
} as const;
