/** Questions, and how a report stands. */
export const answerWords = {
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
  isComplaint: { id: 'Ini keluhan, laporkan', en: 'This is a complaint, report it' },
  askOfficer: { id: 'Tanyakan ke petugas', en: 'Ask an officer' },
  noNeed: { id: 'Tidak usah', en: 'No need' },
  glad: { id: 'Senang bisa membantu. Sampai jumpa.', en: 'Glad to help. Goodbye.' },
  passedOn: {
    id: 'Pertanyaan ini kami teruskan ke petugas. Nomornya {number}.',
    en: 'We are passing this question on to an officer. Its number is {number}.',
  },
  number: {
    id: 'Berapa nomor laporannya? Contoh: ADU-2026-000123-4.',
    en: 'What is the number of the report? For example: ADU-2026-000123-4.',
  },
  numberAgain: {
    id: 'Nomornya ada di pesan waktu Anda melapor. Diawali huruf, lalu tahun.',
    en: 'The number is in the message you got when you reported. It begins with letters, then the year.',
  },
  pin: { id: 'PIN-nya berapa? Enam angka.', en: 'What is the PIN? Six digits.' },
  pinAgain: {
    id: 'PIN itu enam angka, ada di pesan yang sama dengan nomornya.',
    en: 'The PIN has six digits; it is in the same message as the number.',
  },
  status: { id: 'Laporan {number}: {status}', en: 'Report {number}: {status}' },
  notFound: {
    id: 'Nomor dan PIN-nya tidak cocok. Coba dilihat lagi, ya.',
    en: 'That number and PIN do not match. Please look again.',
  },
  locked: {
    id: 'PIN-nya sudah salah beberapa kali, jadi kami kunci sebentar. Coba lagi nanti, atau bilang "petugas".',
    en: 'The PIN was wrong several times, so we locked it for a while. Try later, or say "officer".',
  },
} as const;
