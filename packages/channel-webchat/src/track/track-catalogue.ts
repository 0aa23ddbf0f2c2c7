import type { Label } from '@aduan/core';

/** Texts of the tracking pages. `{moment}` is filled in. */
export const trackCatalogue = {
  title: { id: 'Lacak laporan', en: 'Track a report' },
  lead: {
    id: 'Masukkan nomor laporan dan PIN yang Anda terima waktu melapor.',
    en: 'Enter the report number and the PIN that you got when you reported.',
  },
  number: { id: 'Nomor laporan', en: 'Report number' },
  numberHint: { id: 'Contoh: ADU-2026-000123-4', en: 'Example: ADU-2026-000123-4' },
  pin: { id: 'PIN', en: 'PIN' },
  pinHint: { id: 'Delapan angka, misalnya 1234 5678', en: 'Eight digits, such as 1234 5678' },
  look: { id: 'Lihat laporan', en: 'Show report' },
  toForm: { id: 'Sampaikan laporan baru', en: 'Send a new report' },
  again: { id: 'Lacak laporan lain', en: 'Track another report' },
  malformed: {
    id: 'Nomor laporannya belum lengkap, coba cek lagi ya.',
    en: 'The report number looks incomplete, please check it.',
  },
  noMatch: {
    id: 'Nomor dan PIN ini belum cocok. Coba cek lagi keduanya; angka 0 dan huruf O mudah tertukar.',
    en: 'This number and PIN do not match. Please check both; 0 and O are easily mixed up.',
  },
  contact: {
    id: 'Empat angka terakhir nomor HP Anda',
    en: 'Last four digits of your phone number',
  },
  contactHint: {
    id: 'Nomor yang Anda berikan waktu melapor. Tidak memberi nomor? Pakai tautan di pesan kami, atau minta petugas kami menghubungi Anda.',
    en: 'The number that you gave when you reported. You gave none? Use the link in our message, or ask us to contact you.',
  },
  contactNeeded: {
    id: 'Saat ini banyak yang mencoba menebak PIN. Supaya laporan Anda tetap aman, isi PIN sekali lagi bersama empat angka terakhir nomor HP Anda.',
    en: 'Many people are trying to guess PINs just now. To keep your report safe, enter the PIN once more, with the last four digits of your phone number.',
  },
  noMatchWithContact: {
    id: 'Nomor, PIN, dan empat angka ini belum cocok. Coba cek lagi ketiganya.',
    en: 'The number, the PIN and these four digits do not match. Please check all three.',
  },
  tooManyGuesses: {
    id: 'Dari sambungan internet ini sudah terlalu banyak PIN yang salah. Supaya laporan semua orang aman, coba lagi {moment}, atau pakai sambungan lain.',
    en: 'Too many wrong PINs came over this internet connection. To keep everyone’s reports safe, try again {moment}, or use another connection.',
  },
  errorPrefix: { id: 'Belum cocok: ', en: 'No match: ' },
  report: { id: 'Laporan', en: 'Report' },
  promise: { id: 'Kami jawab paling lambat', en: 'We will answer by' },
  promisedFirst: { id: 'Janji semula', en: 'First promised' },
  received: { id: 'Diterima', en: 'Received' },
  category: { id: 'Topik', en: 'Topic' },
  answers: { id: 'Pesan dari kami', en: 'Messages from us' },
  restsOn: { id: 'Dasar jawaban ini', en: 'What this answer rests on' },
  since: { id: 'Berlaku sejak {day}', en: 'In force since {day}' },
  history: { id: 'Yang sudah terjadi', en: 'What happened so far' },
} satisfies Readonly<Record<string, Label>>;
