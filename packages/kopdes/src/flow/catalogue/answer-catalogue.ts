/** Questions, and the status of a report. */
export const answerCatalogue = {
  question: { id: 'Silakan, mau tanya apa?', en: 'What would you like to know?' },
  looking: {
    id: 'Sebentar, kami carikan jawabannya.',
    en: 'One moment, we are looking for the answer.',
  },
  answer: { id: '{answer}', en: '{answer}' },
  helped: { id: 'Sudah terjawab?', en: 'Does that answer it?' },
  helpedYes: { id: 'Sudah', en: 'Yes' },
  helpedNo: { id: 'Belum, tanya petugas', en: 'No, ask an officer' },
  whichMeant: { id: 'Maksud Anda yang mana?', en: 'Which of these do you mean?' },
  otherWords: {
    id: 'Baik, coba tanyakan dengan kata lain.',
    en: 'All right, please ask it in other words.',
  },
  nobodyKnows: {
    id: 'Maaf, untuk itu kami belum punya jawaban yang pasti. Mau kami tanyakan ke petugas?',
    en: 'Sorry, we do not have a certain answer to that yet. Shall we ask an officer?',
  },
  nobodyKnowsHere: {
    id: 'Maaf, untuk itu kami belum punya jawaban yang pasti. Kami tanyakan ke petugas, ya.',
    en: 'Sorry, we do not have a certain answer to that yet. We are asking an officer.',
  },
  isComplaint: { id: 'Ini keluhan, laporkan', en: 'This is a complaint' },
  askOfficer: { id: 'Tanyakan ke petugas', en: 'Ask an officer' },
  noNeed: { id: 'Tidak usah', en: 'No need' },
  glad: { id: 'Senang bisa membantu. Sampai jumpa.', en: 'Glad to help. Goodbye.' },
  passedOn: {
    id: 'Pertanyaan ini kami teruskan ke petugas. Nomornya {number}.',
    en: 'We are passing this question on to an officer. Its number is {number}.',
  },
  number: {
    id: 'Berapa nomor laporannya? Angkanya saja cukup. Kalau lupa, bilang saja "lupa".',
    en: 'What is the number of the report? Its digits are enough. If you forgot it, just say "forgot".',
  },
  numberAgain: {
    id: 'Nomornya belum pas. Coba lihat sekali lagi di pesan waktu Anda melapor: empat angka tahun, lalu tujuh angka.',
    en: 'That is not quite the number. Please look once more at the message you got when you reported: four digits of the year, then seven more.',
  },
  pin: { id: 'PIN-nya berapa? Delapan angka.', en: 'What is the PIN? Eight digits.' },
  pinAgain: {
    id: 'PIN itu delapan angka, ada di pesan yang sama dengan nomornya.',
    en: 'The PIN has eight digits; it is in the same message as the number.',
  },
  status: { id: 'Laporan {number}: {status}', en: 'Report {number}: {status}' },
  notFound: {
    id: 'Nomor dan PIN-nya tidak cocok. Kalau nomornya yang keliru, tulis lagi nomornya. Kalau tidak: berapa PIN-nya?',
    en: 'That number and PIN do not match. If the number is wrong, write it again. If not: what is the PIN?',
  },
  notFoundAgain: {
    id: 'Nomor dan PIN itu belum juga cocok.',
    en: 'That number and PIN still do not match.',
  },
  mistyped: {
    id: 'Nomor yang Anda tulis belum pas, mungkin ada angka yang tertukar.',
    en: 'The number that you wrote is not quite right; two digits may be swapped.',
  },
  lost: {
    id: 'Tidak apa-apa, petugas kami akan mencarikan laporannya.',
    en: 'Never mind, an officer will look for your report.',
  },
  storyGoesOn: {
    id: 'Yang Anda ceritakan tadi tetap kami teruskan sebagai laporan.',
    en: 'What you told us still goes on as a report.',
  },
  locked: {
    id: 'PIN-nya sudah salah beberapa kali, jadi kami kunci dulu. Coba lagi nanti, ya.',
    en: 'The PIN was wrong several times, so we locked it for now. Please try again later.',
  },
  guarded: {
    id: 'Saat ini banyak yang mencoba menebak PIN, jadi PIN saja belum cukup. Di halaman Lacak Laporan, isi juga empat angka terakhir nomor HP Anda.',
    en: 'Many people are trying to guess PINs just now, so that a PIN alone is not enough. On the page Track My Report, also enter the last four digits of your phone number.',
  },
} as const;
