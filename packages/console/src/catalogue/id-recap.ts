/** The recap and lists for spreadsheets, in Indonesian. */
export const idRecap = {
  recap: {
    lead: 'Dihitung dari riwayat laporan yang boleh Anda lihat. Laporan yang dicatat belakangan mengubah angkanya.',
    step: 'Menurut',
    week: 'Minggu',
    month: 'Bulan',
    weekOf: (number: string, first: string, last: string) => `Minggu ${number}, ${first} – ${last}`,
    period: 'Masa',
    readers: 'Untuk',
    office: 'Kantor',
    public: 'Umum',
    publicLead: (smallest: number) =>
      `Angka 1 sampai ${smallest - 1}, dan angka yang bisa dipakai menghitungnya, ditulis •, agar tidak ketahuan laporan siapa.`,
    publicAdvice:
      'Umumkan rekap minggu atau rekap bulan, jangan keduanya: yang satu bisa membuka yang disembunyikan yang lain.',
    print: 'Cetak',
    csv: 'Unduh CSV',
    csvHelp: 'Untuk lembar sebar berbahasa Indonesia',
    counted: (date: string) => `Dihitung ${date}`,
    figure: 'Angka',
    meaning: 'Arti',
    split: 'Angka tebal: petugas. Di bawahnya angka bot, kalau ada.',
    none: 'Belum ada',
    empty: 'Tidak ada yang terjadi dalam masa ini.',
    ratings: 'Penilaian warga',
    noRatings: 'Belum ada warga yang menilai dalam masa ini.',
    fewRatings: (count: number | null) =>
      count === null
        ? 'Terlalu sedikit warga yang menilai untuk diumumkan.'
        : `${count} warga menilai. Nilainya tidak ditampilkan, agar tidak ketahuan siapa yang memberinya.`,
    average: (average: string, count: number) => `Rata-rata ${average} dari ${count} penilaian`,
    rated: (average: string, count: number) => `${average} (${count})`,
    score: (score: number, count: number) => `Nilai ${score}: ${count} warga`,
    by: (dimension: string) => `Menurut ${dimension.toLowerCase()}`,
  },
};
