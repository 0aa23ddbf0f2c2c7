/** Texts for a caller who may add to their report. */
export const additionCatalogue = {
  anythingToAdd: {
    id: 'Ada yang mau ditambahkan ke laporan ini?',
    en: 'Would you like to add anything to this report?',
  },
  addYes: { id: 'Ya, ada tambahan', en: 'Yes, I have something to add' },
  addNo: { id: 'Tidak, sudah cukup', en: 'No, that is all' },
  addition: {
    id: 'Silakan sampaikan tambahannya.',
    en: 'Please tell us what you would like to add.',
  },
  added: {
    id: 'Terima kasih. Tambahan Anda sudah masuk ke laporan itu, dan akan dibaca petugas.',
    en: 'Thank you. What you added is in that report now, and the officers will read it.',
  },
  notAdded: {
    id: 'Maaf, tambahannya belum bisa kami simpan. Mau dicoba lagi?',
    en: 'Sorry, we could not keep that yet. Shall we try again?',
  },
} as const;
