/** Texts of the page behind a link to an answer. */
export const linkCatalogue = {
  title: { id: 'Ada jawaban untuk laporan Anda', en: 'There is an answer to your report' },
  lead: {
    id: 'Tekan tombol ini untuk membaca jawabannya. Tautan ini hanya bisa dipakai sekali.',
    en: 'Press this button to read the answer. The link can be used once.',
  },
  show: { id: 'Baca jawaban', en: 'Read the answer' },
  over: {
    id: 'Tautan ini sudah tidak berlaku. Jawabannya tetap bisa Anda baca dengan nomor laporan dan PIN.',
    en: 'This link is no longer good. You can still read the answer with the report number and the PIN.',
  },
} as const;
