/** Words of complaints that do not name a place, unless a marker precedes them or the other words require it. */
const words = `
saya sy aku ak gue gua kami kita kula kulo abdi ane mimin admin min pak bapak bpk bu ibu mas mbak mba kak kakak bang
abang om tante dik adik tuan nyonya yth bos warga masyarakat penduduk orang rakyat asal dari dr di ke kepada pada dan
dg dengan dgn utk untuk untk buat atau atas oleh yang yg ini itu tsb tersebut ada adalah ialah sudah sdh udah udh
telah belum blm blum akan mau ingin pengen hendak bisa bs dapat dpt boleh tidak tdk tak nggak ngga gak ga enggak ndak
bukan jangan jgn lagi lg juga jg saja aja sj sangat sekali banget bgt lebih kurang masih msh hanya cuma tapi tetapi
namun karena krn karna sebab agar supaya kalau kalo klo jika bila maka lalu terus trus kemudian setelah stlh sebelum
sejak selama ketika saat waktu tadi kemarin kmrn besok hari bulan bln tahun thn minggu pekan jam pagi siang sore malam
mlm mohon mhn tolong tlg minta bantu bantuan bantuannya ditindaklanjuti tindak lanjut tindaklanjuti segera sgr cepat
diproses proses cek dicek periksa diperiksa lapor laporan laporkan melaporkan pengaduan aduan mengadu ngadu keluhan
lihat tanya bertanya menanyakan tanyakan jawab dijawab kabar info informasi penjelasan jelas terima kasih terimakasih
makasih trims tks thanks salam assalamualaikum assalamu alaikum wr wb selamat permisi halo hallo hai maaf punten
sampurasun kulonuwun koperasi kopdes kopkel kdmp kdkmp kmp merah putih koprasi koprsi ksp kud simpan pinjam pinjaman
simpanan anggota pengurus ketua bendahara sekretaris pengawas manajer rapat rat uang dana modal duit rupiah rp juta
ribu gerai gudang gedung kantor toko sembako pupuk beras gas elpiji lpg solar apotek klinik logistik usaha bisnis
kerja pekerjaan tanah lahan bangunan pembangunan dibangun bangun mangkrak rusak macet hilang korupsi penyalahgunaan
penyelewengan transparan dipotong potong potongan iuran cicilan angsuran bunga kredit pencairan cair dicairkan
rekening bank kades lurah camat bupati walikota wali gubernur perangkat aparat dinas dinkop kementerian pemerintah
pemkab pemdes petugas pendamping kepala kadus pejabat bpd kemenkop simkopdes laptop hp nomor no nomer wa telepon telp
email nik ktp kk nama alamat alamatnya lokasi lokasinya tempat tinggal tinggalnya bertempat rumah rmh perumahan perum
perumnas komplek kompleks domisili berdomisili berada letak letaknya terletak sekitar dekat sebelah samping depan
belakang seberang arah daerah wilayah lingkup jalan jln jl gang gg blok rt rw kodepos pos wib wita wit tgl tanggal apa
apakah siapa kenapa mengapa bagaimana gimana gmn kapan berapa mana dimana begini begitu gitu gini nih sih dong deh kok
lah loh lho kan ya iya iyo yo nya pun per para semua seluruh setiap tiap beberapa banyak sedikit satunya lain lainnya
dll dsb dst sendiri sama sm bersama antara seperti spt kayak kyk hingga sampai sampe smp sd sebagai sbg secara tentang
ttg soal mengenai terkait masalah persoalan hal kasus kejadian jadi jd menjadi terjadi membuat dibuat beri diberi
memberi diberikan dikasih ambil diambil bayar dibayar membayar beli jual dijual menjual dipakai pakai pake datang dtg
pergi pulang masuk keluar buka dibuka tutup ditutup berjalan jalankan aktif daftar mendaftar pendaftaran terdaftar
didirikan berdiri mendirikan dirikan barusan ingat tau tahu mengerti paham bilang blg katanya kata disuruh suruh
dijanjikan janji pernah prnh selalu sering kadang mungkin harus hrs wajib perlu butuh punya memiliki milik mempunyai
ditempat ditempati disini disana sini sana situ sananya nanti sekarang skrg skrang and the of in from village please
help my i am is betul benar bener salah setuju iyakah oke ok baik baiklah siap selesai lama lambat mahal murah kosong
penuh buku tahunan bulanan harian mingguan akhir awal pertama kedua ketiga terakhir lewat persen status error login
aplikasi aplikasinya sistem akun akta pendirian izin surat dokumen berkas foto bukti data daftarnya nib npwp sk shu
apbdes bumdes bumd himbara bri bni mandiri btn btpn bsi lpdb apbn apbd subsidi harga harganya barang obat obatnya ikan
sayur ternak sapi kambing ayam padi jagung kelapa kopi karet sawit nelayan petani pedagang pegawai karyawan gaji
digaji upah truk mobil motor kendaraan mesin alat cold storage listrik air pipa sumur jembatan jalanan proyek tender
kontraktor pribadi keluarga anak istri suami ayah saudara tetangga teman kawan diketahui takut khawatir kecewa marah
puas senang sedih bingung curiga aneh jawaban jawabannya kirim dikirim mengirim fotonya hasil hasilnya keputusan
musyawarah musdesus musdes pemilihan dipilih terpilih calon mantan serah lanjutkan gabung bergabung keluarnya
mengundurkan diri menarik tarik pokok sukarela syarat syaratnya cara caranya prosedur aturan undang inpres permen
perpres pasal nomornya laporannya busuk berkutu basi rusaknya kepentingan merangkap terdampak tertipu penipuan ditipu
menyalahgunakan disalahgunakan mengadakan diadakan dilaksanakan melaksanakan dibagikan membagikan dikembalikan
mengembalikan menerima diterima mengambil memakai menggunakan digunakan menunggu tunggu menolak ditolak tanpa kecuali
gratis bebas cuman malah justru padahal meskipun walaupun sementara sedangkan bahkan apalagi dulu duluan tempatnya
orangnya ketuanya pengurusnya bendaharanya uangnya kantornya koperasinya desanya kampungnya beliau dia ia mereka kamu
anda antum jenengan panjenengan sampeyan njenengan kas tunai transfer kwitansi nota hafal kode umum usul saran kritik
silakan silahkan ijin ketemu bertemu hubungi menghubungi dihubungi respon nyong inyong nggih mboten sampun dereng teu
acan tos urang kuring bade ambo awak den indak alun wonten nang neng ning ing sangking saking niki iki mugi
`;

/** Words that lead to a place. */
const leads = `
di dari dr asal asalnya ke daerah wilayah alamat alamatnya lokasi lokasinya domisili berdomisili tinggal tinggalnya
bertempat berada letaknya terletak warga masyarakat penduduk orang rumah sekitar dekat kopdes koperasi kdmp putih
saking sangking ning nang neng ti kampungnya desanya
`;

const plainWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

export const leadWords: ReadonlySet<string> = new Set(leads.trim().split(/\s+/));

/** Words before the name of a street or an estate. */
export const streetWords: ReadonlySet<string> = new Set(
  'jalan jln jl jlan gang gg lorong lrg perumahan perum perumnas komplek kompleks komp blok cluster griya'.split(
    ' ',
  ),
);

/** Whether it is an everyday word, also with affixes: `gedungnya`, `dibayarkan`. */
export function isPlainWord(word: string): boolean {
  if (plainWords.has(word)) return true;
  const stem = word.replace(/(?:nya|kah|lah|pun|ku|mu)$/, '');
  return stem.length > 2 && stem !== word && plainWords.has(stem);
}
