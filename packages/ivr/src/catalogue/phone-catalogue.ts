import type { Label } from '@aduan/core';

/** The phone line's own sentences. `{…}` is filled in. */
export const phoneCatalogue = {
  press: { id: '{label}, tekan {key}.', en: '{label}: press {key}.' },
  /** For a label that is already a sentence. */
  pressAfter: { id: '{label} Tekan {key}.', en: '{label} Press {key}.' },
  language: { id: 'Untuk bahasa {language}, tekan {key}.', en: 'For {language}, press {key}.' },
  endWithHash: { id: 'Kalau sudah, tekan tanda pagar.', en: 'Then press the hash key.' },
  consent: {
    id: 'Boleh suara Anda kami rekam? Rekamannya hanya didengar petugas yang menanganinya. Kalau boleh, tekan satu. Kalau tidak mau direkam, tekan dua.',
    en: 'May we record your voice? Only the officers who handle it will hear it. If we may, press one. If you would rather not be recorded, press two.',
  },
  recordNow: {
    id: 'Silakan bicara setelah bunyi bip. Kalau sudah selesai, tekan tanda pagar.',
    en: 'Please speak after the tone. Press the hash key when you have finished.',
  },
  speakNow: { id: 'Silakan bicara sekarang.', en: 'Please speak now.' },
  received: {
    id: 'Terima kasih, sudah kami catat. Siapkan alat tulis, kami bacakan nomornya.',
    en: 'Thank you, we have noted it. Please get something to write: here is its number.',
  },
  number: {
    id: 'Nomornya: {number}. Sekali lagi: {number}.',
    en: 'The number is: {number}. Once more: {number}.',
  },
  pin: { id: 'PIN-nya: {pin}. Sekali lagi: {pin}.', en: 'The PIN is: {pin}. Once more: {pin}.' },
  /** Written, not spoken. */
  numberMessage: {
    id: 'Laporan Anda kami terima dengan nomor {number}. PIN-nya kami bacakan di telepon.',
    en: 'We have your report. Its number is {number}; you heard the PIN on the phone.',
  },
  howToFollow: {
    id: 'Dengan nomor dan PIN itu Anda bisa menanyakan kabarnya, lewat telepon ini juga.',
    en: 'With the number and the PIN you can ask how it stands, on this phone too.',
  },
  otherNumber: {
    id: 'Nomor yang Anda pakai sekarang tidak bisa kami telepon balik. Ketik nomor lain yang bisa kami hubungi, lalu tekan tanda pagar. Kalau tidak ada, tunggu saja.',
    en: 'We cannot call back the number that you are calling from. Key in another one where we can reach you, then press the hash key. If you have none, just wait.',
  },
  notThatNumber: {
    id: 'Maaf, nomor itu juga tidak bisa kami telepon. Ketik nomor ponsel atau nomor rumah di Indonesia, diawali nol, lalu tekan tanda pagar. Kalau tidak ada, tunggu saja.',
    en: 'Sorry, we cannot call that number either. Key in a mobile or home number in Indonesia, beginning with zero, then press the hash key. If you have none, just wait.',
  },
  reachedThere: {
    id: 'Baik, nanti kami hubungi di nomor {number}.',
    en: 'All right, we will call you at {number}.',
  },
  reachedNowhere: {
    id: 'Tidak apa-apa, semuanya tetap kami catat.',
    en: 'That is all right, we note it all the same.',
  },
  lastedTooLong: {
    id: 'Maaf, telepon ini sudah terlalu lama, jadi kami akhiri di sini.',
    en: 'Sorry, this call has lasted too long, so we end it here.',
  },
  keptAllTheSame: { id: 'Yang Anda sampaikan sudah kami simpan.', en: 'What you told us is kept.' },
  callAgain: {
    id: 'Silakan telepon lagi kapan saja. Terima kasih.',
    en: 'You can call again at any time. Thank you.',
  },
  nextInLine: {
    id: 'Berikutnya giliran Anda. Terima kasih sudah menunggu.',
    en: 'You are next. Thank you for waiting.',
  },
  placeInLine: {
    id: 'Anda di antrean nomor {position}. Terima kasih sudah menunggu.',
    en: 'You are number {position} in line. Thank you for waiting.',
  },
  hold: { id: 'Mohon tunggu sebentar.', en: 'One moment, please.' },
  star: { id: 'bintang', en: 'star' },
  hash: { id: 'tanda pagar', en: 'the hash key' },
} as const satisfies Readonly<Record<string, Label>>;
