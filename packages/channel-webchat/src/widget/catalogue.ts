import type { Locale } from '@aduan/core';
import type { Catalogue } from '@aduan/core/channel';
import { type Words as AllWords, inLanguage } from './in-language.js';

/** Texts of the widget: Indonesian, then English. */
const catalogue = {
  launcher: ['Tulis ke kami', 'Write to us'],
  heading: ['Apa yang bisa kami bantu?', 'How can we help?'],
  greeting: [
    'Halo! Ceritakan pertanyaan atau keluhan Anda dengan kata-kata sendiri. Kami baca, catat, dan jawab di sini.',
    'Hello! Tell us your question or complaint in your own words. We read it, note it down and answer here.',
  ],
  privacy: [
    'Pesan Anda hanya dibaca petugas layanan ini.',
    'Only the officers of this desk read your message.',
  ],
  sharedDevice: ['Memakai perangkat bersama?', 'On a shared device?'],
  forgetHint: [
    'Percakapan ini tersimpan di perangkat ini. Catat dulu nomor laporan dan PIN Anda.',
    'This conversation is kept on this device. Write down your report number and PIN first.',
  ],
  forget: ['Hapus dari perangkat ini', 'Remove from this device'],
  close: ['Tutup percakapan', 'Close conversation'],
  conversation: ['Percakapan', 'Conversation'],
  choices: ['Pilihan jawaban', 'Choices'],
  newMessages: ['Pesan baru', 'New messages'],
  unread: ['{n} pesan baru', '{n} new'],
  you: ['Anda', 'You'],
  desk: ['Petugas layanan', 'Service desk'],
  bot: ['Asisten otomatis', 'Automatic assistant'],
  today: ['Hari ini', 'Today'],

  sending: ['mengirim', 'sending'],
  waiting: ['menunggu jaringan', 'waiting for network'],
  sent: ['terkirim', 'sent'],
  read: ['dibaca', 'read'],
  refused: ['belum terkirim', 'not sent'],
  resend: ['Kirim lagi', 'Send again'],
  discard: ['Hapus', 'Remove'],
  'message-too-long': [
    'Pesan ini terlalu panjang. Coba bagi dua, ya.',
    'This message is too long. Please split it.',
  ],
  'message-not-allowed': [
    'Pesan dari halaman ini belum bisa kami terima.',
    'We cannot take messages from this page.',
  ],
  'message-without-file': [
    'Berkasnya sudah tidak ada. Lampirkan sekali lagi, ya.',
    'The file is no longer there. Please attach it once more.',
  ],
  'message-needs-consent': [
    'Setujui dulu, lalu kirim lagi, ya.',
    'Please agree first, then send again.',
  ],
  'message-not-taken': [
    'Pesan ini belum bisa kami terima. Coba dengan kata lain, ya.',
    'We could not take this message. Please try other words.',
  ],
  offline: [
    'Sedang tidak tersambung. Pesan Anda tersimpan dan dikirim begitu jaringan kembali.',
    'No connection now. Your messages are kept and sent once the network is back.',
  ],
  online: ['Tersambung lagi.', 'Connected again.'],
  more: ['Pilihan lain', 'More options'],
  handover: ['Anda sekarang terhubung dengan petugas', 'You are now talking to an officer'],

  message: ['Pesan Anda', 'Your message'],
  placeholder: ['Tulis pesan…', 'Write a message…'],
  send: ['Kirim pesan', 'Send message'],
  tooMany: ['Kelebihan {n} huruf. Coba bagi dua, ya.', '{n} characters too many. Please split it.'],

  attach: ['Lampirkan foto atau berkas', 'Attach a photo or file'],
  files: ['Lampiran', 'Attachments'],
  stillUploading: [
    'Tunggu sebentar, berkasnya masih dikirim.',
    'One moment, the file is still being sent.',
  ],
  download: ['Unduh', 'Download'],
  fileFailed: [
    'Berkas belum bisa dibuka. Coba sekali lagi, ya.',
    'The file cannot be opened now. Please try once more.',
  ],

  ticket: ['Nomor laporan', 'Report number'],
  ticketHint: [
    'Simpan nomor ini untuk menanyakan laporan Anda.',
    'Keep this number to ask about your report.',
  ],
  secretHint: [
    'Hanya tampil sekali. Catat sekarang dan jangan bagikan kepada siapa pun.',
    'Shown only once. Write it down now and share it with nobody.',
  ],
  copy: ['Salin', 'Copy'],
  copied: ['Tersalin', 'Copied'],
} as const satisfies AllWords;

/** Texts of the widget in one language. */
export type Words = ReturnType<typeof catalogueIn>;

/** Texts of the widget in one language, with the host's texts. */
export function catalogueIn(locale: Locale, texts?: Catalogue) {
  return inLanguage(catalogue, locale, texts);
}
