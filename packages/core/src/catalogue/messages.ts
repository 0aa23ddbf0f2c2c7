import type { Label } from '../ports/label.js';

/**
 * All automatic messages to a citizen. `{…}` is filled in; `{pin}` only when the message is sent, so that no PIN is
 * kept in clear.
 */
export const messages = {
  complaintReceived: {
    id: 'Terima kasih, laporan Anda sudah kami terima. Nomornya {number}, PIN-nya {pin}.',
    en: 'Thank you, we have received your report. Its number is {number}, its PIN is {pin}.',
  },
  /** For a person in danger. The text above it says where to get help at once. */
  urgentReceived: {
    id: 'Cerita Anda sudah kami simpan. Nomornya {number}, PIN-nya {pin}.',
    en: 'What you told us is kept. Its number is {number}, its PIN is {pin}.',
  },
  questionAnswered: {
    id: 'Pertanyaan ini kami catat dengan nomor {number}.',
    en: 'This question is on record as number {number}.',
  },
  /** For example for a letter that is recorded without the text of its answer. */
  answeredBefore: {
    id: 'Sudah dijawab pada {date}, sebelum dicatat di sini.',
    en: 'Answered on {date}, before it was recorded here.',
  },
  earlierAnswered: {
    id: 'Laporan baru Anda, nomor {number}, kami sambungkan dengan laporan lama Anda, nomor {earlier}, yang sudah kami jawab. Anda tidak perlu bercerita dari awal lagi.',
    en: 'We have linked your new report, number {number}, to your earlier one, number {earlier}, which we have answered. You need not tell it all again.',
  },
  earlierClosed: {
    id: 'Laporan baru Anda, nomor {number}, kami sambungkan dengan laporan lama Anda, nomor {earlier}, yang sudah selesai. Anda tidak perlu bercerita dari awal lagi.',
    en: 'We have linked your new report, number {number}, to your earlier one, number {earlier}, which is closed. You need not tell it all again.',
  },
  added: {
    id: 'Sudah kami tambahkan ke laporan Anda, nomor {number}. Petugas akan membacanya.',
    en: 'We have added this to your report {number}. An officer will read it.',
  },
  closedNow: {
    id: 'Saat ini kami sedang tutup. Kami mulai memeriksanya {moment}.',
    en: 'We are closed right now. We will start on it {moment}.',
  },
  privacyMore: {
    id: 'Ketik PRIVASI untuk membaca selengkapnya.',
    en: 'Type PRIVACY to read more.',
  },
  howToTrack: {
    id: 'Simpan nomor dan PIN ini untuk melihat kabarnya di halaman Lacak Laporan.',
    en: 'Keep the number and the PIN: with them you can follow it on the page Track My Report.',
  },
  promise: {
    id: 'Kami jawab paling lambat {date}.',
    en: 'We will answer by {date} at the latest.',
  },
  overdue: {
    id: 'Kami berjanji menjawab paling lambat {date}. Maaf, jawaban kami terlambat. Kami tetap mengerjakannya.',
    en: 'We promised an answer by {date}. We are sorry that it is late. We are still working on it.',
  },
  promisedFirst: {
    id: 'Semula kami berjanji {date}. Tanggalnya bergeser karena hari kerja berubah.',
    en: 'We first promised {date}. The date moved because the working days changed.',
  },
  noPromise: {
    id: 'Kami kabari Anda begitu ada jawabannya.',
    en: 'We will tell you as soon as there is an answer.',
  },

  answerSubject: {
    id: 'Ada jawaban untuk laporan Anda {number}',
    en: 'There is an answer to your report {number}',
  },
  answerThere: {
    id: 'Laporan Anda, nomor {number}, sudah kami jawab. Buka {link} lalu tekan tombolnya untuk membaca jawabannya.',
    en: 'We have answered your report, number {number}. Open {link} and press its button to read the answer.',
  },
  answerThereByPin: {
    id: 'Laporan Anda, nomor {number}, sudah kami jawab. Baca jawabannya di halaman Lacak Laporan, dengan nomor ini dan PIN Anda.',
    en: 'We have answered your report, number {number}. Read the answer on the page Track My Report, with this number and your PIN.',
  },
  pinRenewed: {
    id: 'PIN baru Anda {pin}. PIN yang lama sudah tidak berlaku.',
    en: 'Your new PIN is {pin}. The old one no longer works.',
  },
  unsupportedPart: {
    id: '[Kiriman ini belum bisa ditampilkan: {type}]',
    en: '[This cannot be shown yet: {type}]',
  },
  unreadable: {
    id: 'Maaf, kiriman seperti ini belum bisa kami baca. Tulis saja isinya di sini, atau kirim foto, rekaman suara, atau dokumen.',
    en: 'We are sorry, we cannot read this kind of message yet. Please write what it says, or send a photo, a voice message or a document.',
  },
  fileMissing: {
    id: '[Berkas ini tidak sampai kepada kami: {file}]',
    en: '[This file did not reach us: {file}]',
  },
  fileRefused: {
    id: '[Demi keamanan, berkas ini tidak kami simpan: {file}]',
    en: '[For safety, we did not keep this file: {file}]',
  },
  fileOfOtherType: {
    id: 'Maaf, jenis berkas ini belum bisa kami terima: {file}. Kirim saja foto, rekaman suara, video, PDF, atau dokumen Word dan Excel.',
    en: 'We are sorry, we cannot take this file because of its type: {file}. Please send a photo, a voice message, a video, a PDF, or a Word or Excel document.',
  },
  fileHarmful: {
    id: 'Maaf, berkas ini tidak kami simpan karena sepertinya ada virusnya: {file}. Mungkin Anda juga tidak tahu. Kirim saja fotonya, atau ketik isinya di sini.',
    en: 'We are sorry, we did not keep this file because it seems to contain a virus: {file}. You may not have known. Please send what it says as a photo, or type it here.',
  },
  image: { id: 'Foto', en: 'Photo' },
  audio: { id: 'Rekaman suara', en: 'Sound recording' },
  video: { id: 'Rekaman video', en: 'Video' },
  document: { id: 'Dokumen', en: 'Document' },

  hoursOpen: { id: 'Sekarang buka.', en: 'Open now.' },
  hoursOpenToday: {
    id: 'Sekarang buka sampai pukul {time}.',
    en: 'Open now until {time}.',
  },
  hoursOpenUntil: { id: 'Sekarang buka sampai {moment}.', en: 'Open now until {moment}.' },
  hoursClosed: { id: 'Sekarang tutup.', en: 'Closed now.' },
  hoursClosedUntil: {
    id: 'Sekarang tutup, buka lagi {moment}.',
    en: 'Closed now, open again {moment}.',
  },
  momentToday: { id: 'hari ini pukul {time}', en: 'today at {time}' },
  momentTomorrow: { id: 'besok pukul {time}', en: 'tomorrow at {time}' },
  momentThen: { id: '{day} pukul {time}', en: '{day} at {time}' },
} as const satisfies Readonly<Record<string, Label>>;
