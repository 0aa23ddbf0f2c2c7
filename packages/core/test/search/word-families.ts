/** Word families of one root each, as complaints use them. The stemmer's rules and roots were made with these. */
export const knownFamilies = families(`
  simpanan menyimpan disimpan simpan penyimpanan simpanannya tersimpan
  pinjaman meminjam dipinjam pinjam peminjam peminjaman pinjamannya meminjamkan
  potong dipotong memotong potongan pemotongan potongannya
  kirim mengirim dikirim kiriman pengiriman kirimkan mengirimkan
  bayar membayar dibayar pembayaran bayarnya terbayar membayarkan
  tarik menarik ditarik penarikan tarikan
  lapor melapor laporan melaporkan dilaporkan pelapor laporannya pelaporan
  janji berjanji menjanjikan dijanjikan janjinya perjanjian
  hilang kehilangan menghilang dihilangkan hilangnya
  gelap menggelapkan digelapkan penggelapan
  tipu menipu ditipu penipuan tertipu penipu
  sewa menyewa disewa penyewaan sewanya menyewakan
  tulis menulis ditulis tulisan penulisan tertulis
  anggota keanggotaan beranggota anggotanya anggotaku
  urus pengurus mengurus diurus kepengurusan pengurusan pengurusnya
  awas pengawas mengawasi pengawasan diawasi pengawasnya
  tutup menutup ditutup penutupan tertutup
  buka membuka dibuka pembukaan terbuka bukanya
  minta meminta diminta permintaan
  masuk memasukkan dimasukkan pemasukan masuknya
  ambil mengambil diambil pengambilan mengambilnya
  kembali mengembalikan dikembalikan pengembalian kembalikan
  jual menjual dijual penjualan jualan berjualan penjual
  beli membeli dibeli pembelian pembeli belinya
  jawab menjawab dijawab jawaban jawabannya
  tagih menagih ditagih penagihan tagihan penagih
  bagi membagi dibagi pembagian bagian dibagikan
  cair dicairkan pencairan mencairkan cairnya
  rugi kerugian merugikan dirugikan ruginya
  salur menyalurkan disalurkan penyaluran penyalur
  kelola mengelola dikelola pengelola pengelolaan
  daftar mendaftar terdaftar pendaftaran didaftarkan
  periksa memeriksa diperiksa pemeriksaan
  gudang pergudangan gudangnya
  gaji penggajian digaji gajinya menggaji
  bunga berbunga bunganya
  rapat merapat rapatnya
  pupuk memupuk pemupukan pupuknya
  ancam mengancam diancam ancaman terancam
  lambat terlambat keterlambatan lambatnya
  tanah pertanahan tanahnya
  ajar belajar pelajaran mengajar pengajar
  sulit mempersulit kesulitan dipersulit
  dapat mendapatkan pendapatan didapat
  telepon menelepon ditelepon
  sakit menyakiti penyakit kesakitan
  aku mengakui diakui pengakuan
  salah kesalahan menyalahkan disalahkan bersalah
  sumbang menyumbang sumbangan disumbangkan
  susun menyusun disusun penyusunan tersusun
  siap menyiapkan persiapan disiapkan
  tunggu menunggu ditunggu
  tunggak menunggak tunggakan penunggak
  pesan memesan dipesan pesanan pemesanan
  cicil mencicil dicicil cicilan
  setor menyetor disetor setoran penyetoran
  angsur mengangsur angsuran diangsur
  iur iuran
  utang berutang utangnya
`);

/** Word families that were written before the rules were tried on them, and changed nothing. */
export const heldOutFamilies = families(`
  angkut mengangkut diangkut angkutan pengangkutan
  bantu membantu dibantu bantuan pembantu bantuannya
  bangun membangun dibangun bangunan pembangunan terbangun
  bohong berbohong dibohongi kebohongan membohongi pembohong
  cabut mencabut dicabut pencabutan dicabutnya
  curi mencuri dicuri pencurian pencuri kecurian
  cetak mencetak dicetak cetakan pencetakan tercetak
  dukung mendukung didukung dukungan pendukung
  gabung bergabung digabung gabungan penggabungan bergabungnya
  ganggu mengganggu terganggu gangguan pengganggu diganggu
  hapus menghapus dihapus penghapusan terhapus
  hitung menghitung dihitung perhitungan penghitungan hitungan terhitung
  jaga menjaga dijaga penjaga penjagaan terjaga
  jelas menjelaskan dijelaskan penjelasan kejelasan jelasnya
  kurang mengurangi dikurangi kekurangan pengurangan berkurang
  kumpul mengumpulkan dikumpulkan kumpulan pengumpulan berkumpul terkumpul
  lanjut melanjutkan dilanjutkan lanjutan kelanjutan
  libat terlibat melibatkan dilibatkan keterlibatan
  lunas melunasi dilunasi pelunasan kelunasan lunasnya
  olah mengolah diolah pengolahan olahan
  panggil memanggil dipanggil panggilan pemanggilan
  pecat memecat dipecat pemecatan
  pilih memilih dipilih pilihan pemilihan terpilih pemilih
  putus memutuskan diputuskan putusan keputusan terputus
  rusak merusak dirusak kerusakan merusaknya
  sebar menyebarkan disebarkan penyebaran tersebar
  sita menyita disita penyitaan sitaan
  tambah menambah ditambah tambahan penambahan bertambah
  tawar menawarkan ditawarkan penawaran tawaran
  tolak menolak ditolak penolakan tolakan
  tuduh menuduh dituduh tuduhan tertuduh
  tunda menunda ditunda penundaan tertunda
  tuntut menuntut dituntut tuntutan penuntutan
  ubah mengubah diubah perubahan berubah
  undang mengundang diundang undangan
  usul mengusulkan diusulkan usulan pengusul
  wajib mewajibkan diwajibkan kewajiban wajibnya
  waris mewariskan warisan pewaris diwariskan
  antre mengantre antrean
  langgar melanggar dilanggar pelanggaran pelanggar
  campur mencampur dicampur campuran pencampuran tercampur
  timbang menimbang ditimbang timbangan penimbangan
`);

function families(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
}
