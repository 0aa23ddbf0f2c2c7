import { on } from '../moment.js';
import type { SampleTicket } from '../sample-ticket.js';
import { act, answer, classify, route, start, verify, write } from '../steps.js';

/** Closed tickets, each with another ending. */
export const closedTickets: readonly SampleTicket[] = [
  {
    at: on(12, '08.30'),
    opening: {
      channel: 'web',
      text: 'Alamat koperasi kami di microsite salah, mengarah ke desa lain yang namanya sama di kabupaten sebelah.',
    },
    steps: [
      classify('a', on(12, '09.10'), {
        category: 'kdmp.sistem.microsite_domain',
        region: '32.04',
        cooperative: 'Koperasi Desa Merah Putih Pasirlembayung',
      }),
      verify('a', on(12, '09.11')),
      ...route('a', on(11, '08.10'), 'sistem', 'petugas-b'),
      start('b', on(11, '09.00')),
      answer(
        'b',
        on(10, '14.00'),
        'Alamatnya sudah kami betulkan. Coba buka lagi micrositenya; kalau peta masih lama, muat ulang sekali.',
      ),
      act('b', on(9, '08.40'), 'close'),
      write(on(9, '09.05'), '5, cepat dan jelas. Terima kasih.'),
    ],
  },
  {
    at: on(11, '13.20'),
    opening: {
      channel: 'web',
      text: 'Apakah warga yang KTP-nya dari luar desa boleh jadi anggota koperasi desa?',
    },
    steps: [
      classify('b', on(11, '13.50'), {
        kind: 'information-request',
        category: 'kdmp.tata_kelola.keanggotaan',
      }),
      act('a', on(11, '14.05'), 'answer-and-close', {
        text: 'Pada dasarnya anggota adalah warga yang berdomisili di desa tersebut. Kalau KTP Anda masih beralamat lama tetapi sudah tinggal di sana, mintalah surat keterangan domisili, lalu ajukan ke pengurus. Keputusannya mengikuti anggaran dasar koperasi.',
      }),
      write(on(11, '15.20'), '2, jawabannya umum sekali.'),
    ],
  },
  {
    at: on(14, '10.00'),
    opening: {
      channel: 'web',
      text: 'Kartu ATM saya tertelan mesin dan bank minta saya menunggu dua minggu. Tolong ditegur banknya.',
    },
    steps: [
      classify('a', on(14, '10.30'), { category: 'koperasi.umum.lainnya' }),
      verify('a', on(14, '10.31')),
      act('b', on(13, '09.00'), 'reject', {
        text: 'Kami paham ini merepotkan. Urusan kartu dan layanan bank ditangani Otoritas Jasa Keuangan, jadi laporan Anda akan lebih cepat dibantu di sana. Sebutkan tanggal kejadian dan nama cabangnya. Semoga lekas beres, ya.',
        reason: 'Layanan perbankan perorangan, bukan urusan koperasi.',
        referral: { agency: 'ojk', name: 'Otoritas Jasa Keuangan' },
      }),
    ],
  },
  {
    at: on(13, '21.10'),
    opening: { channel: 'web', text: 'tes tes apakah masuk' },
    steps: [
      act('b', on(12, '08.00'), 'archive', {
        text: 'Pesan Anda masuk dengan baik. Karena belum ada yang perlu ditindaklanjuti, laporan ini kami simpan. Kalau ada yang ingin disampaikan, tulis saja lagi di sini.',
        reason: 'pesan percobaan',
      }),
    ],
  },
  {
    at: on(15, '09.40'),
    opening: {
      channel: 'phone',
      by: 'a',
      kind: 'suggestion',
      subject: 'Pelatihan pembukuan di akhir pekan',
      body: 'Penelepon mengusulkan pelatihan pembukuan untuk pengurus diadakan di akhir pekan, karena hari kerja pengurus bertani.',
      category: 'kdmp.pendamping.ba_pmo',
      region: '35.07',
      reporter: {
        name: 'Warga, sekretaris koperasi',
        contacts: [{ kind: 'phone', value: '081200000055' }],
      },
    },
    steps: [
      act('c', on(14, '11.00'), 'answer-and-close', {
        text: 'Usul yang baik. Sudah kami teruskan ke pendamping supaya jadwal berikutnya ada pilihan akhir pekan. Terima kasih sudah menelepon.',
      }),
    ],
  },
  {
    at: on(16, '08.15'),
    opening: {
      channel: 'web',
      text: 'Warga meminta musyawarah desa khusus diulang karena undangannya tidak sampai ke dusun kami.',
    },
    steps: [
      classify('a', on(16, '09.00'), {
        category: 'kdmp.legal.musdesus',
        region: '32.01',
        cooperative: 'Koperasi Desa Merah Putih Ciwening',
      }),
      verify('a', on(16, '09.01')),
      ...route('a', on(15, '08.10'), 'kelembagaan', 'petugas-b'),
      start('b', on(15, '10.00')),
      answer(
        'b',
        on(12, '13.30'),
        'Kami sudah bicara dengan pemerintah desa. Hasil musyawarah tetap berlaku karena jumlah yang hadir cukup, tetapi ada rapat anggota pertama bulan ini dan dusun Anda akan diundang tertulis.',
      ),
      write(on(11, '18.20'), 'Undangannya sudah kami terima. Terima kasih banyak.'),
      answer('b', on(10, '08.15'), 'Syukurlah. Semoga rapatnya lancar.'),
      act('b', on(9, '16.00'), 'close'),
      write(on(9, '19.30'), '4'),
    ],
  },
];
