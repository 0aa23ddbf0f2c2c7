import type { Label } from '../api/model.js';

/** The texts that an officer reads when something was refused. */
export const problemTexts = {
  'check-input': {
    id: 'Ada isian yang belum sesuai. Silakan periksa lagi.',
    en: 'Something was not filled in rightly. Please check it again.',
  },
  'not-for-officer': {
    id: 'Petugas ini tidak bisa diberi laporan ini: mungkin sudah tidak bertugas di sini. Pilih yang lain.',
    en: 'This officer cannot be given this case, and may no longer work here. Choose another one.',
  },
  'no-personal-data': {
    id: 'Ada NIK, rekening, atau nomor lain milik orang. Artikel dibaca semua warga: hapus dulu.',
    en: 'There is an identity or account number of a person in it. Every citizen reads an article: take it out.',
  },
  'no-phone-number': {
    id: 'Nomor telepon ini tidak ada. Periksa lagi angkanya, misalnya 0812 3456 7890.',
    en: 'There is no such phone number. Please check its digits, such as 0812 3456 7890.',
  },
  'nowhere-to-send': {
    id: 'Laporan ini tidak datang lewat percakapan. PIN baru tidak bisa dikirim.',
    en: 'This case did not come in a conversation. No new PIN can be sent.',
  },
  'not-possible-now': {
    id: 'Langkah ini tidak bisa dilakukan pada status laporan sekarang.',
    en: 'This step is not possible in the present state of the case.',
  },
  'by-number-alone': {
    id: 'Di sini laporan dicari dengan nomor saja: nomor laporan, nomor surat, atau nomor di sistem lain.',
    en: 'Reports are looked for by number alone here: that of the report, of its letter, or of another system.',
  },
  'not-permitted': {
    id: 'Akun Anda tidak berhak melakukan ini.',
    en: 'Your account may not do this.',
  },
  'access-over': {
    id: 'Masa akses akun ini sudah berakhir.',
    en: 'The time for which this account was given is over.',
  },
  'not-found': { id: 'Tidak ditemukan.', en: 'There is no such thing here.' },
  'changed-meanwhile': {
    id: 'Laporan ini baru saja diubah orang lain. Lihat dulu, lalu putuskan lagi.',
    en: 'Somebody else has just changed this case. Look at it, then decide again.',
  },
  'must-stay': {
    id: 'Data orang ini masih harus disimpan. Lihat dulu apa yang menahannya.',
    en: 'What is kept of this person must stay for now. Look at what stands against it.',
  },
  claimed: {
    id: 'Laporan ini sudah diambil petugas lain.',
    en: 'Another officer has taken this case already.',
  },
  'try-later': {
    id: 'Sistem sedang tidak siap. Coba lagi sebentar.',
    en: 'The system is not ready. Please try again in a moment.',
  },
  'sign-in-first': { id: 'Silakan masuk dulu.', en: 'Please sign in first.' },
  'wrong-credentials': {
    id: 'Nama pengguna atau kata sandi belum benar.',
    en: 'Name or password is not right.',
  },
  'link-used': {
    id: 'Tautan ini sudah dipakai atau sudah lewat waktunya. Minta yang baru, ya.',
    en: 'This link was used already, or is too old. Please ask for a new one.',
  },
  'load-again': { id: 'Muat ulang halaman ini, lalu coba lagi.', en: 'Load this page again.' },
  wait: {
    id: 'Terlalu sering dicoba. Tunggu sebentar, lalu coba lagi.',
    en: 'Too many tries. Wait a little, then try again.',
  },
  busy: {
    id: 'Banyak yang sedang masuk. Tunggu beberapa detik, lalu coba lagi.',
    en: 'Many are signing in right now. Wait a few seconds, then try again.',
  },
  'close-windows': {
    id: 'Terlalu banyak jendela terbuka. Tutup beberapa dulu.',
    en: 'Too many windows are open. Close some of them.',
  },
  'too-large': { id: 'Kiriman ini terlalu besar.', en: 'This is too large to be sent.' },
  'our-fault': {
    id: 'Ada yang salah di pihak kami. Sudah kami catat.',
    en: 'Something went wrong on our side. We have noted it.',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** The texts by their key. */
export type ProblemTexts = typeof problemTexts;
