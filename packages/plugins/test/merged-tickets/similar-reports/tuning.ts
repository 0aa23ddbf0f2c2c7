import type { ReportsOfTopic } from './reports-of-topic.js';

/** Reports that were used to choose the threshold. */
export const tuning: Readonly<Record<string, ReportsOfTopic>> = {
  queue: [
    [
      'Mesin antrean di loket pelayanan kacau. Nomor yang dipanggil loncat-loncat, saya nomor 45 dilewati padahal sudah dari pagi.',
      'Nomor antrean di loket loncat terus, dari 40 langsung 60. Mesin antreannya sepertinya rusak, banyak yang terlewat.',
      'Mohon mesin antrean diperbaiki. Tadi pagi nomor saya tidak dipanggil, loket memanggil nomor yang jauh di belakang.',
    ],
    [
      'Daftar antrean lewat situs tidak bisa, setelah pilih tanggal selalu muncul kuota penuh padahal masih jam enam pagi.',
      'Antrean online penuh terus. Sudah seminggu coba daftar di situs, semua tanggal tertulis kuota habis.',
    ],
    [
      'Orang tua saya usia 78 tahun disuruh antre berdiri dua jam. Mohon ada loket khusus lansia dan difabel.',
      'Tidak ada jalur prioritas untuk lansia di loket, ibu saya yang pakai kursi roda tetap harus menunggu seperti yang lain.',
    ],
    ['Loket baru dibuka pukul sembilan padahal di pintu tertulis buka pukul delapan.'],
    [
      'Ruang tunggu antrean panas sekali, kipas mati semua dan kursinya kurang, banyak yang duduk di lantai.',
    ],
    ['Petugas loket istirahat bersamaan, dua jam tidak ada yang melayani padahal antrean panjang.'],
  ],
  loan: [
    [
      'Pengajuan pinjaman saya ke koperasi sudah dua bulan belum ada jawaban, padahal semua berkas sudah lengkap.',
      'Berkas pinjaman sudah saya serahkan lengkap sejak dua bulan lalu, sampai sekarang koperasi belum memberi jawaban disetujui atau tidak.',
      'sdh 2 bln mengajukan pinjaman di koperasi tp blm ada kabar, katanya berkas masih diperiksa terus',
    ],
    [
      'Angsuran bulan ini dipotong dua kali dari rekening saya. Mohon kelebihan potongan dikembalikan.',
      'Rekening saya terpotong dobel untuk angsuran pinjaman bulan ini, minta uangnya dikembalikan.',
    ],
    [
      'Bunga pinjaman di koperasi naik tanpa pemberitahuan, waktu akad disebut satu persen sekarang jadi dua persen.',
      'Saat akad bunganya satu persen per bulan, sekarang ditagih dua persen. Tidak pernah ada pemberitahuan kenaikan bunga pinjaman.',
    ],
    ['Pinjaman sudah lunas tetapi sertifikat jaminan belum dikembalikan oleh pengurus.'],
    ['Apa syarat mengajukan pinjaman untuk anggota yang baru bergabung tiga bulan?'],
    [
      'Saya gagal panen karena banjir dan minta keringanan angsuran pinjaman, belum ditanggapi koperasi.',
    ],
  ],
  app: [
    [
      'Kode OTP tidak pernah masuk ke HP saya, jadi tidak bisa masuk aplikasi. Sudah coba sepuluh kali.',
      'Tidak bisa login ke aplikasi karena SMS kode OTP tidak dikirim-kirim. Nomor HP saya aktif.',
      'aplikasi minta kode otp tapi smsnya ga masuk2 dari kemarin',
    ],
    [
      'Unggah foto KTP di aplikasi selalu gagal, muncul tulisan ukuran berkas terlalu besar padahal fotonya kecil.',
      'Waktu mengunggah KTP aplikasi menolak, katanya file terlalu besar. Foto saya cuma 300 KB.',
    ],
    [
      'Aplikasi langsung menutup sendiri setelah diperbarui kemarin. HP saya Android lama.',
      'Sejak pembaruan kemarin aplikasi tertutup sendiri begitu dibuka, sudah pasang ulang tetap sama.',
    ],
    ['Nama saya di aplikasi salah eja dan tidak ada tombol untuk mengubahnya.'],
    [
      'Lupa kata sandi aplikasi, tautan untuk mengatur ulang yang dikirim ke surel sudah kedaluwarsa.',
    ],
    ['Apakah aplikasinya bisa dipakai di iPhone? Saya cari di toko tidak ketemu.'],
  ],
  equipment: [
    [
      'Traktor bantuan yang datang ke kelompok tani kami rusak, mesinnya tidak bisa hidup sejak hari pertama.',
      'Mesin traktor bantuan untuk kelompok kami tidak mau hidup sejak diterima. Mohon diganti atau diperbaiki.',
    ],
    [
      'Bantuan pompa air yang dijanjikan bulan Januari belum sampai ke kelompok kami.',
      'Kapan pompa air bantuan dikirim? Dijanjikan Januari, sampai sekarang kelompok tani kami belum menerima.',
      'Pompa air bantuan belum datang juga, padahal sawah sudah mulai kering.',
    ],
    [
      'Mesin penggiling padi bantuan hanya dipakai satu orang, anggota kelompok yang lain tidak boleh meminjam.',
    ],
    ['Bagaimana cara mengusulkan bantuan alat pengering gabah untuk kelompok yang baru dibentuk?'],
    ['Kelompok kami tercatat menerima bantuan mesin tanam, padahal tidak pernah ada barangnya.'],
    ['Suku cadang traktor bantuan tidak dijual di mana pun, bengkel resminya jauh di kota lain.'],
  ],
  licence: [
    [
      'NIB saya tidak terbit-terbit, di sistem tertulis menunggu verifikasi sejak tiga minggu lalu.',
      'Status izin usaha saya menunggu verifikasi terus, sudah tiga minggu NIB belum terbit.',
      'Sudah 3 minggu verifikasi NIB tidak selesai, padahal di situs tertulis tiga hari kerja.',
    ],
    [
      'Petugas meminta biaya untuk mempercepat izin usaha, padahal di pengumuman tertulis gratis.',
      'Izin usaha katanya gratis, tetapi saya dimintai uang supaya cepat selesai.',
    ],
    [
      'Alamat usaha di izin yang terbit salah, nomor rukonya keliru. Bagaimana cara memperbaikinya?',
      'Izin sudah terbit tetapi alamat usahanya keliru. Mohon petunjuk untuk perbaikan alamat.',
    ],
    ['KBLI untuk usaha jahit rumahan yang mana? Pilihan di sistem membingungkan.'],
    ['Izin usaha katering saya ditolak tanpa alasan, hanya tertulis tidak sesuai ketentuan.'],
    ['Apakah warung kelontong kecil di rumah juga wajib punya izin usaha?'],
  ],
  fertiliser: [
    [
      'Pupuk bersubsidi di kios habis terus, sudah dua minggu kosong padahal masa tanam.',
      'Kios selalu bilang pupuk subsidi kosong, sudah dua minggu tidak dapat. Tanaman butuh sekarang.',
      'Pupuk subsidi kosong, padahal sekarang waktunya pemupukan. Kios tidak tahu kapan dikirim lagi.',
    ],
    [
      'Kios menjual pupuk bersubsidi di atas harga eceran, urea satu karung dijual jauh lebih mahal dari daftar.',
      'Harga urea bersubsidi di kios lebih tinggi dari harga eceran yang tertulis di daftar.',
    ],
    [
      'Nama saya tidak ada di daftar penerima pupuk, padahal tahun lalu dapat dan lahannya masih sama.',
      'Tahun lalu saya menerima pupuk subsidi, tahun ini nama saya hilang dari daftar penerima.',
    ],
    ['Untuk menebus pupuk harus beli obat hama juga, kalau tidak kios tidak mau melayani.'],
    ['Pupuk yang saya terima menggumpal keras dan warnanya lain dari biasanya.'],
    ['Kartu tani saya tertelan mesin, bagaimana menebus pupuk selama menunggu kartu baru?'],
  ],
};
