import type { Label } from '@aduan/core';

/** What the phone line says of its own. `{…}` is filled in. */
export const phoneWords = {
  press: { id: '{label}, tekan {key}.', en: '{label}: press {key}.' },
  /** Behind a label that is a sentence already. */
  pressAfter: { id: '{label} Tekan {key}.', en: '{label} Press {key}.' },
  language: { id: 'Untuk bahasa {language}, tekan {key}.', en: 'For {language}, press {key}.' },
  endWithHash: { id: 'Akhiri dengan tanda pagar.', en: 'End with the hash key.' },
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
