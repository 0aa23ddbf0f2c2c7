import { on } from '../moment.js';
import type { SampleTicket } from '../sample-ticket.js';
import { answer, call, classify, route, start, verify, write } from '../steps.js';

/** Answered tickets that stay open for a reply. */
export const answeredTickets: readonly SampleTicket[] = [
  {
    at: on(6, '08.20'),
    opening: {
      channel: 'web',
      text: 'NPWP koperasi kami terbit atas nama lama, sebelum perubahan nama desa. Bank minta disamakan.',
    },
    steps: [
      classify('a', on(6, '09.00'), {
        category: 'kdmp.legal.npwp',
        region: '34.04',
        cooperative: 'Koperasi Desa Merah Putih Ngudiasri',
      }),
      verify('a', on(6, '09.01')),
      ...route('a', on(6, '09.05'), 'kelembagaan', 'petugas-b'),
      start('b', on(5, '08.30')),
      answer(
        'b',
        on(3, '10.40'),
        'Kabar baik: perubahan nama bisa diajukan pengurus ke kantor pajak dengan membawa SK pengesahan AHU yang baru dan KTP ketua. Biasanya selesai hari itu juga. Setelah kartu baru keluar, bank tinggal menyesuaikan. Kalau ada yang tersendat, balas di sini, ya.',
      ),
    ],
  },
  {
    at: on(8, '10.10'),
    opening: {
      channel: 'phone',
      by: 'a',
      kind: 'complaint',
      subject: 'Bunga pinjaman naik di tengah jalan',
      body: 'Penelepon anggota koperasi simpan pinjam. Bunga pinjamannya naik tanpa pemberitahuan, padahal perjanjiannya tetap.',
      category: 'ksp.bunga_penagihan',
      region: '73.71',
      reporter: {
        name: 'Warga, anggota koperasi',
        contacts: [{ kind: 'phone', value: '081200000044' }],
      },
    },
    steps: [
      verify('a', on(7, '08.30')),
      ...route('a', on(7, '08.35'), 'pengawasan', 'petugas-b'),
      start('b', on(6, '13.00')),
      answer(
        'b',
        on(2, '09.30'),
        'Bunga pinjaman tidak boleh diubah sepihak selama perjanjiannya menyebut tetap. Kami sudah menyurati koperasinya dan meminta hitungan Anda dikembalikan seperti semula mulai angsuran bulan ini.',
      ),
      call(
        'b',
        on(2, '09.45'),
        'reached',
        'Jawaban dibacakan, penelepon paham dan akan mengecek angsuran berikutnya.',
      ),
    ],
  },
  {
    at: on(5, '19.30'),
    opening: {
      channel: 'web',
      text: 'Sisa hasil usaha tahun lalu dibagikan dalam bentuk barang, bukan uang. Apakah itu boleh?',
    },
    steps: [
      classify('a', on(4, '07.50'), {
        kind: 'complaint',
        category: 'koperasi.umum.shu',
        region: '51',
      }),
      verify('a', on(4, '07.51')),
      start('b', on(4, '10.00')),
      answer(
        'b',
        on(3, '11.15'),
        'Cara membagi sisa hasil usaha diputuskan rapat anggota. Kalau rapat memutuskan dibagi dalam bentuk barang, itu boleh. Kalau tidak pernah diputuskan, anggota berhak meminta rapat membahasnya. Apakah Anda punya risalah rapatnya?',
      ),
      write(
        on(3, '20.05'),
        'Terima kasih penjelasannya. Nanti saya tanyakan risalahnya ke sekretaris.',
      ),
      answer(
        'b',
        on(2, '08.30'),
        'Baik. Kalau risalahnya tidak diberikan, kabari kami, ya. Anggota berhak melihatnya.',
      ),
    ],
  },
];
