import { onDate } from '../moment.js';
import type { SampleTicket } from '../sample-ticket.js';
import { act, answer, classify, route, start, verify } from '../steps.js';

/**
 * A ticket that came a minute after closing time on the last Friday before Nyepi and Idulfitri 1447 H. Its deadlines
 * skip more closed days than any other of the year.
 */
export const ticketOverHolidays: SampleTicket = {
  at: onDate('2026-03-13', '16.31'),
  opening: {
    channel: 'web',
    text: 'Paket sembako Lebaran dari gerai koperasi sudah kami bayar sejak awal puasa, tapi sampai hari ini belum dibagikan. Pengurus bilang tunggu truk dari kota.',
  },
  steps: [
    classify('a', onDate('2026-03-16', '08.10'), {
      category: 'kdmp.usaha.sembako',
      region: '33.04',
      cooperative: 'Koperasi Desa Merah Putih Mekarwanasri',
    }),
    verify('a', onDate('2026-03-16', '08.15')),
    ...route('a', onDate('2026-03-16', '08.20'), 'pembiayaan', 'petugas-b'),
    start('b', onDate('2026-03-16', '10.40')),
    answer(
      'b',
      onDate('2026-03-26', '14.05'),
      'Truknya tertahan antrean penyeberangan selama libur. Paket dibagikan Sabtu, 28 Maret, pukul 09.00 di gerai; yang tidak bisa datang boleh diwakili dengan membawa kuitansi. Maaf sudah menunggu, dan selamat Idulfitri.',
    ),
    act('b', onDate('2026-03-30', '09.20'), 'close'),
  ],
};
