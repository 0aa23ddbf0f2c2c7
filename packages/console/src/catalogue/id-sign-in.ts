/** Texts of the sign-in page, in Indonesian: the only ones that it loads. */
export const idSignIn = {
  signIn: {
    title: 'Masuk ke meja petugas',
    lead: 'Satu meja untuk semua laporan: siapa menunggu, sampai kapan, dan apa jawabannya.',
    username: 'Nama pengguna',
    password: 'Kata sandi',
    code: 'Kode dari aplikasi autentikator',
    locked: (name: string) => `${name}, layar ini terkunci`,
    lockedLead: 'Meja ini tidak dipakai lebih dari 15 menit. Yang sedang Anda tulis tetap ada.',
    byCode: 'Buka dengan kode autentikator',
    byPassword: 'Buka dengan kata sandi',
    wrongCode: 'Kodenya belum cocok. Tunggu kode berikutnya di aplikasi, lalu coba lagi.',
    wrongPassword: 'Kata sandinya belum benar. Coba lagi pelan-pelan.',
    unlock: 'Buka lagi',
    submit: 'Masuk',
    busy: 'Sedang masuk…',
    links:
      'Petugas contoh masuk lewat tautan di terminal tempat meja ini dijalankan. Tiap tautan berlaku satu kali.',
    replaceTitle: (name: string) => `${name} sedang masuk di sini`,
    replaceLead:
      'Tautan yang dibuka ini untuk masuk sebagai orang lain. Kalau dilanjutkan, sesi yang sekarang berakhir, dan yang belum terkirim hilang.',
    stay: (name: string) => `Tetap sebagai ${name}`,
    replace: 'Lanjut dengan tautan',
    offline: 'Server belum terjangkau. Coba lagi sebentar lagi.',
    retry: 'Coba lagi',
  },
};
