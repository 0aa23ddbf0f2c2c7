/** Greeting, menu, officer, goodbye. */
export const welcomeCatalogue = {
  greeting: {
    id: 'Halo, ini asisten otomatis layanan pengaduan koperasi, bukan orang. Mau bicara dengan orang? Ketik PETUGAS.',
    en: 'Hello, this is the automatic assistant of the help desk for cooperatives, not a person. To talk to a person, type OFFICER.',
  },
  closedNow: {
    id: 'Kantor kami sedang tutup, buka lagi {opens}. Anda tetap bisa melapor atau bertanya di sini.',
    en: 'Our office is closed and opens again {opens}. You can still report or ask here.',
  },
  menu: { id: 'Apa yang bisa kami bantu?', en: 'What can we do for you?' },
  toComplain: { id: 'Mau melapor', en: 'I have a complaint' },
  toAsk: { id: 'Mau bertanya', en: 'I have a question' },
  toFollow: { id: 'Cek laporan saya', en: 'How is my report?' },
  toOfficer: { id: 'Bicara dengan petugas', en: 'Talk to an officer' },
  calling: {
    id: 'Baik, kami panggilkan petugas. Tunggu sebentar, ya.',
    en: 'All right, we are calling an officer. One moment, please.',
  },
  waiting: {
    id: 'Petugas sedang kami panggil. Pesan Anda ikut kami teruskan.',
    en: 'We are calling an officer. We pass on what you write.',
  },
  staysUnsent: {
    id: 'Laporan Anda tetap belum kami kirim: petugas hanya kami beri tahu bahwa Anda mau bicara.',
    en: 'Your report stays unsent: we only tell an officer that you want to talk.',
  },
  officerClosed: {
    id: 'Petugas kami masuk lagi {opens}.',
    en: 'Our officers are back {opens}.',
  },
  officerBusy: {
    id: 'Maaf, semua petugas sedang melayani warga lain.',
    en: 'Sorry, all officers are busy at the moment.',
  },
  callbackNoted: {
    id: 'Sudah kami catat. Petugas akan menghubungi Anda paling lambat {promise}.',
    en: 'We have noted it. An officer will contact you by {promise} at the latest.',
  },
  callbackKnown: {
    id: 'Petugas sudah tahu Anda menunggu.',
    en: 'The officers know that you are waiting.',
  },
  really: {
    id: 'Mau dibatalkan? Yang sudah Anda ceritakan tidak akan kami kirim.',
    en: 'Do you want to cancel? We will not send what you told us.',
  },
  cancelYes: { id: 'Ya, batalkan', en: 'Yes, cancel' },
  cancelNo: { id: 'Tidak, lanjut', en: 'No, go on' },
  cancelled: {
    id: 'Baik, dibatalkan. Laporan ini tidak dibuat. Kalau nanti mau melapor, kapan saja boleh.',
    en: 'All right, cancelled. This report was not made. You can report any time later.',
  },
  bye: {
    id: 'Kalau ada lagi, sampaikan saja ke kami, ya.',
    en: 'If there is anything else, just tell us.',
  },
  keptSecret: {
    id: 'Tenang, nama Anda kami rahasiakan dari yang dilaporkan dan siapa pun di luar layanan ini, dan laporannya tidak dibuka untuk umum.',
    en: 'Do not worry, we keep your name secret from those you report and anybody outside this desk, and the report is not made public.',
  },
  ownHidden: {
    id: 'Baik, di laporan {own} nama Anda sekarang kami rahasiakan dari yang dilaporkan dan siapa pun di luar layanan ini.',
    en: 'All right, in report {own} we now keep your name secret from those you report and anybody outside this desk.',
  },
  soothe: {
    id: 'Maaf sudah membuat Anda kesal. Kami mau bantu.',
    en: 'We are sorry that you are upset. We want to help.',
  },
  trouble: {
    id: 'Maaf, ada gangguan di tempat kami. Cerita Anda tetap tersimpan.',
    en: 'Sorry, something is wrong on our side. What you told us is kept.',
  },
} as const;
