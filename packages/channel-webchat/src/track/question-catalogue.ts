import type { Label } from '@aduan/core';

/** Texts for answering a question of the desk. */
export const questionCatalogue = {
  answer: { id: 'Jawaban Anda', en: 'Your answer' },
  hint: {
    id: 'Jawab pertanyaan terakhir di atas. Hanya petugas yang membacanya.',
    en: 'Answer the last question above. Only our officers read it.',
  },
  send: { id: 'Kirim jawaban', en: 'Send the answer' },
  kept: {
    id: 'Terima kasih, jawaban Anda sudah kami terima.',
    en: 'Thank you, we have received your answer.',
  },
  empty: {
    id: 'Jawaban Anda masih kosong, jadi belum terkirim. Masukkan lagi nomor dan PIN Anda, lalu tulis jawabannya.',
    en: 'Your answer was empty, so it was not sent. Enter your number and PIN again, then write the answer.',
  },
} satisfies Readonly<Record<string, Label>>;
