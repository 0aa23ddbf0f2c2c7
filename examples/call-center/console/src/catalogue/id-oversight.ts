/** Who sees whose data, in Indonesian. */
export const idOversight = {
  oversight: {
    reveal: 'Tampilkan nomor dan alamat…',
    revealFor: 'Untuk apa ditampilkan? Ini dicatat.',
    grounds: {
      'call-back': 'Untuk menghubungi pelapor',
      identify: 'Untuk memastikan siapa pelapornya',
      examine: 'Untuk memeriksa isi laporan',
    },
    revealed: (ground: string) => `Nomor dan alamat ditampilkan. ${ground}; sudah dicatat.`,
    whoLooked: 'Siapa yang melihat',
    showLooks: 'Lihat catatannya',
    nobody: 'Belum ada yang melihat.',
    failed: 'Catatannya belum terbaca, coba lagi.',
    because: (ground: string) => `Alasan: ${ground}`,
    groundNames: {
      'call-back': 'menghubungi pelapor',
      identify: 'memastikan siapa pelapornya',
      examine: 'memeriksa isi laporan',
      'case-file': 'membuat berkas perkara',
    } as Readonly<Record<string, string>>,
    fields: {
      name: 'nama',
      contacts: 'nomor dan alamat',
      words: 'isi lengkap',
      'masked-words': 'isi, nomor disamarkan',
      files: 'lampiran',
      list: 'daftar laporan',
      refused: 'ditolak: ada laporan yang bukan untuknya',
    },
    validUntil: (day: string) => `Akses sampai ${day}`,
  },
};
