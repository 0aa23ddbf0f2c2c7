import { minutesAgo, on } from '../moment.js';
import type { SampleTicket } from '../sample-ticket.js';
import {
  answer,
  ask,
  call,
  classify,
  note,
  restrict,
  route,
  start,
  submitDraft,
  verify,
  write,
} from '../steps.js';

/** Tickets that officers work on. */
export const activeTickets: readonly SampleTicket[] = [
  {
    at: on(3, '08.40'),
    opening: {
      channel: 'web',
      text: 'Notaris meminta biaya tambahan untuk akta koperasi desa kami, katanya untuk percepatan. Padahal waktu musyawarah desa khusus disebut biayanya sudah ditetapkan.',
    },
    steps: [
      classify('a', on(3, '10.05'), {
        category: 'kdmp.legal.akta_ahu',
        region: '32.04',
        cooperative: 'Koperasi Desa Merah Putih Mekarlanggeng',
      }),
      verify('a', on(3, '10.06')),
      ...route('a', on(2, '08.30'), 'kelembagaan', 'petugas-b'),
      start('b', on(2, '09.15')),
      note(
        'b',
        on(1, '13.40'),
        'Sudah bicara dengan dinas kabupaten. Mereka menanyakan ke notarisnya, kabar paling lambat besok.',
      ),
    ],
  },
  {
    at: on(4, '11.20'),
    opening: {
      channel: 'phone',
      by: 'a',
      kind: 'complaint',
      subject: 'Pengajuan pembiayaan dikembalikan tanpa alasan',
      body: 'Pengurus menelepon. Berkas pembiayaan gerai sembako dikembalikan bank tanpa keterangan. Berkas sudah lengkap menurut daftar yang diberikan pendamping.',
      category: 'kdmp.pembiayaan.himbara',
      region: '73.71',
      cooperative: { name: 'Koperasi Kelurahan Merah Putih Rantelestari' },
      reporter: {
        name: 'Warga, bendahara koperasi',
        contacts: [{ kind: 'phone', value: '081200000022' }],
      },
    },
    steps: [
      verify('a', on(3, '08.05')),
      ...route('a', on(3, '08.10'), 'pembiayaan', 'penyelia-c'),
      start('c', on(3, '10.00')),
      call('c', on(1, '14.10'), 'no-answer', 'Tidak diangkat, dicoba lagi besok pagi.'),
    ],
  },
  {
    at: on(7, '09.10'),
    opening: {
      channel: 'web',
      text: 'Akun Simkopdes kami terkunci dan tautan untuk mengganti kata sandi tidak pernah masuk ke surel koperasi. Kami perlu mengisi data gerai minggu ini.',
    },
    steps: [
      classify('a', on(7, '09.50'), {
        category: 'kdmp.sistem.akun_simkopdes',
        region: '33.73',
        cooperative: 'Koperasi Kelurahan Merah Putih Sidolaras',
      }),
      verify('a', on(7, '09.52')),
      ask(
        'a',
        on(7, '09.55'),
        'Boleh kami tahu alamat surel yang dipakai waktu mendaftar? Cukup bagian belakangnya saja, misalnya "@contoh.id".',
      ),
      write(
        on(6, '07.20'),
        'Belakangnya @koperasi-sidolaras.example. Surel itu masih kami buka setiap hari.',
      ),
      ...route('a', on(6, '08.15'), 'sistem', 'petugas-b'),
      start('b', on(6, '10.30')),
      answer(
        'b',
        on(5, '15.05'),
        'Kuncinya sudah dibuka dan tautan baru sudah dikirim. Coba cek juga folder spam, ya.',
      ),
      write(
        minutesAgo(52),
        'Tautannya masuk, tapi setelah kata sandi diganti muncul tulisan "peran tidak ditemukan". Mohon dibantu lagi.',
      ),
    ],
  },
  {
    at: on(4, '13.15'),
    opening: {
      channel: 'web',
      text: 'Saya karyawan koperasi simpan pinjam. Ada pinjaman fiktif atas nama anggota yang sudah pindah. Saya punya salinan catatannya. Tolong isi laporan ini jangan dibagikan ke pengurus.',
    },
    steps: [
      restrict('a', on(4, '13.50'), { anonymous: true, confidential: true }),
      classify('a', on(4, '13.52'), {
        category: 'ksp.operasional',
        region: '32.01',
        supervisory: true,
      }),
      verify('a', on(3, '08.00')),
      ...route('a', on(3, '08.05'), 'pengawasan', 'penyelia-c'),
      start('c', on(2, '09.00')),
      note(
        'c',
        on(1, '11.20'),
        'Berkadar pengawasan. Jangan hubungi koperasinya dulu sebelum tim pengawasan selesai menelaah.',
      ),
      submitDraft(
        'b',
        on(1, '14.10'),
        'Terima kasih sudah berani melapor. Catatan yang Anda kirim sudah kami teruskan ke tim pengawasan dan kami rahasiakan. Tim itu memeriksa catatan pinjaman koperasi bulan ini. Hasilnya kami kabarkan di sini.',
      ),
    ],
  },
  {
    at: on(5, '10.40'),
    opening: {
      channel: 'web',
      text: 'Tanah untuk gerai koperasi ternyata masih tercatat sebagai aset kabupaten. Kepala desa bilang tunggu saja. Kami ingin tahu jalannya supaya bisa dipakai.',
    },
    steps: [
      classify('a', on(5, '11.30'), {
        category: 'kdmp.lahan.status_aset',
        region: '52.01',
        cooperative: 'Koperasi Desa Merah Putih Sekarlampir',
      }),
      verify('a', on(4, '08.00')),
      ...route('a', on(4, '08.20'), 'kelembagaan', 'petugas-b'),
      start('b', on(4, '13.00')),
      ask(
        'b',
        on(3, '09.30'),
        'Boleh kami minta nomor surat dari kabupaten yang menyebut status tanahnya? Fotonya juga boleh.',
      ),
      write(
        on(2, '19.10'),
        'Suratnya ada di kantor desa. Nomornya 000/CONTOH/2026. Besok saya fotokan.',
      ),
      note(
        'b',
        on(1, '10.00'),
        'Bisa lewat pinjam pakai aset daerah. Tunggu foto surat sebelum menjawab.',
      ),
    ],
  },
  {
    at: on(19, '09.00'),
    opening: {
      channel: 'letter',
      by: 'a',
      kind: 'complaint',
      subject: 'Gerai sembako tutup, barang tidak pernah datang',
      body: 'Isi surat: gerai sembako koperasi kami tutup sejak sebulan karena kiriman barang berhenti. Pengurus mengatakan menunggu jadwal distributor. Warga sudah membayar simpanan pokok dan berharap gerai berjalan.',
      category: 'kdmp.usaha.sembako',
      region: '91.03',
      cooperative: { name: 'Koperasi Kampung Merah Putih Telagabening' },
      reporter: { name: 'Warga, 3 orang pengurus' },
    },
    steps: [
      verify('a', on(18, '09.00')),
      ...route('a', on(17, '08.30'), 'pembiayaan', 'penyelia-c'),
      start('c', on(16, '10.00')),
      note(
        'c',
        on(9, '15.30'),
        'Distributor menyebut jadwal kapal berubah. Belum ada tanggal pasti.',
      ),
    ],
  },
  {
    at: on(4, '16.10'),
    opening: {
      channel: 'web',
      text: 'Usul: formulir pendaftaran anggota dibuat bisa diisi lewat ponsel, karena warga kami di kebun seharian dan baru bisa mengisi malam.',
    },
    steps: [
      classify('b', on(3, '08.00'), {
        kind: 'suggestion',
        category: 'kdmp.tata_kelola.keanggotaan',
      }),
      verify('a', on(3, '08.01')),
      ...route('a', on(3, '08.03'), 'sistem'),
    ],
  },
  {
    at: on(2, '13.30'),
    opening: {
      channel: 'web',
      text: 'Ada pesan berantai mengaku koperasi simpan pinjam, minta foto KTP dan uang muka untuk pinjaman cair hari itu juga. Nama koperasinya mirip koperasi di kecamatan kami.',
    },
    steps: [
      classify('a', on(2, '14.00'), { category: 'ksp.pinjol_ilegal', region: '32.01' }),
      verify('a', on(2, '14.01')),
      ...route('a', on(1, '08.10'), 'pengawasan', 'penyelia-c'),
    ],
  },
];
