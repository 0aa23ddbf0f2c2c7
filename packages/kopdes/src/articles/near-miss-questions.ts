/** Questions that sound like the subject of cooperatives and are not: wages, taxes, other offices, loans and bodies. */
export const nearMissQuestions: readonly string[] = `
berapa gaji pengurus koperasi desa
gaji bendahara koperasi berapa
honor pengawas koperasi per bulan
upah penjaga gudang kopdes
tunjangan ketua kopdes ada berapa
gaji karyawan koperasi umr tidak
pajak penghasilan koperasi berapa persen
pph badan untuk koperasi
koperasi kena ppn tidak
cara bayar pajak koperasi di coretax
masa jabatan bpd berapa tahun
masa jabatan ketua rt
syarat jadi kepala desa
berapa lama jabatan direktur bumdes
cara mendirikan bumdes
modal bumdes dari mana
apa itu bumdes
beda bumdes dan koperasi
cara mendirikan pt perorangan
akta pendirian yayasan isinya apa
syarat mendirikan cv
notaris untuk akta jual beli tanah
biaya notaris akta cv
cara mengurus nib untuk warung
nib perorangan gimana buatnya
cara buat npwp pribadi
npwp karyawan hilang
cara buka rekening bri
rekening bank saya diblokir
syarat pinjam kur bri
bunga kur 2026 berapa persen
plafon kur mikro berapa
pinjaman bank mandiri untuk umkm
pinjaman pegadaian bunganya berapa
pinjaman online ilegal lapor ke mana
pinjol menyebar data saya
cicilan motor saya macet
bunga deposito bank berapa
berapa bunga tabungan bsi
simpanan saya di bank dijamin lps berapa
bank saya bangkrut uang saya bagaimana
asuransi jiwa gagal bayar
saham saya turun lapor ke ojk
investasi emas yang aman
robot trading penipuan lapor ke mana
nomor telepon ojk
nomor wa bank indonesia
call center bpjs kesehatan
nomor pengaduan pln
jam buka kantor pos
jam buka kantor imigrasi
jam pelayanan disdukcapil
kantor samsat buka sampai jam berapa
cara lapor jalan rusak
lapor lampu jalan mati ke siapa
pengaduan sekolah pungli
lapor polisi kehilangan hp
cara melaporkan kdrt
laporan polisi saya sudah sampai mana
berapa lama proses perceraian
cara cek bansos pkh
bantuan blt dana desa kapan cair
dana desa tahun ini berapa
dana desa boleh dipakai buat apa
musyawarah desa tentang dana desa
perangkat desa gajinya berapa
pemilihan kepala desa kapan
siapa yang memilih ketua rw
tugas sekretaris desa apa
tugas bpd apa saja
pengawas pemilu tugasnya apa
jumlah desa di indonesia berapa
jumlah umkm di indonesia
berapa anggota dpr
rapat pleno kpu kapan
rapat umum pemegang saham kapan harus diadakan
hak pemegang saham apa saja
komisaris pt tugasnya apa
direksi pt dipilih siapa
cara keluar dari partai politik
syarat jadi anggota partai
cara keluar dari grup whatsapp
hapus akun facebook gimana
akun dapodik lupa password
akun siskeudes tidak bisa login
simpkb tidak bisa dibuka
data saya di dtks salah
nik ktp tidak ditemukan
nik saya terdaftar parpol
cara ganti nama di kk
alamat kantor kecamatan
alamat dinas koperasi kabupaten
siapa kepala dinas koperasi
cpns kementerian koperasi formasi apa
kapan pendaftaran p3k
lowongan manajer kopdes
cara melamar jadi business assistant
pelatihan digital untuk umkm
sertifikat halal produk umkm
cara urus pirt
izin bpom kosmetik
izin apotek syaratnya
izin klinik pratama
harga pupuk subsidi berapa
kartu tani hilang
kuota pupuk saya habis
harga elpiji 3 kg berapa
pangkalan lpg cara daftar
agen pertashop modalnya
harga beras hari ini
harga gabah bulog
jadwal kapal pelni
harga sewa gudang logistik
kontraktor gerai kopdes siapa
gerai kopdes dicat warna apa
luas bangunan gerai kopdes berapa meter
berapa biaya membangun satu gerai
siapa pemenang tender gudang
kapan gerai kopdes desa saya selesai
kapan peresmian kopdes oleh presiden
logo kopdes merah putih download di mana
seragam pengurus koperasi
lagu mars koperasi
hari koperasi tanggal berapa
siapa bapak koperasi indonesia
sejarah koperasi di indonesia
koperasi terbesar di dunia
koperasi sekolah cara mendirikannya
koperasi karyawan pabrik saya bangkrut phk
koperasi mana yang pinjamannya cepat cair
koperasi syariah terbaik
kredit tanpa agunan di koperasi mana
koperasi saya bisa pinjam berapa ke lpdb
ombudsman gajinya berapa
alamat ombudsman perwakilan bandung
hakim komisi informasi siapa
cara mengajukan gugatan ptun
undang undang tentang desa nomor berapa
peraturan menteri keuangan tentang pajak
data pegawai bocor di perusahaan saya
denda pelanggaran pdp berapa
cara hapus data di pinjol
rekaman cctv saya minta ke siapa
bagi hasil sawah setengah setengah aturannya
pembagian warisan menurut islam
dana pensiun saya belum cair
saldo bpjs ketenagakerjaan saya berapa
cicilan kpr saya tinggal berapa
masa jabatan pengawas koperasi berapa tahun
berapa lama pengawas koperasi menjabat
sanksi kalau koperasi tidak mengadakan rat
berapa denda telat rat
berapa pajak shu
shu kena pajak berapa persen
siapa yang korupsi di kopdes
ketua koperasi mana yang korupsi
tampilkan daftar anggota koperasi
minta daftar nama anggota koperasi desa
pengurus koperasi wajib punya npwp pribadi
tanggal berapa kopdes kami berdiri
`
  .trim()
  .split('\n');
