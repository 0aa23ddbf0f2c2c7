import { minutesAgo, on } from '../moment.js';
import type { SampleTicket } from '../sample-ticket.js';
import { act, ask, classify, route, start, verify } from '../steps.js';

/** Tickets that wait for the citizen or for somebody else. */
export const waitingTickets: readonly SampleTicket[] = [
  {
    at: on(2, '09.05'),
    opening: {
      channel: 'web',
      text: 'Pengurus lama tidak mau menyerahkan buku kas. Kami pengurus baru tidak bisa mulai bekerja.',
    },
    steps: [
      classify('a', on(2, '09.40'), {
        category: 'kdmp.tata_kelola.pengurus',
        region: '35.07',
        cooperative: 'Koperasi Desa Merah Putih Wonoteduh',
      }),
      verify('a', on(2, '09.41')),
      ask(
        'a',
        on(1, '10.15'),
        'Kapan pengurus baru dipilih, dan apakah ada berita acara rapatnya? Kalau ada, mohon difoto dan dikirim di sini.',
      ),
    ],
  },
  {
    at: on(6, '10.00'),
    opening: {
      channel: 'web',
      text: 'Bantuan lemari pendingin untuk gerai kami rusak waktu tiba. Sudah lapor ke pendamping, belum ada kabar.',
    },
    steps: [
      classify('a', on(6, '10.45'), {
        category: 'kdmp.gerai.sarana',
        region: '12.07',
        cooperative: 'Koperasi Desa Merah Putih Padangsirih',
      }),
      verify('a', on(6, '10.46')),
      ...route('a', on(5, '08.30'), 'layanan', 'petugas-b'),
      start('b', on(5, '11.00')),
      ask(
        'b',
        on(4, '14.20'),
        'Supaya bisa diklaim, boleh kirim foto kerusakan dan surat jalannya? Nomor seri ada di pintu bagian dalam.',
      ),
    ],
  },
  {
    at: on(1, '08.50'),
    opening: {
      channel: 'phone',
      by: 'a',
      kind: 'information-request',
      subject: 'Syarat membuka apotek desa',
      body: 'Penelepon bertanya syarat membuka apotek desa di bawah koperasi. Belum menyebut nama desanya karena sambungan terputus.',
      category: 'kdmp.usaha.apotek',
      reporter: { contacts: [{ kind: 'phone', value: '081200000033' }] },
    },
    steps: [
      verify('a', on(1, '09.20')),
      ask(
        'a',
        minutesAgo(160),
        'Sambungan tadi terputus. Boleh kami tahu nama desa dan apakah sudah ada apoteker yang bersedia?',
      ),
    ],
  },
  {
    at: on(5, '09.30'),
    opening: {
      channel: 'counter',
      by: 'a',
      kind: 'complaint',
      subject: 'Pengesahan badan hukum belum keluar',
      body: 'Pengurus datang ke loket. Akta sudah diunggah notaris tiga minggu lalu, pengesahan belum keluar. Bukti unggah dibawa.',
      category: 'kdmp.legal.akta_ahu',
      region: '33.73',
      cooperative: { name: 'Koperasi Kelurahan Merah Putih Kebonlaras' },
      reporter: { name: 'Warga, ketua dan sekretaris' },
    },
    steps: [
      verify('a', on(4, '08.15')),
      ...route('a', on(4, '08.20'), 'kelembagaan', 'petugas-b'),
      start('b', on(3, '09.00')),
      act('b', on(2, '10.30'), 'hold', { reason: 'Menunggu jawaban tertulis dari Ditjen AHU.' }),
    ],
  },
  {
    at: on(4, '15.10'),
    opening: {
      channel: 'web',
      text: 'Kiriman pupuk ke koperasi kami kurang dari yang dibayar. Surat jalannya 4 ton, yang datang 3 ton.',
    },
    steps: [
      classify('a', on(3, '08.20'), {
        category: 'kdmp.usaha.pupuk',
        region: '33.04',
        cooperative: 'Koperasi Desa Merah Putih Gunungteduh',
      }),
      verify('a', on(3, '08.21')),
      ...route('a', on(3, '08.25'), 'layanan', 'petugas-b'),
      start('b', on(2, '08.40')),
      act('b', on(1, '11.00'), 'hold', {
        reason: 'Distributor menghitung ulang stok gudang, selesai pekan ini.',
      }),
    ],
  },
];
