/** The search for tickets, in Indonesian. */
export const idSearch = {
  search: {
    field: 'Cari nomor atau kata',
    /** In the field itself: as short as a phone needs it. */
    hint: 'Nomor atau kata',
    title: 'Pencarian laporan',
    begin: 'Laporan mana yang dicari?',
    beginHelp:
      'Ketik nomor laporan atau nomor surat, atau satu sampai delapan kata. Laporan yang memuat semua katanya muncul di sini.',
    found: (count: number) =>
      count === 0 ? 'Tidak ada laporan yang cocok' : `${count} laporan cocok`,
    foundFirst: (count: number) => `${count} laporan cocok yang terbaru, masih ada lagi`,
    searched: (places: string) => `Dicari di: ${places}.`,
    unsearched: (places: string) => `Tidak dicari: ${places}.`,
    places: {
      number: 'nomor',
      facts: 'judul, nomor surat, koperasi, tempat, topik',
      words: 'isi laporan, balasan, dan catatan',
      identities: 'nama, NIK, nomor telepon, alamat surel',
    },
    people: 'nama dan nomor telepon',
    findPeople: 'Cari identitas',
    willRecord:
      'Tercatat atas nama Anda. Paling banyak 30 kali berturut-turut, lalu sekali setiap dua menit.',
    recorded: 'Pencarian ini tercatat atas nama Anda.',
    guarded: 'Laporan rahasia dan anonim hanya ditemukan lewat nomor laporannya.',
    tooCommon: (words: string) => `Kata ini terlalu umum: ${words}`,
    narrow: 'Sudah 300 laporan diperiksa, persempit dengan satu kata lagi.',
    waiting: (count: number) => `${count} laporan terbaru belum masuk pencarian.`,
    nothing: 'Coba kata lain, atau kurangi katanya.',
    nothingHelp: 'Kata ditemukan dalam semua bentuknya, tetapi ejaannya harus sama.',
    tooOften: 'Pencarian identitas sudah terlalu sering',
    againAt: (time: string) => `Bisa dicari lagi pukul ${time}.`,
    unread: 'Ini belum bisa dicari.',
  },
};
