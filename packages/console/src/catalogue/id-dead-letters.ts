/** Dead letters, in Indonesian. */
export const idDeadLetters = {
  deadLetters: {
    lead: 'Pesan yang berhenti di jalan. Yang dikembalikan ke antrean dicoba lagi saat itu juga, pada urutannya semula.',
    sides: { out: 'Keluar, belum sampai', in: 'Masuk, belum terbaca meja' },
    clear: 'Semua pesan lancar.',
    clearHelp: 'Pesan yang berhenti di jalan, masuk atau keluar, muncul di sini.',
    noTicket: 'di luar laporan',
    toReceiver: (name: string) => `pemberitahuan untuk ${name}`,
    since: (age: string) => `sudah ${age}`,
    attempts: (count: number) => `${count} kali dicoba`,
    sendAgain: 'Kirim lagi',
    readAgain: 'Baca lagi',
    replayed: 'Kembali ke antrean',
    actionFailed: 'Belum bisa, coba sebentar lagi.',
    discard: 'Singkirkan',
    discardTitle: 'Singkirkan pesan ini untuk selamanya?',
    discardOutgoing:
      'Pesan ini tidak akan dikirim lagi dan isinya dihapus. Kalau warga belum menerimanya, kewajiban menjawab tetap berlaku.',
    discardIncoming:
      'Pesan warga ini tidak akan dibaca lagi dan isinya dihapus: warga tidak mendapat jawaban.',
    discardReason: 'Alasannya, dicatat bersama nama Anda',
    discardReasons: {
      'told-otherwise': 'Warga sudah diberi tahu dengan cara lain',
      'wrong-address': 'Alamatnya salah',
      'no-longer-true': 'Isinya sudah tidak berlaku',
      'twice-the-same': 'Pesan yang sama sudah ada',
      'not-for-us': 'Bukan untuk meja ini',
    } as Record<string, string>,
    mayDouble: 'Kalau dikirim lagi, warga bisa menerimanya dua kali.',
    askSupervisor: 'Tanyakan kepada penyelia apakah masih bisa dikirim lagi.',
  },
  failures: {
    known: {
      retryable: 'Kanalnya tidak menjawab, berkali-kali.',
      'rate-limited': 'Kanalnya sedang terlalu ramai.',
      'window-closed': 'Waktu untuk membalas di kanal ini sudah lewat.',
      recipient: 'Alamat warga tidak bisa dihubungi.',
      template: 'Templat pesannya belum disetujui kanal.',
      auth: 'Kanal menolak kunci masuk meja ini.',
      invalid: 'Kanal tidak menerima bentuk pesannya.',
      blocked: 'Warga memblokir pesan dari meja ini.',
      'notification-window-closed':
        'Pemberitahuan untuk petugas: ia belum menulis di kanal ini, beri tahu lewat jalan lain.',
      'notification-recipient':
        'Pemberitahuan untuk petugas: alamatnya tidak terjangkau, mohon diperbaiki.',
      'notification-blocked': 'Pemberitahuan untuk petugas: ditolak oleh penyedia kanal.',
      unknown: 'Kanal tidak menyebut alasannya.',
      'outcome-unknown': 'Mungkin sudah sampai, mungkin belum: sambungan putus di tengah jalan.',
      erased: 'Isinya sudah dihapus, jadi tidak ada lagi yang bisa dikirim.',
      'not-mounted': 'Kanalnya tidak terpasang di server ini.',
      unexpected: 'Ada yang tidak terduga di sisi kami.',
      'input-invalid': 'Bentuk pesannya belum bisa dibaca.',
      discarded: 'Sudah disingkirkan penyelia, jadi tidak dikirim lagi.',
    } as Record<string, string>,
    store: 'Penyimpanan sedang bermasalah.',
    other: (code: string) => `Gagal dengan kode ${code}.`,
  },
};
