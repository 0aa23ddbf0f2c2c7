import type { Locale } from '@aduan/core';
import type { Refusal } from './connection/outbox.js';
import type { UploadProblem } from './uploads/resumable-upload.js';

/** Every word that the widget says in one language. */
export interface Words {
  readonly launcher: string;
  readonly heading: string;
  readonly greeting: string;
  readonly privacy: string;
  readonly close: string;
  readonly conversation: string;
  readonly you: string;
  readonly desk: string;
  readonly unread: (count: number) => string;
  readonly newMessages: string;
  readonly today: string;
  readonly yesterday: string;
  readonly sending: string;
  readonly waiting: string;
  readonly sent: string;
  readonly read: string;
  readonly refused: string;
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly resend: string;
  readonly discard: string;
  readonly offline: string;
  readonly backOnline: string;
  readonly message: string;
  readonly placeholder: string;
  readonly send: string;
  readonly attach: string;
  readonly files: string;
  readonly preparing: string;
  readonly uploading: (percent: number) => string;
  readonly ready: string;
  readonly stillUploading: string;
  readonly removeFile: (name: string) => string;
  readonly openFile: (name: string) => string;
  readonly fileFailed: string;
  readonly problems: Readonly<Record<UploadProblem, (limit: string) => string>>;
  readonly left: (characters: number) => string;
  readonly tooMany: (characters: number) => string;
  readonly ticket: string;
  readonly ticketHint: string;
  /** Names of secret values; others are called {@link Words.secret}. */
  readonly secretNames: Readonly<Record<string, string>>;
  readonly secret: string;
  readonly secretHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly choices: string;
}

const indonesian: Words = {
  launcher: 'Tulis ke kami',
  heading: 'Apa yang bisa kami bantu?',
  greeting:
    'Halo! Ceritakan pertanyaan atau keluhan Anda dengan kata-kata sendiri. Kami baca, catat, dan jawab di sini.',
  privacy: 'Pesan Anda hanya dibaca petugas yang menanganinya.',
  close: 'Tutup percakapan',
  conversation: 'Percakapan',
  you: 'Anda',
  desk: 'Petugas layanan',
  unread: (count) => `${count} pesan baru`,
  newMessages: 'Pesan baru',
  today: 'Hari ini',
  yesterday: 'Kemarin',
  sending: 'mengirim',
  waiting: 'menunggu jaringan',
  sent: 'terkirim',
  read: 'dibaca',
  refused: 'belum terkirim',
  refusals: {
    'too-long': 'Pesan ini terlalu panjang. Coba bagi menjadi beberapa pesan, ya.',
    'not-allowed': 'Pesan belum bisa diterima dari halaman ini. Coba dari situs layanan kami, ya.',
    'file-gone': 'Berkasnya sudah tidak tersimpan. Lampirkan sekali lagi, ya.',
    'not-taken': 'Pesan ini belum bisa kami terima. Coba tulis dengan cara lain, ya.',
  },
  resend: 'Kirim lagi',
  discard: 'Hapus',
  offline: 'Sedang tidak tersambung. Pesan Anda tersimpan dan dikirim begitu jaringan kembali.',
  backOnline: 'Tersambung lagi.',
  message: 'Pesan Anda',
  placeholder: 'Tulis pesan…',
  send: 'Kirim pesan',
  attach: 'Lampirkan foto atau berkas',
  files: 'Lampiran',
  preparing: 'menyiapkan…',
  uploading: (percent) => `mengunggah ${percent}%`,
  ready: 'siap dikirim',
  stillUploading: 'Tunggu sebentar, berkasnya masih diunggah.',
  removeFile: (name) => `Batalkan ${name}`,
  openFile: (name) => `Unduh ${name}`,
  fileFailed: 'Berkas belum bisa dibuka. Coba lagi sebentar, ya.',
  problems: {
    'too-large': (limit) => `Berkas ini terlalu besar, paling besar ${limit}.`,
    'kind-not-taken': () =>
      'Jenis berkas ini belum bisa kami terima. Coba kirim foto atau PDF, ya.',
    'photo-unreadable': () => 'Foto ini belum bisa dibaca. Coba simpan sebagai JPEG dulu, ya.',
    'not-taken': () => 'Berkas ini belum bisa kami terima. Coba berkas lain, ya.',
  },
  left: (characters) => `Sisa ${characters} huruf`,
  tooMany: (characters) => `Kelebihan ${characters} huruf. Coba bagi menjadi dua pesan, ya.`,
  ticket: 'Nomor laporan',
  ticketHint: 'Simpan nomor ini untuk menanyakan laporan Anda.',
  secretNames: { pin: 'PIN' },
  secret: 'Kode rahasia',
  secretHint: 'Hanya tampil sekali. Catat sekarang dan jangan bagikan kepada siapa pun.',
  copy: 'Salin',
  copied: 'Tersalin',
  choices: 'Pilihan jawaban',
};

