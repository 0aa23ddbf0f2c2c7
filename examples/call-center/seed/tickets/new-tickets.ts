import { minutesAgo, on } from '../moment.js';
import type { SampleTicket } from '../sample-ticket.js';
import { classify, note, restrict, verify } from '../steps.js';

/** Tickets that were not assigned yet. */
export const newTickets: readonly SampleTicket[] = [
  {
    at: minutesAgo(18),
    opening: {
      channel: 'web',
      text: 'Selamat siang. Kopdes kami di Desa Sukamerdu sudah punya SK AHU sejak bulan lalu, tapi pendaftaran NIB di OSS berhenti di langkah unggah akta. Sudah tiga kali dicoba, selalu kembali ke halaman awal. Apa yang harus kami lakukan?',
    },
    steps: [],
  },
  {
    at: minutesAgo(47),
    opening: {
      channel: 'phone',
      by: 'a',
      kind: 'complaint',
      subject: 'Simpanan belum bisa ditarik sejak tiga bulan',
      body: 'Penelepon anggota koperasi simpan pinjam. Simpanan sukarela tidak bisa ditarik sejak tiga bulan lalu. Petugas koperasi selalu minta menunggu rapat. Buku simpanan ada, saldo terakhir tercatat.',
      category: 'ksp.penarikan_simpanan',
      region: '12.07',
      reporter: {
        name: 'Warga, anggota koperasi',
        contacts: [{ kind: 'phone', value: '081200000011' }],
      },
    },
    steps: [],
  },
  {
    at: minutesAgo(130),
    opening: {
      channel: 'web',
      text: 'Mau tanya, apakah ketua RT boleh jadi pengurus koperasi desa? Di desa kami ada yang bilang tidak boleh.',
    },
    steps: [
      classify('b', minutesAgo(95), {
        kind: 'information-request',
        category: 'kdmp.tata_kelola.pengurus',
      }),
    ],
  },
  {
    at: on(1, '20.15'),
    opening: {
      channel: 'web',
      text: 'Di desa kami anggota diminta membayar uang administrasi supaya namanya masuk daftar koperasi. Tidak ada kuitansi. Saya tidak mau nama saya diketahui karena yang menagih tetangga sendiri.',
    },
    steps: [
      restrict('a', on(0, '07.40'), { anonymous: true }),
      classify('a', on(0, '07.42'), {
        category: 'kdmp.penyimpangan',
        region: '35.07',
        cooperative: 'Koperasi Desa Merah Putih Randusamar',
        supervisory: true,
      }),
    ],
  },
  {
    at: on(2, '10.05'),
    opening: {
      channel: 'counter',
      by: 'a',
      kind: 'complaint',
      subject: 'Nama desa di Simkopdes tertulis salah',
      body: 'Dua pengurus datang membawa salinan SK. Nama desa di Simkopdes tertulis Wanasamal, seharusnya Wanasamar. Karena berbeda, bank menolak pembukaan rekening.',
      category: 'kdmp.sistem.data_salah',
      region: '33.04',
      cooperative: { name: 'Koperasi Desa Merah Putih Wanasamar' },
      reporter: { name: 'Warga, 2 orang pengurus' },
    },
    steps: [
      verify('a', on(1, '08.20')),
      note(
        'a',
        on(1, '08.24'),
        'SK dan KTP pengurus sudah dilihat asli di loket. Salinan SK saja yang disimpan.',
      ),
    ],
  },
  {
    at: on(4, '09.30'),
    opening: {
      channel: 'letter',
      by: 'a',
      kind: 'complaint',
      subject: 'Rapat anggota tahunan belum pernah diadakan',
      body: 'Isi surat: koperasi kami berdiri dua tahun, tetapi rapat anggota tahunan belum pernah diadakan dan laporan keuangan tidak pernah dibagikan. Mohon koperasi kami dibina supaya rapatnya terlaksana.',
      category: 'koperasi.umum.rat',
      region: '34.04',
      cooperative: { name: 'Koperasi Serba Usaha Tegalrukmi' },
      reporter: { name: 'Warga, 14 orang anggota' },
    },
    steps: [],
  },
  {
    at: on(4, '14.50'),
    opening: {
      channel: 'web',
      text: 'Gudang koperasi di Desa Muararindu sudah dua bulan tidak dilanjutkan, tinggal pondasi. Bahan bangunan mulai hilang. Siapa yang bertanggung jawab menjaganya?',
    },
    steps: [
      classify('a', on(3, '08.10'), {
        category: 'kdmp.gerai.pembangunan',
        region: '64.08',
        cooperative: 'Koperasi Desa Merah Putih Muararindu',
      }),
      verify('a', on(3, '08.12')),
    ],
  },
];
