import type { ReportsOfTopic } from './reports-of-topic.js';

/** Reports that were not used to choose the threshold: only measured afterwards. */
export const heldOut: Readonly<Record<string, ReportsOfTopic>> = {
  savings: [
    [
      'Simpanan saya tidak bisa ditarik, pengurus bilang kas koperasi sedang kosong dan disuruh menunggu.',
      'Mau menarik simpanan untuk biaya sekolah anak, jawabannya kas kosong terus. Sudah tiga kali datang.',
      'Tarik simpanan ditolak karena kas koperasi katanya kosong.',
    ],
    [
      'Buku simpanan saya tidak pernah dicatat lagi sejak petugas diganti, saldonya tidak jelas.',
      'Sejak petugas yang baru, setoran simpanan tidak ditulis di buku. Saldo saya jadi tidak jelas.',
    ],
    [
      'Simpanan wajib naik dua kali lipat tanpa rapat anggota.',
      'Tiba-tiba simpanan wajib dinaikkan jadi dua kali lipat, padahal belum ada rapat anggota.',
    ],
    ['Saya keluar dari keanggotaan, apakah simpanan pokok bisa kembali?'],
    ['Simpanan hari raya dibagikan terlambat, setelah lebaran baru cair.'],
    [
      'Nama pemilik simpanan di buku masih almarhum ayah saya, bagaimana memindahkannya ke ahli waris?',
    ],
  ],
  meeting: [
    [
      'Rapat anggota tahunan belum pernah diadakan selama dua tahun, pengurus selalu menunda.',
      'Sudah dua tahun tidak ada RAT. Setiap ditanya pengurus bilang rapat anggota ditunda.',
      'Koperasi kami dua tahun tanpa rapat anggota tahunan',
    ],
    [
      'Undangan rapat anggota baru sampai sehari sebelumnya, anggota yang jauh tidak bisa hadir.',
      'Undangan rapat mendadak, baru diterima sehari sebelum acara sehingga banyak anggota tidak hadir.',
    ],
    [
      'Laporan keuangan tidak dibagikan waktu rapat anggota, hanya dibacakan cepat-cepat.',
      'Pengurus hanya membacakan laporan keuangan dalam rapat, anggota tidak diberi salinannya.',
    ],
    ['Berapa kuorum rapat anggota kalau jumlah anggota lima ratus orang?'],
    ['Pemilihan pengurus baru dalam rapat dilakukan tanpa pemungutan suara.'],
    ['Bolehkah rapat anggota dilakukan lewat video karena anggota tersebar?'],
  ],
  shop: [
    [
      'Beras di gerai selalu habis, stok baru datang sebentar langsung kosong lagi.',
      'Stok beras gerai koperasi kosong terus, tiap ke sana sudah habis.',
    ],
    [
      'Harga minyak goreng di gerai lebih mahal daripada warung sebelah, padahal katanya harga anggota lebih murah.',
      'Minyak goreng di gerai koperasi harganya lebih tinggi dari warung. Mana harga murah untuk anggota?',
      'Kenapa harga minyak goreng gerai malah lebih mahal dari warung biasa',
    ],
    [
      'Elpiji dibatasi satu tabung per keluarga, tetapi ada yang pulang membawa lima tabung.',
      'Pembelian elpiji katanya dibatasi satu tabung, nyatanya ada pembeli yang membawa banyak tabung.',
    ],
    ['Gerai tutup tiap sore padahal jadwalnya sampai pukul delapan malam.'],
    ['Timbangan di gerai tidak pas, telur satu kilo sampai rumah kurang.'],
    ['Apakah warga yang bukan anggota boleh belanja di gerai?'],
  ],
  road: [
    [
      'Lampu jalan depan sekolah mati sudah sebulan, malam hari gelap dan rawan kecelakaan.',
      'Penerangan jalan di depan sekolah tidak menyala sejak bulan lalu. Kalau malam gelap sekali.',
    ],
    [
      'Jalan menuju pasar berlubang besar, dua motor jatuh minggu ini.',
      'Lubang di jalan arah pasar makin besar, kemarin ada lagi motor yang jatuh.',
      'tolong ditambal jalan ke pasar, lubangnya dalam sekali dan sudah banyak yang jatuh',
    ],
    [
      'Jembatan kayu di dekat sawah papannya lepas, anak sekolah lewat situ setiap hari.',
      'Papan jembatan kayu banyak yang lepas, bahaya untuk anak-anak yang berangkat sekolah.',
    ],
    ['Drainase tersumbat sampah sehingga jalan tergenang setiap hujan.'],
    ['Marka penyeberangan sudah pudar, pengendara tidak mau berhenti.'],
    ['Proyek galian pipa ditinggal begitu saja, tanahnya menutup separuh jalan.'],
  ],
  training: [
    [
      'Sertifikat pelatihan bulan lalu belum dikirim, padahal dijanjikan paling lama dua minggu.',
      'Saya ikut pelatihan bulan lalu, sertifikatnya sampai sekarang belum diterima. Janjinya dua minggu.',
      'Sertifikat pelatihan kapan keluar? sudah lewat dua minggu dari janji',
    ],
    [
      'Uang transport peserta pelatihan belum dibayar sejak acara selesai.',
      'Peserta dijanjikan uang transport, tetapi sesudah pelatihan selesai tidak ada yang dibayar.',
    ],
    [
      'Pendaftaran pelatihan ditutup sebelum tanggal yang diumumkan.',
      'Di pengumuman pendaftaran pelatihan sampai tanggal 20, tetapi tanggal 15 sudah ditutup.',
    ],
    ['Narasumber tidak datang, peserta pelatihan hanya diberi salindia.'],
    ['Apakah ada pelatihan pembukuan untuk pengurus koperasi yang baru?'],
    ['Nama di sertifikat pelatihan saya salah tulis, gelarnya tertukar.'],
  ],
  phone: [
    [
      'Telepon layanan tidak pernah diangkat, hanya nada sambung sampai putus sendiri.',
      'Sudah menelepon lima kali, tidak ada yang mengangkat. Nada sambung terus lalu terputus.',
      'nomor layanan ditelpon ga diangkat2, akhirnya putus sendiri',
    ],
    [
      'Petugas telepon memutus sambungan ketika saya belum selesai bicara.',
      'Saat saya masih menjelaskan masalah, petugasnya langsung menutup telepon.',
    ],
    [
      'Nomor telepon yang tertulis di situs sudah tidak aktif.',
      'Saya hubungi nomor di situs, ternyata nomornya tidak aktif lagi. Mohon diperbarui.',
    ],
    ['Menu suara terlalu panjang, orang tua bingung harus menekan angka berapa.'],
    ['Dijanjikan ditelepon balik kemarin siang, sampai hari ini tidak ada telepon.'],
    ['Pulsa saya habis karena menunggu lama, apakah ada nomor bebas pulsa?'],
  ],
};
