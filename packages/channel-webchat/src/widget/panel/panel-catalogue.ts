import type { Locale } from '@aduan/core';
import type { Catalogue } from '@aduan/core/channel';
import { inLanguage, type Words } from '../in-language.js';

/** Texts of the panel: Indonesian, then English. */
const catalogue = {
  more: ['Pilihan lain', 'More options'],
  back: ['Kembali ke percakapan', 'Back to the conversation'],
  nothingYet: [
    'Tulis pesan dulu. Setelah itu percakapannya bisa dilanjutkan di perangkat lain.',
    'Write a message first. Then you can go on with it on another device.',
  ],
  copy: ['Salin tautan', 'Copy link'],
  copied: ['Tautan tersalin.', 'Link copied.'],
  failed: [
    'Belum berhasil. Periksa jaringan, lalu coba sekali lagi, ya.',
    'That did not work. Please check the network and try once more.',
  ],

  files: ['Lampiran', 'Attachments'],
  uploading: ['mengunggah {n}%', 'uploading {n}%'],
  ready: ['siap dikirim', 'ready to send'],
  cancel: ['Batalkan', 'Cancel'],
  'file-too-large': ['Berkas ini terlalu besar, paling besar', 'This file is too large, at most'],
  'file-kind-not-taken': [
    'Jenis berkas ini belum bisa kami terima. Coba kirim foto atau PDF, ya.',
    'We cannot take this kind of file. A photo or a PDF works.',
  ],
  'photo-unreadable': [
    'Foto ini belum bisa dibaca. Coba simpan sebagai JPEG dulu, ya.',
    'This photo cannot be read. Please save it as JPEG first.',
  ],
  'files-too-many': [
    'Sudah banyak berkas masuk. Coba lagi nanti, ya.',
    'Many files came in already. Please try again later.',
  ],
  'file-not-taken': [
    'Berkas ini belum bisa kami terima. Coba berkas lain, ya.',
    'We could not take this file. Please try another one.',
  ],

  resume: ['Lanjutkan di perangkat lain', 'Go on with another device'],
  resumeHint: [
    'Buat tautan, lalu buka di HP atau komputer lain: percakapan ini terbuka di sana, dan tetap ada di sini. Tautan hanya bisa dipakai sekali, dalam 15 menit.',
    'Make a link and open it on another phone or computer: this conversation opens there, and stays here as well. The link works once, within 15 minutes.',
  ],
  resumeWarning: [
    'Jangan berikan kepada orang lain: siapa pun yang membukanya bisa membaca dan menulis atas nama Anda.',
    'Give it to nobody else: whoever opens it can read and write in your name.',
  ],
  makeLink: ['Buat tautan', 'Make a link'],
  link: ['Tautan percakapan', 'Link to the conversation'],
  goodUntil: ['Berlaku sampai pukul', 'Good until'],
  revoke: ['Batalkan tautan', 'Withdraw the link'],
  revoked: ['Tautan dibatalkan.', 'The link is withdrawn.'],

  arrive: ['Lanjutkan percakapan di sini?', 'Go on with the conversation here?'],
  arriveHint: [
    'Tautan ini membuka percakapan dari perangkat lain. Lanjutkan hanya kalau Anda sendiri yang membuatnya: kalau tautan ini dari orang lain, ia ikut membaca yang Anda tulis.',
    'This link opens a conversation from another device. Go on only if you made it yourself: if it came from somebody else, he will read what you write.',
  ],
  arriveInstead: [
    'Percakapan yang ada di perangkat ini diganti, juga pesan yang belum terkirim. Catat dulu nomor laporan dan PIN-nya.',
    'The conversation on this device is replaced, with messages that are not sent yet. Write down its report number and PIN first.',
  ],
  arriveYes: ['Lanjutkan di sini', 'Go on here'],
  arriveNo: ['Tidak, terima kasih', 'No, thank you'],
  arriveTooLate: [
    'Tautan ini sudah dipakai, dibatalkan, atau lewat waktunya. Buat yang baru di perangkat pertama, ya.',
    'This link was used, withdrawn, or is too old. Please make a new one on the first device.',
  ],
  arrived: ['Percakapan dilanjutkan di sini.', 'The conversation goes on here.'],
  typing: ['Petugas sedang menulis…', 'An officer is writing…'],
  answering: ['Jawaban sedang disiapkan…', 'An answer is on its way…'],

  consent: ['Sebelum mulai', 'Before you begin'],
  agree: ['Setuju dan mulai', 'Agree and begin'],
  readMore: ['Baca selengkapnya', 'Read it all'],

  copyTitle: ['Kirim salinan ke email', 'Send a copy by e-mail'],
  copyHint: [
    'Kami kirim isi percakapan ini: pesan Anda dan jawaban kami, tanpa PIN. Alamatnya kami pastikan dulu dengan kode, lalu kami lupakan.',
    'We send what was said here: your messages and our answers, without the PIN. We check the address with a code first, and forget it afterwards.',
  ],
  address: ['Alamat email Anda', 'Your e-mail address'],
  addressUnclear: [
    'Alamatnya belum lengkap, coba cek lagi ya.',
    'The address is not complete, please check it.',
  ],
  sendCode: ['Kirim kode', 'Send the code'],
  codeSent: ['Kode sudah dikirim ke', 'We sent a code to'],
  code: ['Kode dari email, 6 angka', 'Code from the e-mail, 6 digits'],
  codeWrong: [
    'Kodenya belum cocok atau sudah lewat waktunya. Coba cek lagi, atau minta kode baru.',
    'The code does not match, or is too old. Please check it, or ask for a new one.',
  ],
  sendCopy: ['Kirim salinan', 'Send the copy'],
  copySent: ['Salinan sudah dikirim ke', 'We sent the copy to'],
  mailsTooMany: [
    'Sudah banyak email dikirim hari ini. Coba lagi besok, ya.',
    'Many e-mails were sent today. Please try again tomorrow.',
  ],
} as const satisfies Words;

/** Texts of the panel in one language. */
export type PanelCatalogue = ReturnType<typeof panelCatalogueIn>;

/** Texts of the panel in one language, with the host's texts. */
export function panelCatalogueIn(locale: Locale, texts?: Catalogue) {
  return inLanguage(catalogue, locale, texts);
}
