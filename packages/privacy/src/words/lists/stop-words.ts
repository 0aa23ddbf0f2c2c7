/** Roles, used to address somebody without a name: "Pak Ketua", "Ibu Camat", "Bapak Menteri". */
const roles = `buyut pakde pakdhe bude budhe sekcam sekkel kasubbag kabagian sekwan kurir napi menkeu mentan menko menag mendag mendes mendagri mensos menkes menhub menpan mendikbud wapres kapolri kapolda kapolsek danramil dandim kajari kajati panglima presdir dirut komut sekum ustadzah khatib muadzin takmir pendeta pastor romo suster pramuniaga satgas wasit pelatih penjaga pengamen pemulung pengantar tetangga deputi bidan dokter ojek sopir tukang dosen kepsek penyuluh hansip babinsa wartawan wagub wabup wawali walkot wamen wamenkop sesmen sekjen irjen kaban kabag kasubag kaur kasi kasie kasun bayan wedana kepdes sekdis ketum bendum kapten teller mama mami papa papi opa oma eyang abah ambu nini kakung pak bpk bapak mas mbak mba kang mbah om tante
sdr sdri saudari pic cp alm tn ny admin anggota asisten atasan auditor bendahara bos bu bupati camat dinas direktur
dirjen dukuh fasilitator gubernur guru haji ibu jaksa kabid kades kadis kadus kapolsek kapolres karyawan kasi kasir
kepala ketua kolektor komisaris koordinator korwil kowil lurah manajer manager mantri menkop menteri nasabah notaris
operator pegawai pejabat pembina pendamping pengawas pengelola pengurus petugas pimpinan plt polisi presiden rt rw
satpam sekda sekdes sekretaris staf staff supervisor tim tuan ustad wakil wali walikota warga`;

/** Words that continue a sentence, follow "saya", or start a sentence with a capital. */
const ordinary = `swastyastu girang jumatan wita wib wit swastiastu telolet assalamualaikum wassalamualaikum syalom shalom horas sesuai dicatut dipakai disebut dirahasiakan rahasia menyusul anonim kosong saudaranya ybs carik
pamong kuwu jagabaya jogoboyo modin rt rw pt cv ud tbk kud ksp kdmp toko usaha ada adalah adanya adik agar air akan
aku akun alamat aman ambil anak anda antara apa apabila apakah aplikasi arah asal atas atau awal ayah ayo baca
bagaimana bagi bagus bahwa baik bakal bank banget banyak baru bayar beberapa begini begitu beli belum benar berada
berapa berasal berat bergabung berharap beri berikut berkas berniat besar besok betul biar biasa bicara bilang bingung
bisa blm boleh buat bukan bukti buka bulan butuh cabang cair cara cek cepat coba cuma dalam dan dana dapat dari daerah
daftar data datang dekat demikian dengan depan desa di dia dibantu dibayar dihubungi diminta disini dr domisili dong
dpt dulu email emailnya gagal gak ganti gerai gmn habis hal hanya harap harus hari hilang hingga hp hub hubungi
identitas ikut ini ingin info informasi istri itu jadi jalan jam jangan jawa jelas jenis jika juga jumat juta
kabupaten kab kak kakak kalau kali kalo kamis kami kampung kantor kapan karena kartu kasih kata kawan ke kebetulan kec
kecamatan kecewa kel keluarga keluhan kelurahan kemarin kembali kemenkop kemudian kenapa kenal kepada kerja kesini
ketemu kini kirim kita kk klo kok kop kopdes koperasi kpd kredit krn ktp kurang lagi lahan lahir lain laki lalai lama
lampung langsung lapor laporan lebih lewat lho loh login luar lunas maaf mah mana malah malam mas masalah masih masuk
mau melalui melapor melaporkan membayar meminta memohon menabung mendaftar mengadu mengalami mengajukan menghubungi
mengirim menjadi menunggu merah merasa mereka mertua meski min minggu minjam minta mohon monggo mulai muncul nah nama
namanya nanti nasi negara nggak ngga niat nik no nol nomer nomor nunggu nyata oleh online orang pada padahal pagi
pakai paling papua pas pasti pelapor pemda pemerintah pemilik pengaduan penting perempuan perlu perlukan pernah
pertama pihak pindah pinjam pinjaman pokok posisi proses provinsi prov pulang pun punya pusat putih rabu rasa rek
rekening resmi ribu rp rugi rumah saat sabtu saja salah salam sama sampai sampe sampun sangat saran saudara sawah saya
sbg sdh sebagai sebab sebelum sebesar secara sedang segera sehari sejak sekali sekarang sekian selaku selalu selama
selamat selasa seluruh semua sendiri senin seorang seperti sering serta setelah setor setoran setiap sewa siang siap
siapa simpanan simpan simpok simwa sini siswa sore suami sudah suka sumatera sumpah supaya surat susah sy tagih tahu
tahun tak tanah tanda tanggal tanpa tanya tapi tau tdk telah telat telp teman tempat tempo tentang terima terkait
terlambat tetap tetangga tgl tidak tiga tinggal tlg tolong transfer trs turut tutup uang ulang umum untuk urus usia
utk wa waktu wanita wib wilayah ya yaitu yakin yang yg yth mendapat dipanggil bernama alias dgn dg kopdesnya inggih
kulo kula dalem sampeyan panjenengan niki niku ingkang saking dereng wonten badhe ampun nggih mboten nuwun matur
nyuwun januari februari maret april mei juni juli agustus september oktober november desember indonesia jakarta pemkab
pemprov kementerian`;

const list = (words: string) => new Set(words.split(/\s+/));

/** Titles of office; never part of a name. */
export const roleWords: ReadonlySet<string> = list(roles);
/** Words that end a name. */
export const ordinaryWords: ReadonlySet<string> = list(ordinary);
