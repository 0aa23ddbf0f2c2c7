import type { Label } from '@aduan/core';

/** Texts of a closed report's page. */
export const ratingCatalogue = {
  question: {
    id: 'Seberapa puas Anda dengan penanganan laporan ini?',
    en: 'How satisfied are you with how we handled this report?',
  },
  catalogue: {
    id: 'Mau cerita sedikit? (boleh dikosongkan)',
    en: 'Anything to add? (may stay empty)',
  },
  send: { id: 'Kirim penilaian', en: 'Send' },
  thanks: {
    id: 'Terima kasih, penilaian Anda sudah kami simpan.',
    en: 'Thank you, we have kept your rating.',
  },
  sorry: {
    id: 'Terima kasih sudah jujur, dan maaf belum membantu. Penilaian Anda sudah kami simpan.',
    en: 'Thank you for being honest, and sorry that we did not help. We have kept your rating.',
  },
  reopenTitle: { id: 'Masalahnya belum selesai?', en: 'Is the problem not solved yet?' },
  reason: { id: 'Apa yang belum selesai?', en: 'What is not solved yet?' },
  reopen: { id: 'Buka kembali laporan', en: 'Reopen the report' },
  expired: {
    id: 'Halaman tadi sudah terlalu lama terbuka. Masukkan lagi nomor dan PIN Anda, lalu kirim sekali lagi.',
    en: 'That page was open for too long. Enter your number and PIN again, then send it once more.',
  },
} satisfies Readonly<Record<string, Label>>;
