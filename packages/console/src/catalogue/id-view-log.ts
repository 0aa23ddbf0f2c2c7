/** The view log, in Indonesian. */
export const idViewLog = {
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
    showViews: 'Lihat catatannya',
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
  },
  searches: {
    lead: 'Siapa mencari orang, dengan apa, kapan, dan berapa yang ditemukan. Yang diketik tidak dicatat.',
    latest: 'Terbaru',
    none: 'Belum ada yang mencari orang.',
    noneHelp: 'Setiap pencarian dengan nama, NIK, nomor telepon, atau alamat surel muncul di sini.',
    by: (kinds: string) => (kinds === '' ? 'dengan alamat lain' : `dengan ${kinds}`),
    kinds: { name: 'nama', nik: 'NIK', phone: 'nomor telepon', email: 'alamat surel' },
    tickets: (count: number) => (count === 0 ? 'tidak ada laporan' : `${count} laporan`),
    people: (count: number) => (count === 0 ? 'tidak ada orang' : `${count} orang`),
  },
};
