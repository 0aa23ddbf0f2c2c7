/** Postal letters, in Indonesian. */
export const idPostalLetter = {
  letter: {
    agenda: 'Nomor agenda',
    agendaHint: 'di buku agenda, tanpa tahun',
    agendaNeeded: 'Nomor agenda terdiri dari huruf, angka, dan . / - # :',
    receivedOn: 'Tanggal diterima',
    receivedHint: 'tenggat dihitung dari tanggal ini',
    dayWrong: 'Tanggalnya belum bisa dibaca, atau belum terjadi.',
    address: 'Alamat pengirim',
    addressHint: 'untuk surat jawaban',
    scan: 'Pindaian surat',
    scanHint: 'PDF atau foto, sampai 20 MB',
    scans: (count: number) => `${count} berkas dipilih`,
    subject: 'Perihal',
    answeredOn: 'Tanggal dijawab',
    answeredHint: 'isi hanya kalau surat sudah dijawab di atas kertas; laporannya langsung selesai',
    answerDayWrong: 'Tanggalnya belum bisa dibaca, sebelum surat diterima, atau belum terjadi.',
    answer: 'Isi jawaban',
    answerHint: 'pelapor membacanya di halaman Lacak Laporan',
    lead: 'Salin dari surat dan buku agenda. Tersimpan sendiri di komputer ini sampai Anda mencatatnya.',
    body: 'Isi surat',
    bodyHint: 'Salin kata-kata surat itu sendiri; pindaiannya ikut tersimpan.',
    bodyNeeded: 'Isi suratnya belum ditulis.',
    failed:
      'Belum tercatat. Tulisan Anda tetap di sini. Pindaian berupa PDF atau foto, tanggalnya tidak lebih dari setahun yang lalu.',
    known: (number: string) =>
      `Surat dengan nomor agenda ini sudah tercatat sebagai ${number}. Tidak ada laporan baru yang dibuat.`,
    knownTitle: 'Surat sudah tercatat',
    receiptLead: 'Tulis nomor dan PIN di lembar disposisi, atau cetak tanda terimanya.',
    print: 'Cetak surat jawaban',
  },
};
