import type { ShippedLocale } from '@aduan/core/channel';

/** The states of the phone that its display shows. */
export type PhoneStatus =
  | 'calling'
  | 'asked'
  | 'working'
  | 'permission'
  | 'recordNext'
  | 'recording'
  | 'sending'
  | 'queued'
  | 'answered'
  | 'over'
  | 'lost'
  | 'slow'
  | 'full';

/** The texts of the page with a phone. */
export interface PhoneCatalogue {
  readonly title: string;
  readonly lead: string;
  readonly noScript: { readonly text: string; readonly link: string };
  readonly number: string;
  readonly numberHint: string;
  readonly numberWrong: string;
  readonly withheld: string;
  readonly dial: string;
  readonly dialAgain: string;
  readonly keys: string;
  readonly star: string;
  readonly hash: string;
  readonly speech: string;
  readonly speechHint: string;
  readonly say: string;
  readonly silent: string;
  readonly finish: string;
  readonly hangUp: string;
  readonly aloud: string;
  readonly heard: string;
  readonly line: string;
  readonly you: string;
  readonly before: string;
  readonly status: Readonly<Record<PhoneStatus, string>>;
  /** The caller's place in the queue, 1 = next. */
  readonly place: (position: number) => string;
  /** Shown once, when an officer has answered. */
  readonly talk: string;
  readonly pressed: (keys: string) => string;
  readonly secret: (count: number) => string;
  readonly saidNothing: string;
  readonly spoke: (seconds: string) => string;
  readonly noMicrophone: string;
  readonly noVoice: string;
  readonly track: string;
}

const id: PhoneCatalogue = {
  title: 'Telepon contoh',
  lead: 'Coba menelepon layanan ini dari halaman ini, seperti dari telepon biasa: dengarkan, tekan tombol, ceritakan setelah bunyi bip. Semua yang terdengar juga tertulis. Tidak ada pulsa yang terpakai.',
  noScript: {
    text: 'Telepon contoh ini perlu JavaScript. Tanpa itu, laporan tetap bisa ditulis.',
    link: 'Tulis laporan',
  },
  number: 'Nomor yang terlihat oleh petugas',
  numberHint: 'Petugas menelepon balik ke nomor ini. Untuk mencoba, biarkan nomor karangannya.',
  numberWrong: 'Nomornya belum lengkap, coba cek lagi ya. Contohnya 0812 0000 1234.',
  withheld: 'Sembunyikan nomor saya',
  dial: 'Telepon',
  dialAgain: 'Telepon lagi',
  keys: 'Tombol telepon',
  star: 'bintang',
  hash: 'pagar',
  speech: 'Yang Anda ucapkan',
  speechHint: 'Telepon sungguhan mengenali suara Anda. Di sini, ketik saja.',
  say: 'Ucapkan',
  silent: 'Diam saja',
  finish: 'Selesai bicara',
  hangUp: 'Tutup telepon',
  aloud: 'Bacakan',
  heard: 'Yang terdengar',
  line: 'Layanan',
  you: 'Anda',
  before: 'Belum ada. Tekan "Telepon" untuk mulai.',
  status: {
    calling: 'Menyambungkan…',
    asked: 'Giliran Anda',
    working: 'Mohon tunggu sebentar…',
    permission: 'Boleh kami pakai mikrofonnya? Pilih "Izinkan" kalau ditanya.',
    recordNext: 'Bicara setelah bunyi bip',
    recording: 'Merekam. Tekan pagar kalau selesai.',
    sending: 'Mengirim rekaman…',
    queued: 'Menunggu petugas…',
    answered: 'Petugas sudah menjawab',
    over: 'Telepon ditutup',
    lost: 'Sambungannya terputus. Yang sudah Anda ceritakan kami simpan.',
    slow: 'Jaringan tersendat, kami coba lagi…',
    full: 'Saluran sedang penuh. Coba lagi beberapa menit lagi, ya.',
  },
  place: (position) =>
    position <= 1 ? 'Giliran Anda berikutnya' : `Anda nomor ${position} di antrean`,
  talk: 'Anda sudah tersambung. Telepon contoh ini tidak menyampaikan suara petugas: di telepon sungguhan, sekarang Anda berbicara dengannya.',
  pressed: (keys) => `Ditekan: ${keys}`,
  secret: (count) => `Ditekan: ${'•'.repeat(count)}`,
  saidNothing: '(diam)',
  spoke: (seconds) => `Rekaman suara, ${seconds}`,
  noMicrophone:
    'Mikrofonnya tidak bisa dipakai. Sebagai gantinya dikirim rekaman contoh berisi nada, jadi Anda tetap bisa mencoba sampai selesai.',
  noVoice:
    'HP atau komputer ini tidak punya suara bahasa Indonesia, jadi kalimatnya hanya tertulis.',
  track: 'Lacak laporan dengan nomor dan PIN',
};

const en: PhoneCatalogue = {
  title: 'Sample telephone',
  lead: 'Call this desk from this page as you would from any phone: listen, press keys, tell your story after the tone. Whatever you hear is also written. It costs nothing.',
  noScript: {
    text: 'This sample telephone needs JavaScript. Without it you can still write a report.',
    link: 'Write a report',
  },
  number: 'Number that officers see',
  numberHint: 'An officer calls this number back. To try it, leave the invented one.',
  numberWrong: 'The number is not complete yet, please check it. For example 0812 0000 1234.',
  withheld: 'Withhold my number',
  dial: 'Call',
  dialAgain: 'Call again',
  keys: 'Keys of the phone',
  star: 'star',
  hash: 'hash',
  speech: 'What you say',
  speechHint: 'A real line understands your voice. Here you type it.',
  say: 'Say it',
  silent: 'Say nothing',
  finish: 'I have finished',
  hangUp: 'Hang up',
  aloud: 'Read aloud',
  heard: 'What you hear',
  line: 'Desk',
  you: 'You',
  before: 'Nothing yet. Press "Call" to begin.',
  status: {
    calling: 'Connecting…',
    asked: 'Your turn',
    working: 'One moment, please…',
    permission: 'May we use the microphone? Choose "Allow" if your browser asks.',
    recordNext: 'Speak after the tone',
    recording: 'Recording. Press hash when you have finished.',
    sending: 'Sending the recording…',
    queued: 'Waiting for an officer…',
    answered: 'An officer has answered',
    over: 'The call is over',
    lost: 'The line broke. What you told us so far is kept.',
    slow: 'The network is slow, we try again…',
    full: 'All lines are busy. Please try again in a few minutes.',
  },
  place: (position) => (position <= 1 ? 'You are next' : `You are number ${position} in line`),
  talk: 'You are connected. This sample telephone carries no voice of an officer: on a real line you would be talking now.',
  pressed: (keys) => `Pressed: ${keys}`,
  secret: (count) => `Pressed: ${'•'.repeat(count)}`,
  saidNothing: '(silence)',
  spoke: (seconds) => `Voice recording, ${seconds}`,
  noMicrophone:
    'The microphone cannot be used. A sample recording with a tone is sent in its place, so that you can try it to the end.',
  noVoice: 'This browser has no English voice, so the sentences are only written.',
  track: 'Track the report with number and PIN',
};

export const phoneCatalogue: Readonly<Record<ShippedLocale, PhoneCatalogue>> = { id, en };
