/** Questions to a desk for cooperatives that are about something else. */
export const offTopicQuestions: readonly string[] = `
cara bikin paspor online gimana
syarat perpanjang SIM C apa aja
berapa tarif listrik per kwh sekarang
jadwal kereta jakarta surabaya
resep rendang padang yang enak
kapan pendaftaran CPNS dibuka
cara cek bansos PKH lewat hp
bpjs saya nonaktif gimana cara aktifin lagi
harga emas antam hari ini
siapa presiden indonesia yang pertama
cara bayar pajak kendaraan online
hasil pertandingan timnas tadi malam
dimana beli tiket konser
cuaca besok di bandung
cara mengurus akta kelahiran anak
kartu keluarga hilang harus lapor ke mana
berapa gaji umr jakarta
cara daftar kartu prakerja
pinjol ilegal nagih terus, lapor kemana
cara klaim asuransi kecelakaan
puskesmas buka jam berapa
obat sakit gigi yang ampuh
jalan di depan rumah saya rusak parah
lampu jalan mati sudah seminggu
sampah di kampung kami tidak diangkut
kapan libur lebaran tahun depan
jadwal imsakiyah hari ini
cara cek kelulusan utbk
ongkir jne ke medan berapa
kode pos kecamatan cibinong
cara balik nama sertifikat tanah
biaya nikah di kua berapa
syarat kpr subsidi apa saja
cara aktifkan nomor telkomsel yang mati
rekening bri saya terblokir
lupa pin atm mandiri
cara daftar haji reguler
kuota haji tahun ini berapa
bagaimana cara menanam cabai
pupuk subsidi harganya berapa sekarang
cara jadi nasabah bank sampah
vaksin anak umur 9 bulan
cara buat skck online
denda tilang elektronik bayar dimana
sekolah zonasi ppdb caranya
beasiswa kip kuliah kapan dibuka
berapa jumlah penduduk indonesia
ibukota provinsi papua pegunungan
cara main saham buat pemula
nilai tukar dolar hari ini
cerita lucu dong
kamu robot apa orang
siapa yang bikin kamu
aku lagi sedih nih
terjemahkan ke bahasa inggris selamat pagi
berapa 17 kali 23
film bioskop minggu ini
koperasi mana yang bunganya paling murah
berapa gaji manajer kopdes
berapa gaji business assistant kdmp
lowongan kerja di kementerian koperasi
siapa menteri koperasi sekarang
kapan kopdes di desa saya diresmikan
logo koperasi merah putih download dimana
lagu mars koperasi liriknya apa
sejarah bapak koperasi indonesia
tanggal hari koperasi nasional
lambang koperasi artinya apa
koperasi sekolah cara mengelolanya
aplikasi kasir untuk koperasi yang bagus
contoh proposal bisnis kopdes
cara membuat laporan laba rugi di excel
cara mengisi spt tahunan badan
tarif pph final umkm
cara dapat sertifikat halal
izin pirt makanan rumahan
cara mendaftarkan merek dagang
izin edar bpom
umkm bisa dapat kur dimana
bunga kur bri berapa
cara bikin toko di shopee
pelatihan digital marketing gratis
kontrak kerja pengelola berapa lama
seragam pengurus kopdes warna apa
berapa ukuran gedung gerai kopdes
warna cat gerai koperasi merah putih
apakah kopdes boleh jual rokok
apakah kopdes boleh jadi agen pln
bumdes sama kopdes bedanya apa
dana desa tahun ini cair kapan
bagaimana mencairkan dana desa
gaji kepala desa berapa
masa jabatan kepala desa berapa tahun
cara membuat kartu identitas anak
pengacara untuk kasus perceraian
biaya notaris jual beli tanah
perusahaan saya mau phk karyawan
cara lapor pungli polisi
nomor ambulans darurat
nomor pemadam kebakaran
nomor call center pln
jam buka samsat keliling
apa itu bitcoin
rapat rt jam berapa
laporan kehilangan motor di polsek
data nilai rapor anak saya
syarat bikin ktp baru buat anak 17 tahun
cara pindah domisili antar kota
perpanjang stnk telat setahun dendanya berapa
harga bensin pertamax hari ini
cara daftar imei hp dari luar negeri
tagihan pdam saya kok naik
kapan pemilu berikutnya
jadwal kapal pelni makassar
cara masak nasi goreng
tiket pesawat promo ke bali
cara cek penerima bantuan sembako
kis saya tidak aktif
apotek kimia farma terdekat
jam berapa magrib di surabaya
cara mengatasi laptop lemot
lagu anak anak terbaru
nonton bola live dimana
syarat masuk tni
beasiswa lpdp 2027 kapan dibuka
cara mengurus surat pindah sekolah
ayam saya sakit obatnya apa
hama wereng di sawah cara basminya
harga gabah petani sekarang
bibit padi unggul beli dimana
jembatan desa kami putus
banjir di kampung kami minta bantuan
sinyal internet di desa jelek
listrik padam dari tadi malam
cara lapor kdrt
nomor telepon polisi terdekat
cara bayar pbb online
apakah tanah saya sudah bersertifikat
berapa biaya bikin imb rumah
cara pasang listrik baru
daftar tki ke jepang
jadwal vaksin rabies
rumah sakit yang terima bpjs
cara cairkan jht bpjs ketenagakerjaan
thr harus dibayar kapan oleh perusahaan
upah lembur dihitung bagaimana
surat keterangan tidak mampu diurus dimana
cerai di pengadilan agama berapa lama
cara balik nama motor
mobil listrik paling murah
kurs ringgit ke rupiah
cara bikin cv lamaran kerja
apa ibukota kalimantan utara
siapa penemu lampu
berapa jarak bumi ke bulan
rumus luas lingkaran
puisi tentang ibu
kamu bisa nyanyi ga
besok hujan ga
zodiak cancer minggu ini
cara diet sehat
film horor indonesia terbaru
harga iphone terbaru
akun instagram saya dihack
lupa password email
cara blokir nomor penipu
koperasi apa yang paling bagus di bandung
daftar koperasi bermasalah di jawa barat
alamat kantor dinas koperasi sleman
gaji pengurus kopdes berapa
tunjangan pengawas koperasi berapa
seragam kopdes beli dimana
contoh surat undangan rapat anggota
contoh soal koperasi kelas 10
cara membuat stempel koperasi
berapa pajak penghasilan koperasi
cara lapor spt koperasi
koperasi syariah akadnya apa saja
koperasi karyawan di perusahaan saya mau phk
hadiah undian koperasi kapan diumumkan
siapa pendiri koperasi pertama di dunia
kapan hari koperasi
profil menteri koperasi
nama deputi pengawasan kementerian koperasi
rekrutmen manajer kopdes 2026 daftar dimana
gaji asisten bisnis kopdes
apakah kopdes boleh jual pulsa
kopdes boleh jadi agen bri link?
kopdes bisa jual beras bulog ga
merek kulkas cold storage kopdes
daya listrik gerai kopdes berapa watt
kendaraan operasional kopdes jenis apa
bangunan gerai retak siapa yang perbaiki
tanah gerai kopdes bersengketa dengan warga
bumdes kami mau minta modal
berapa dana desa tahun 2027
perangkat desa digaji berapa
cara mencalonkan diri jadi kades
kur mandiri syaratnya apa
pinjaman online koperasi yang legal apa saja
ojk nomor whatsappnya berapa
bank mana yang bunganya paling rendah
cara gadai bpkb
investasi reksadana aman ga
`
  .trim()
  .split('\n');
