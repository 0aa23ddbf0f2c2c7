/** Texts about how an officer reaches the citizen. */
export const contactCatalogue = {
  numberFirst: {
    id: 'Kalau mau kami kabari, tulis dulu nomor WA Anda. Kalau tidak, langsung kirim saja.',
    en: 'If you want us to tell you the answer, write your WhatsApp number first. If not, just send it.',
  },
  numberInSecret: {
    id: 'Kalau mau kami kabari, tulis dulu nomor HP Anda: petugas menelepon, dan kami tidak mengirim pesan ke situ. Kalau tidak, langsung kirim saja.',
    en: 'If you want us to tell you the answer, write your phone number first: an officer calls, and we send no message there. If not, just send it.',
  },
  numberOwner: {
    id: 'Nomor {heard} itu nomor Anda sendiri? Kalau ya, kami kabari lewat situ.',
    en: 'Is {heard} your own number? If it is, we tell you the answer there.',
  },
  numberMine: { id: 'Ya, nomor saya. Kirim', en: 'Yes, it is mine. Send' },
  numberNotMine: { id: 'Bukan. Kirim saja', en: 'No. Just send' },
  numberSecret: { id: 'Kirim, nama dirahasiakan', en: 'Send, keep my name secret' },
  reached: {
    id: 'Baik, petugas bisa menghubungi Anda di {contact}.',
    en: 'All right, an officer can reach you at {contact}.',
  },
  isYours: {
    id: 'Sudah masuk ke laporan Anda. Nomor {heard} itu nomor Anda sendiri? Kalau ya, petugas bisa menghubungi Anda di situ.',
    en: 'It is in your report now. Is {heard} your own number? If it is, an officer can reach you there.',
  },
  isMine: { id: 'Ya, nomor saya', en: 'Yes, it is mine' },
  isNotMine: { id: 'Bukan nomor saya', en: 'No, it is not' },
  notReached: {
    id: 'Baik, nomor itu tidak kami pakai untuk menghubungi Anda.',
    en: 'All right, we will not use that number to reach you.',
  },
  newContact: {
    id: 'Berapa nomor WA atau telepon Anda?',
    en: 'What is your WhatsApp or phone number?',
  },
  noContact: { id: 'Tanpa nomor', en: 'No number' },
  changeContact: { id: 'Nomor saya', en: 'My number' },
  wish: {
    id: 'Tulis nomor yang bisa ditelepon dan soal apa, supaya petugas bisa menghubungi Anda.',
    en: 'Write a number where we can call you and what it is about, so that an officer can get in touch.',
  },
  wishNumber: {
    id: 'Berapa nomor yang bisa ditelepon petugas?',
    en: 'At which number can an officer call you?',
  },
  wishAbout: {
    id: 'Soal apa yang mau dibicarakan? Satu kalimat saja cukup.',
    en: 'What would you like to talk about? One sentence is enough.',
  },
  wishKept: {
    id: 'Baik. Di laporan ini kami catat bahwa Anda mau bicara dengan petugas.',
    en: 'All right. We note in this report that you want to talk to an officer.',
  },
  noHurry: {
    id: 'Baik, tidak usah buru-buru. Kalau nanti mau cerita atau bertanya, sampaikan saja ke kami.',
    en: 'All right, there is no hurry. Whenever you want to tell or ask something, we are here.',
  },
  wishNothing: { id: 'Tidak usah', en: 'No need' },
} as const;
