/** The citizen answers an officer's question in their report. */
export const replyCatalogue = {
  reply: {
    id: 'Petugas bertanya: {asks}\nTulis jawabannya di sini.',
    en: 'An officer asks: {asks}\nWrite your answer here.',
  },
  replyLater: { id: 'Belum ada jawabannya', en: 'No answer yet' },
  replied: {
    id: 'Terima kasih, jawaban Anda sudah masuk ke laporan itu. Laporannya kami lanjutkan.',
    en: 'Thank you, your answer is in that report now. We carry on with it.',
  },
  notReplied: {
    id: 'Maaf, jawabannya belum bisa kami masukkan. Kita cocokkan sekali lagi, ya.',
    en: 'Sorry, we could not add your answer yet. Let us check once more.',
  },
  replyLeft: {
    id: 'Baik. Kalau sudah ada jawabannya, tanyakan lagi laporan ini di sini.',
    en: 'All right. Once you have the answer, just ask for this report here again.',
  },
} as const;
