import { on } from '../moment.js';
import type { SampleTicket } from '../sample-ticket.js';
import { classify, merge, route, verify, write } from '../steps.js';

const about = {
  category: 'kdmp.gerai.pembangunan',
  region: '33.04',
  cooperative: 'Koperasi Desa Merah Putih Lembahwangi',
};
const lead = 'saluran air';

/** Six people of one invented village report the same ditch: five reports were merged into the first one's ticket. */
export const villageMatter: readonly SampleTicket[] = [
  {
    name: lead,
    at: on(5, '08.40'),
    opening: {
      channel: 'web',
      text: 'Saluran air desa tertutup tanah galian gerai. Sejak gerai koperasi di Desa Lembahwangi dibangun, air masuk ke halaman balai desa dan jalan setiap hujan. Mohon salurannya dibuka lagi.',
    },
    steps: [
      classify('b', on(5, '10.05'), about),
      verify('b', on(5, '10.08')),
      ...route('b', on(5, '10.10'), 'kelembagaan', 'petugas-b'),
    ],
  },
  ...(
    [
      [
        on(4, '09.15'),
        'Jalan di depan gerai tergenang setiap hujan. Saluran airnya tertutup sejak gerai koperasi Lembahwangi dibangun.',
      ],
      [
        on(4, '13.20'),
        'Saluran air di samping gerai Desa Lembahwangi tertimbun. Sudah disampaikan ke tukang, belum digali.',
      ],
      [
        on(3, '09.50'),
        'Air dari gerai koperasi meluap ke jalan desa. Salurannya hilang tertutup galian pondasi.',
      ],
    ] as const
  ).map(
    ([at, text]): SampleTicket => ({
      at,
      opening: { channel: 'web', text },
      steps: [classify('b', on(2, '08.30'), about), merge('b', on(2, '08.32'), lead)],
    }),
  ),
  {
    at: on(3, '14.05'),
    opening: {
      channel: 'phone',
      by: 'a',
      kind: 'complaint',
      subject: 'Saluran air di samping gerai tertutup',
      body: 'Penelepon warga Lembahwangi. Saluran di samping gerai koperasi tertutup sejak pembangunan; jalan ke sekolah tergenang.',
      ...about,
      cooperative: { name: about.cooperative },
      reporter: { name: 'Warga Lembahwangi', contacts: [{ kind: 'phone', value: '081200000031' }] },
    },
    steps: [merge('b', on(2, '08.35'), lead)],
  },
  {
    at: on(2, '16.10'),
    opening: {
      channel: 'web',
      text: 'Kapan saluran air di dekat gerai koperasi Lembahwangi dibuka? Halaman kami tergenang lagi semalam.',
    },
    steps: [
      classify('b', on(1, '08.15'), about),
      merge('b', on(1, '08.16'), lead),
      write(on(1, '17.30'), 'Sore ini hujan lagi, airnya setinggi mata kaki.'),
    ],
  },
];
