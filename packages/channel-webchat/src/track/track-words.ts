import type { Label } from '@aduan/core';

/** Everything that the tracking pages say. `{moment}` is filled in. */
export const trackWords = {
  title: { id: 'Lacak laporan', en: 'Track a report' },
  lead: {
    id: 'Masukkan nomor laporan dan PIN yang Anda terima waktu melapor.',
    en: 'Enter the report number and the PIN that you got when you reported.',
  },
  number: { id: 'Nomor laporan', en: 'Report number' },
  numberHint: { id: 'Contoh: ADU-2026-000123-4', en: 'Example: ADU-2026-000123-4' },
  pin: { id: 'PIN', en: 'PIN' },
  pinHint: { id: 'Enam angka', en: 'Six digits' },
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
  locked: {
    id: 'PIN-nya sudah beberapa kali salah. Demi keamanan Anda, laporan ini baru bisa dilacak lagi {moment}.',
    en: 'The PIN was wrong several times. For your safety, this report can be tracked again {moment}.',
  },
  tooManyGuesses: {
    id: 'Dari jaringan ini sudah terlalu banyak PIN yang salah. Demi keamanan semua pelapor, coba lagi {moment}, atau lewat jaringan lain.',
    en: 'Too many wrong PINs came from this network. For everyone’s safety, try again {moment}, or from another network.',
  },
  errorPrefix: { id: 'Belum cocok: ', en: 'No match: ' },
  report: { id: 'Laporan', en: 'Report' },
  promise: { id: 'Kami jawab paling lambat', en: 'We will answer by' },
  received: { id: 'Diterima', en: 'Received' },
  category: { id: 'Topik', en: 'Topic' },
  answers: { id: 'Pesan dari kami', en: 'Messages from us' },
  restsOn: { id: 'Dasar jawaban ini', en: 'What this answer rests on' },
  since: { id: 'Berlaku sejak {day}', en: 'In force since {day}' },
  history: { id: 'Yang sudah terjadi', en: 'What happened so far' },
} satisfies Readonly<Record<string, Label>>;
