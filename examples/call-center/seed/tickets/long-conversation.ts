import { on } from '../moment.js';
import type { SampleStep, SampleTicket } from '../sample-ticket.js';
import { answer, ask, classify, note, route, start, verify, write } from '../steps.js';

/** Questions of the desk and the citizen's replies, over several days: `[day, time, question, …replies]`. */
const exchanges: readonly (readonly [number, string, string, ...string[]])[] = [
  [
    9,
    '10.30',
    'Di halaman mana persisnya kiriman data berhenti?',
    'Di halaman gerai.',
    'Setelah menekan simpan, muncul lingkaran berputar terus.',
  ],
  [9, '13.10', 'Berapa gerai yang sudah berhasil masuk?', 'Dua. Yang ketiga tidak mau.'],
  [
    9,
    '14.45',
    'Apakah fotonya dari ponsel? Berapa ukurannya?',
    'Iya dari ponsel.',
    'Tidak tahu ukurannya, tapi fotonya jelas sekali.',
  ],
  [
    8,
    '08.40',
    'Boleh dicoba dengan foto yang lebih kecil, misalnya dikirim ke diri sendiri dulu lewat pesan lalu disimpan?',
    'Sebentar, saya coba dulu.',
    'Sudah dicoba. Yang ketiga masuk!',
  ],
  [
    8,
    '11.10',
    'Berapa ukuran fotonya setelah dikirim lewat pesan?',
    'Di ponsel tertulis 240 KB.',
    'Yang dulu 8 MB, ternyata.',
  ],
  [
    8,
    '15.50',
    'Syukurlah. Bagaimana dengan gerai yang keempat?',
    'Yang keempat lain lagi. Titik petanya lari ke laut.',
  ],
  [
    7,
    '09.15',
    'Titik petanya diisi dengan angka atau digeser di peta?',
    'Digeser di peta.',
    'Kalau diisi angka saya tidak tahu angkanya.',
  ],
  [
    7,
    '11.30',
    'Angkanya bisa dilihat di aplikasi peta: tekan lama di lokasi gerai. Boleh kirim dua angka yang muncul?',
    'Yang muncul -4.12 dan 122.34.',
  ],
  [
    7,
    '14.00',
    'Terima kasih. Boleh dipastikan, itu di depan gerai atau di kantor desa?',
    'Di depan gerai.',
    'Tadi saya berdiri pas di pintunya.',
  ],
  [
    6,
    '09.00',
    'Titiknya sudah kami masukkan dari sini. Sekarang apakah peta di akun Anda sudah benar?',
    'Sudah benar, tapi nama jalannya kosong.',
  ],
  [
    6,
    '13.20',
    'Apakah jalannya punya nama resmi, atau dikenal dengan sebutan warga saja?',
    'Sebutan warga saja, Jalan Tambak Ujung.',
    'Kalau resmi belum ada.',
  ],
  [6, '15.40', 'Kalau alamat gerai ketiga, sudah benar?', 'Sudah, sesuai papan namanya.'],
  [5, '10.10', 'Boleh kami tulis "Jalan Tambak Ujung, RT 02"?', 'Boleh. RT-nya benar 02.'],
];

const cooperative = 'Koperasi Desa Merah Putih Batukelapa';

/** A conversation of about forty messages. */
export const longConversation: SampleTicket = {
  at: on(10, '09.20'),
  opening: {
    channel: 'web',
    text: 'Saya operator koperasi desa. Setiap kali mengisi data gerai di Simkopdes, kiriman datanya berhenti di tengah jalan. Sudah seminggu begini, padahal diminta selesai bulan ini.',
  },
  steps: [
    write(on(10, '09.22'), 'Oh ya, kami punya empat gerai.'),
    write(on(10, '09.23'), 'Peramban yang dipakai bawaan ponsel.'),
    classify('a', on(10, '10.00'), {
      category: 'kdmp.sistem.data_salah',
      region: '74',
      cooperative,
    }),
    verify('a', on(10, '10.01')),
    ...route('a', on(10, '10.05'), 'sistem', 'petugas-b'),
    start('b', on(9, '10.20')),
    ...exchanges.flatMap(([day, time, question, ...replies]): readonly SampleStep[] => [
      ask('b', on(day, time), question),
      ...replies.map((reply, index) => write(on(day, later(time, 40 + index)), reply)),
    ]),
    note(
      'b',
      on(5, '11.40'),
      'Gerai 3: foto terlalu besar. Gerai 4: titik peta dan alamat. Keduanya perlu pesan galat yang lebih jelas di sistem.',
    ),
    answer(
      'b',
      on(4, '09.10'),
      'Keempat gerai Anda sudah lengkap dan sudah kami periksa ulang. Penyebabnya dua: foto yang terlalu besar, dan titik peta yang bergeser. Keduanya sudah kami teruskan ke pengelola sistem.',
    ),
    write(on(4, '17.30'), 'Terima kasih, sangat membantu. Satu lagi, apakah datanya bisa dicetak?'),
    ask(
      'b',
      on(3, '08.50'),
      'Bisa. Yang ingin dicetak daftar gerainya saja, atau profil lengkap koperasinya?',
    ),
    write(on(3, '18.10'), 'Profil lengkapnya, untuk dipajang di balai desa.'),
  ],
};

/** Adds minutes to a wall time on the same day. */
function later(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split('.').map(Number);
  const total = hour * 60 + minute + minutes;
  return `${Math.floor(total / 60)}.${String(total % 60).padStart(2, '0')}`;
}
