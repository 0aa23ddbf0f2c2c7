import type { Label } from '@aduan/core';

/** Texts of the receipt. */
export const receiptCatalogue = {
  title: { id: 'Laporan Anda sudah kami terima', en: 'We have your report' },
  number: { id: 'Nomor laporan', en: 'Report number' },
  pin: { id: 'PIN', en: 'PIN' },
  /** Precedes the day. */
  promise: { id: 'Kami jawab paling lambat', en: 'We will answer by' },
  keep: {
    id: 'Catat nomor dan PIN-nya, atau cetak halaman ini. PIN hanya ditampilkan sekali; dengan keduanya Anda bisa melacak laporan dan membaca jawaban kami.',
    en: 'Write down the number and the PIN, or print this page. The PIN is shown only once; with both you can track your report and read our answer.',
  },
  pinGone: {
    id: 'PIN sudah pernah ditampilkan, jadi tidak bisa ditampilkan lagi di sini.',
    en: 'The PIN has been shown already, so it cannot be shown here again.',
  },
  toTracking: { id: 'Lacak laporan ini', en: 'Track this report' },
  toForm: { id: 'Sampaikan laporan lain', en: 'Send another report' },
  waitingTitle: { id: 'Laporan Anda sudah tersimpan', en: 'Your report is saved' },
  waiting: {
    id: 'Nomornya sedang kami buat. Tunggu sebentar, nanti muncul sendiri di sini.',
    en: 'We are making its number. One moment, it will appear here by itself.',
  },
} satisfies Readonly<Record<string, Label>>;
