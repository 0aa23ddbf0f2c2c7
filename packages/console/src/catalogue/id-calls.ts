/** Calls to make and what became of them, in Indonesian. */
export const idCalls = {
  calls: {
    lead: 'Warga yang belum membaca jawabannya, atau hanya bisa dijangkau lewat telepon atau tatap muka.',
    noNumber: 'Tidak ada nomor. Jawaban tampil di halaman lacak.',
    withheld: 'Kontak dirahasiakan',
    tried: (count: number, outcome: string, when: string) =>
      `${count} kali dicoba, terakhir ${outcome} ${when}`,
    notTried: 'Belum pernah dicoba',
    missing: (days: number) => `kurang ${days} hari kerja lagi sebelum boleh ditutup`,
    enough: 'sudah cukup dicoba, boleh ditutup',
    notYet: 'Jawabannya belum disetujui: teleponnya dicatat, tetapi belum menjadi jawaban.',
    outcome: 'Hasil telepon',
    later: 'Catat telepon sesudahnya:',
  },
  outcomes: {
    posted: 'menunggu dikirim',
    sent: 'terkirim',
    delivered: 'sampai',
    read: 'dibaca',
    failed: 'gagal',
    'no-answer': 'tidak diangkat',
    busy: 'sibuk',
    'wrong-number': 'salah nomor',
    reached: 'tersambung',
  },
};
