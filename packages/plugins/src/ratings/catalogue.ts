import type { Label } from '@aduan/core';

/** The rating question, and the replies to its answer. */
export const ratingCatalogue = {
  question: {
    id: 'Laporan {number} sudah kami tutup. Seberapa puas Anda? Balas satu angka, 1 (sangat tidak puas) sampai 5 (sangat puas). Boleh ditambah pesan, misalnya: 4, cepat sekali.',
    en: 'We have closed report {number}. How satisfied are you? Reply with one number, 1 (very dissatisfied) to 5 (very satisfied). You may add a few words, such as: 4, very quick.',
  },
  thanks: {
    id: 'Terima kasih, penilaian Anda sudah kami simpan.',
    en: 'Thank you, we have kept your rating.',
  },
  over: {
    id: 'Terima kasih. Waktu untuk menilai laporan {number} sudah lewat. Kalau masih ada yang perlu disampaikan, tulis saja di sini.',
    en: 'Thank you. The time to rate report {number} is over. If there is more to say, simply write it here.',
  },
  sorry: {
    id: 'Terima kasih sudah jujur, dan maaf belum membantu. Kalau masalahnya belum selesai, buka kembali laporan {number} di halaman Lacak Laporan, atau ceritakan saja di sini.',
    en: 'Thank you for being honest, and sorry that we did not help. If it is not solved, reopen report {number} on the page Track My Report, or simply tell us here.',
  },
} as const satisfies Readonly<Record<string, Label>>;