const english: Words = {
  launcher: 'Write to us',
  heading: 'How can we help?',
  greeting:
    'Hello! Tell us your question or complaint in your own words. We read it, note it down and answer here.',
  privacy: 'Only the officers who handle your message read it.',
  close: 'Close conversation',
  conversation: 'Conversation',
  you: 'You',
  desk: 'Service desk',
  unread: (count) => (count === 1 ? '1 new message' : `${count} new messages`),
  newMessages: 'New messages',
  today: 'Today',
  yesterday: 'Yesterday',
  sending: 'sending',
  waiting: 'waiting for network',
  sent: 'sent',
  read: 'read',
  refused: 'not sent',
  refusals: {
    'too-long': 'This message is too long. Please send it in parts.',
    'not-allowed': 'We cannot take messages from this page. Please use our service page.',
    'file-gone': 'The file is no longer there. Please attach it once more.',
    'not-taken': 'We could not take this message. Please try to word it differently.',
  },
  resend: 'Send again',
  discard: 'Remove',
  offline:
    'No connection right now. Your messages are kept and sent as soon as the network is back.',
  backOnline: 'Connected again.',
  message: 'Your message',
  placeholder: 'Write a message…',
  send: 'Send message',
  attach: 'Attach a photo or file',
  files: 'Attachments',
  preparing: 'preparing…',
  uploading: (percent) => `uploading ${percent}%`,
  ready: 'ready to send',
  stillUploading: 'One moment, the file is still being uploaded.',
  removeFile: (name) => `Cancel ${name}`,
  openFile: (name) => `Download ${name}`,
  fileFailed: 'The file cannot be opened right now. Please try again in a moment.',
  problems: {
    'too-large': (limit) => `This file is too large, the limit is ${limit}.`,
    'kind-not-taken': () => 'We cannot take this kind of file. A photo or a PDF works.',
    'photo-unreadable': () => 'This photo cannot be read. Please save it as JPEG first.',
    'not-taken': () => 'We could not take this file. Please try another one.',
  },
  left: (characters) => `${characters} characters left`,
  tooMany: (characters) => `${characters} characters too many. Please send it in two messages.`,
  ticket: 'Report number',
  ticketHint: 'Keep this number to ask about your report.',
  secretNames: { pin: 'PIN' },
  secret: 'Secret code',
  secretHint: 'Shown only once. Write it down now and share it with nobody.',
  copy: 'Copy',
  copied: 'Copied',
  choices: 'Choices',
};

/** The widget's catalogue, Indonesian first. */
export const catalogue: Readonly<Record<Locale, Words>> = { id: indonesian, en: english };

/** The language of a tag such as `en-GB`; Indonesian where it is none of ours. */
export function localeOf(tag: string | null | undefined): Locale {
  return tag?.toLowerCase().startsWith('en') ? 'en' : 'id';
}
