/** Words of Indonesian without their prefixes and suffixes, as complaints and letters use them. */
export const rootWords: ReadonlySet<string> = new Set(
  `abad abadi abai abdi absen abu acak acara acu ada adab adaptor adapun adat adem adik adil adu aduk adukan aga agak
agaknya agama agar agen agenda agunan ahli aib air ajak ajar aju akal akan akar akhir akhlak akibat akrab aksi akta
aktif aktivis aktivitas aktual aku akun akur akurat ala alam alamat alami alangkah alas alasan alat album alhasil alih
alir aliran alternatif alun alur amal aman amanah amanat amat ambang ambil ambisi ambruk ambulans amplop ampuh ampun
amuk anak analisa analisis ancam anda andai andaikata andal aneh aneka angan anggap anggar anggota anggun anggur angin
angka angkasa angkat angkot angkut angsur angsuran aniaya anjing anjlok anjur antar antara antre antri anugerah anut
apa apabila apakah apalagi aparat apartemen api apik aplikasi apoteker apresiasi arah arang area arena arsip arti
artikel artis arus asa asal asalkan asam asap asas asbes aset asing asli asosiasi aspal aspek aspirasi asrama asuh
asumsi asuransi atap atas atasan atau atur audit auditor aula awak awal awan awas ayah ayam ayo ayun azas babi baca
bacok badai badan bagai bagaikan bagaimana bagan bagi bagus bahan bahas bahasa bahaya bahkan bahu bahwa bahwasanya
baik baja bajak baju bak bakal bakar bakat bakteri baku balai balap balas baliho balik balita balok bambu ban band
bandar bandara banding bang bangga bangkit bangkrut bangku bangsa bangun banjir bank bantah bantai bantal bantu banyak
bapak barang barangkali barat baris baru barusan basah basi basis bata batal batang batas baterai batik batin batu bau
bawa bawah bawang bayang bayar bayi bea beasiswa beban bebas bebek beberapa beda bedah bekal bekas bekerja beku bela
belah belaka belakang belanja beli belia beliau belimbing belok belum benah benam benang benar bencana benci benda
bendahara bendera bendung bendungan bengkel benih bensin bentak bentar bentrok bentuk berangkat berani berantas berapa
beras berat berbagai beres beri berikut berita berkala berkas berkat bersama bersangkutan bersih besar besi besok beta
betah betapa beton betul biak biang biar biara biarpun biasa biaya bibit bicara bidan bidang bijak biji bikin bila
bilamana bilang bimbing bina binatang bingung biro birokrasi bisa bising bisnis bisu bobot bocor bodoh bohong bola
boleh bolehkah bolong bom bongkar bongkok bonus bor boros bosan botak botol brosur buah buang buat bubar budaya budi
bujuk buka bukan bukit bukti buku bulan bulat bulu bumi bunga bungkam bungkus bunuh bunyi buram bursa buru buruh buruk
burung bus busuk buta butir butuh byte cabai cabang cabe cabut cacat cacing cadang cagar cahaya cair cakap cakup calo
calon camat campur candi canggih cangkul cantik cantum cap capai capek cara cari catat catut cegah cegat cek cekcok
celaka celana cemar cemas cenderung cengkeh cepat cerai ceramah cerdas cerita cermat cetak cicil cicilan cincin cinta
cipta ciri ciut coba cocok coklat colong combong contoh coret cuaca cuci cucu cuek cukup culik cuma curang curi curiga
cuti dada dadak daerah dagang daging dahsyat dahulu daki dakwa dalam dalih dalil damai dampak damping dana danau dapat
dapur darah darat dari daripada darurat dasar data datang datar daun daur daya debat debit debitur debu definisi
defisit degradasi dekade dekat delapan demam demi demikian demikianlah demo demokrasi demokratis demonstrasi denda
dengan dengar depan deputi derajat derita derma dermaga desa desain desak deskripsi detail detik devisa dewan dewasa
di dia dialog diam diare didik diesel difabel digital dimana dinamis dinas dinding dingin diri disiplin disk diskon
diskusi distribusi distrik dobrak dokter doktor dokumen dollar domestik domisili dompet dompleng donasi dong dongeng
dorong dosa dosen draf drama drop drum dua duda duduk duga duit duka dukuh dukung dulu dunia durasi dusen dusta dusun
dzalim eceran edar edisi edit efek efektif efisien eja ekonomi ekor ekosistem eksekusi ekspedisi eksploitasi ekspor
ekstra elektronik elpiji emak emas ember embung emosi empat enak enam encer endap energi enggak enggan entah enyah era
erosi estetik estetika etnis evakuasi evaluasi event fakta faktor fakultas fase fasih fasilitas fauna festival fiktif
file film final fisik fisika fitnah flora fokus folder formal format formulir forum foto fotografi fotokopi fraksi
frekuensi fungsi gabah gabung gadai gaduh gagal gagas gajah gaji galak gali galon gambar gambut gamelan gampang ganas
ganda gandum ganggang ganggu ganjal ganjil ganti gantung gapai gapura garam garansi garap garis gas gaya gedung
gegabah gejolak gelap gelar geledah gelincir gelisah gelombang gemar gembira gembok gempa gempar gemuk genang gencar
gencet generasi genset genteng gerai gerak geram gerbang gerebek gereja gerobak gerombol geruduk geser getol giat gigi
gila gilir giring gitar gizi global gol golong gosip gotong gram gratis grup gubris gudang gugat gugus gula guna
gunting gunung guru gusur habis habitat hadap hadiah hadir hafal hajat haji hak hakim hal halaman halang halus hama
hambat hamil hampir hancur handal hangat hangus hansip hantam hantar hantu hanya hapus harap hardik harga hari harta
harus hasil hasut hati haus hebat hektar hemat hendak hendaknya hengkang henti heran hewan hias hibah hidup hijau
hilang hilir himpun hina hindar hingga hitam hitung honor hormat hotel hubung hujan hujat hukum humor huni huruf hutan
hutang ialah ibadah ibarat ibu ide identifikasi identik identitas ijazah ijin ikan ikat ikhlas iklan iklim ikon ikrar
ikut ilegal ilmiah ilmu ilmuwan imbal imbang imbas imbau implementasi impor indah indeks independen indikator induk
industri infeksi informasi infrastruktur ingat ingin ingkar inisiatif injak inkonsisten inovasi insentif insiden
inspeksi instansi institusi instrumen internasional internet intervensi inti intimidasi intip inventaris investasi
investor ipar irigasi iring isi isolasi istilah istimewa istirahat istri isu itu iuran izin jabat jadi jadwal jaga
jagung jahat jahit jajak jaksa jalan jalin jalur jam jaman jambret jamin jamu janda jangan jangka jangkau janji jarah
jarak jarang jari jaring jasa jatah jati jatuh jauh jawab jaya jebak jeda jegal jejak jelang jelas jelek jemaah jemaat
jembatan jemput jemur jenazah jendela jenguk jenis jenuh jera jerit jernih jet jika jilat jilid jiwa joget jontor jual
juang juara judi judul juga jujur juluk julukan jumlah jumpa jurang juri jurnal juru jurus justru juta kabar kabel
kabid kabinet kabul kabupaten kabur kabut kaca kacang kacau kadang kadar kader kades kaget kagum kain kais kait kaji
kakak kakao kaki kaku kala kalah kalangan kalau kalender kali kalian kalimat kalung kamar kambing kamera kami kampanye
kampung kampus kamus kanal kanan kancing kandang kandidat kandung kanker kantong kantor kantuk kapal kapan kapas
kapasitas kapita kapling kapok kapsul karang karantina karaoke karena karet karier karir kartu karung karya karyawan
kas kasar kasih kasir kasus kata kategori katering kaum kaus kawal kawan kawasan kawin kaya kayu ke kebal kebon kebun
kecamatan kecewa kecil kecoh kecuali kedelai kedok kejam kejar kejut kelabu kelak kelapa kelas keliling keliru kelit
kelola kelompok keluar keluarga keluh kelurahan kemarau kemarin kembali kembang kembar kementerian kemudian kena kenal
kenan kencang kendala kendali kendara kendati kental kentang kepada kepala keping kepiting keputusan kera keramik
kerang keras kerikil kering keringat keris kerja kertas keruk kesal kesan ketat ketik ketika ketimbang ketua ketus
khas khawatir khianat khilaf khusus kiai kibul kikis kilah kilat kilo kilogram kiloliter kilometer kimia kinerja kini
kios kira kiri kirim kisah kisruh kita klaim klarifikasi klien klik klinik kliring klub koalisi koar kobar kocek kode
kolam koleksi kolektif kolektor kolom kolong kolusi koma komat komentar komersial komisi komite komitmen komoditas
kompak kompensasi kompetisi kompetitif komplain kompleks komponen kompor komputer komunikasi komunitas kondisi
kondusif konferensi konfirmasi konflik kongkalikong konkret konsentrasi konsep konser konservasi konsisten konsol
konstitusi konstruksi konsultan konsultasi konsumen konsumsi kontainer kontak kontan konteks kontemporer kontrak
kontribusi kontrol kontroversi konversi konyol koperasi kopi koran korban koreksi korporasi korupsi kosong kota kotak
kotor kotoran kredibel kredibilitas kredit kreditur kriminal krisis kriteria kritik kritis kualitas kuasa kuat kubik
kubu kucing kucur kuda kudu kue kuil kuitansi kuli kuliah kulit kulkas kumandang kumpul kumuh kunci kuning kunjung
kuota kurang kuras kurban kurir kurs kursi kurun kusut kutip kwitansi label labuh lacak laci lacur lada ladang laga
lagi lagipula lagu lahan lahir lain laju lajur laki laksana laku lalai lalu lama lamar lamban lambat lampau lampir
lampu lancar landas langgan langganan langgar langit langka langkah langsung lanjut lansia lansung lantai lantang
lantar lantaran lantas lantik lapak lapang lapangan lapar lapis lapor laptop lapuk larang lari laris larut laser latar
latih laut lawan lawas layak layaknya layan layar lebah lebar lebaran lebih lebur ledak ledek lega legal legalitas
legendaris legislatif leher lelah lelang lele leluasa lemah lemari lembaga lembah lembar lembur lempar lengkap lenyap
lepas lereng lestari letak leter letih letus level lewat liar libat libur licik lihat lima limbah limpah lindung
lingkar lingkung lingkungan linmas lintas lipat liput liputan lirik lisan listrik liter logam lokal lokasi loket lolos
lomba lompat loncat longgar longsor lonjak lontar lorong lowong luang luar luas lubang lucu lucut ludes luka lukis
lulus lumayan lumbung lumpur lunas luncur lundup lunglai lupa luput lurah lurus lusa lusin maaf mabuk macam macet
madrasah madu magang mahal mahasiswa mahir main majelis maju maka makam makan makelar makin maklum makmur maksimal
maksimum maksud malah malam malapetaka malaria malas maling mall malu mampir mampu mana manajer mancing mandek mandi
mandiri manfaat mangga mangkir mangkrak manipulasi manis manja mantan mantap mantri manual manusia map marah marga
mari markas martabat masa masak masalah masih masing masjid maskapai massa massal masuk masyarakat mata matahari
matang matematika materai materi mati mau maupun mayat mayoritas mbludak medali mediasi medis megah meja melainkan
melalui melambung melarat melek melulu memang mempan menang mendung mengapa mengerti menit mentah mental menteri
mentok menurut merah merdeka merek mereka merk merpati mertua mesin meski meskipun mesra mesti meter meterai metode
metrik mewah migas mil miliar milidetik milik militan militer mimpi minat minggu minim minimal minimum minta minum
minus minyak miring mirip misal misalnya misi miskin mistar mitra mobil modal modem modern modul modus moga mogok
mohon molor monyet moral motor muak muat muda mudah muka mukim mula mulai mulia mulus mulut muncul mundur mungkin
murah murid murni mushola musholla musik musim muslihat musnah musrenbang mustahil musyawarah mutasi mutlak mutu naas
nabung nada nafkah naik nakal nalar nama namun nanar nanti narasumber narkoba nasabah nasi nasib nasihat nasional
naskah negara negeri negosiasi nekat nelayan nenek netral ngeyel ngotot niaga niat nihil nikah nikmat nilai niscaya
nominasi nomor nonaktif normal nota notaris notifikasi nuklir nusantara nyala nyaman nyamuk nyaring nyaris nyata
nyatanya nyawa nyinyir obat objek obligasi obok obral obrol obyek ogah ojek oknum oksigen olah olahraga oleh olehnya
olok omong ompong omzet onggok ongkang ongkir ongkos online operasi operasional opini oplos oposisi opsi optimal
optimis oral orang order organisasi otak otomatis otomotif otonomi otoritas oven pabrik pacar paceklik pacu pada
padahal padam padan padat padi pagar pagi pahala paham pahit pahlawan pajak pajang pakai pakaian pakan pakar paket
paksa pakta paku pala palak palang paling palsu pamer pamit pamong pamrih panas panci pancing pandai pandang pandu
panen pangan panggil panggung pangkal pangkat panglima panik panitia panjang panjar pantai pantas pantau panti papan
papar para paraf parah parameter parasit parkir parlemen paroki parsel partai partisipasi pas pasal pasang pasar
pasien pasif pasir pasok paspor pasrah pasti pasukan pasung patah paten patok patroli patuh patung patungan patut
payah payung pecah pecat pedagang pedas pedesaan pedih pedoman peduli pegal pegang pegawai pejabat pekan pekarangan
pekebun pelabuhan pelajar pelaku pelihara pelik pelit peluang peluk peluru pemberontak pemda pemerintah pemilu pemuda
pemulung penadah pencar pencet pencil pendam pendapat pendatang pendek pendidikan pendopo pengantin pengaruh pengepul
pengrajin pengurus pengusaha penjaga penjahit penjara pensiun pensiunan penting pentung penuh perahu perak peran
perang perangkat perantau peras perawan perawat perban percaya percuma perempuan pergi pergok peri periksa perilaku
peringkat perintah periode peristiwa perkara perkosa perlahan perlu permai permen permisi permukaan pernah pers persen
persis personel pertama pertama-tama perunggu perusahaan perut perwakilan pesan pesantren pesat pesawat peserta
pesisir pesta peta petani peternak peti petugas piagam piala piatu picu pidana pidato pihak pijak pikir pikul pil
pilih pilihan pilu pimpin pincang pindah pinggang pinggir pinjam pinjaman pinjol pintar pintu pipa piring pisah pisang
piutang plafon plastik plat plesir plin plong plus pohon poin pokok pokoknya pola polda polemik polindes polisi
politik polos polres polsek pompa pondok pongah popok populasi populer porak porsi port pos posisi positif poskamling
posko posyandu potensi potong prakarsa praktek praktik prasangka predikat preman premanisme premi presentasi presiden
presisi prestasi pria pribadi prihatin prima prinsip prioritas privat produk produksi produktif produsen produser
profesi profesional profil program promosi proposal prosedur proses protes provinsi proyek proyeksi puas puasa publik
publikasi pucuk puing puji pukat pukul pula pulang pulau pulih pulpen pulsa puluh pun punah puncak punggung pungli
pungut puntung punya pupuk pura purna pusat pusing puskesmas putar putih putra putri putus raba rabu racau racun
radiasi radio ragu rahasia raih raja rajin rak rakit rakyat ramadan ramadhan ramah ramai rambut rampas rampung rana
rancang rangka rangkai rangkap rangkul rantai ranting rapat rapi rasa rasio rata ratus ratusan raup rawa rawan rawat
raya rayu reaksi realisasi rebut reda reformasi regu rehabilitasi rekaan rekam rekan rekap rekayasa rekening
rekomendasi rekonsiliasi rela relasi relatif relawan religius relokasi relung remaja rembuk remeh remuk renang rencana
renceng rendah renggut renovasi rentan rentenir repot represif resah resap resep resi resiko resmi resolusi respons
restoran restu retail retak reuni revisi rezeki rezim ribet ribu ribut rilis rinci rincian rindu ringan ringkas
ringkih ringkus rintis riset risih risiko riwayat robek roboh rokok rombong rombongan rompi ronda rongrong ruang ruas
rugi rujuk ruko rukun rumah rumit rumpun rumput rumus runding runtuh runyam rupa rupanya rupiah rusak rusuh rusun rute
rutin ruwet saat sabar sabtu sabun sadar sagu sah sahabat saham sahut saing sains saja sajadah saji sakit sakral saksi
saku salah salam saldo salin saling salur saluran salut sama samar sambal sambil sambung sambut sampah sampai sampel
samping sampingan sampul sana sandal sandang sandar sandi sangat sanggah sanggup sangka sangkut sanitasi sanksi santai
santet santri santun sapa sapi sapu saran sarana sarapan saring sarjana sarung sasar sastra satpam satu satuan saudara
sawah sawit saya sayang sayangnya sayap sayur seakan sebab sebagai sebagian sebaik sebaiknya sebal sebaliknya sebanyak
sebar sebelah sebelum sebenarnya sebentar seberang sebesar sebetulnya sebuah sebut sedang sedekah sederhana sedia
sedih sedikit sedot seekor segala segar segel segera segi seharusnya sehat sehingga sejahtera sejak sejarah sejuk
sejumlah sekali sekaligus sekap sekarang sekedar sekiranya sekitar sekolah sekongkol sekretaris seksi sektor sekutu
selain selaku selalu selama selamat selambat selang selanjutnya selasa selatan selebihnya seleksi selembar selenggara
selesai seleweng selewengkan selia selidik selimut selip selisih seluas selundup seluruh semangat sembako sembarang
sembari sembelih sembilan sembuh semen semenjak sementara semester semestinya semi semoga sempat sempit sempoyong
sempurna semrawut semua semula senang senantiasa seng sengaja sengketa sengsara seni senin senior senja senjata sensus
senter sentosa sentra sentuh senyum seorang sepak sepakat separuh sepatu sepeda sepele sepelekan seperti sepertinya
sepi sepihak seragam serah serahkan serang serap serasa seraya serba serbu seret seri serikat sering serius serobot
serta sertifikat seru servis sesal sesama sesat sesi sesuai sesuatu sesudah sesungguhnya setan setara setelah setempat
setengah setia setiap setinggi setor setoran setuju seumur sewa siaga siang siap siapa siar siasat sibuk sidak sidang
sidik sifat signifikan sikap sikat siklus siksa sikut silah silakan silam simak simbol simpan simpanan simpang simpati
sinar sindikat sinergi singgah singgung singkat singkir singkong sini sinyal sipil siram sirkulasi sisa sisi sisih
sisik sistem siswa sita situ situasi situs skandal skema skenario skeptis skor soal sobat sogok solar solusi sombong
sontek sopan sopir sore sorot sortir sosial sosialisasi sosok spanduk spekulasi spesial stabil stadion staf standar
stasi stasiun status stempel stok strategi strategis struk struktur studi suai suami suap suara suasana suatu subjek
subsidi subuh subur sudah sudi sudut suhu suka sukar sukarela sukses suku sulap sulit suluh sumbang sumber sumpah
sumur sunat sungai sungguh sungkan suntik sunyi supaya super surat surau suruh surut survei survey susah susu susul
susun susut sutra sutradara swadaya swasta syarat syariah syukur taat tabah tabel tabrak tabung tabur tadi tagih
tagihan tahan tahap tahu tahun tajam tak takar takaran taksir takut talak talang talangi tali tamak taman tambah
tambak tambang tampak tampar tampil tampung tamu tanah tanam tanda tandatangan tandu tangan tangani tangga tanggal
tanggap tangguh tanggul tanggulang tanggung tanggungjawab tangis tangkap tani tanpa tantang tanya tapi target tari
tarif tarik taruh tarung tas tata tatap tau tawan tawar teater tebak tebal tebang tebas tebu tebus tega tegak tegal
tegang tegas teguh tegur tekad tekan teken teknik teknis teknologi tekstil tekun telaah teladan telan telantar telat
telepon televisi telinga teliti telur telusur tema teman tembak tembakau tembok tembus tempat tempe tempel tempeleng
temperamen temperatur tempo tempuh temu tenaga tenang tenda tender tengah tenggang tenggat tenggelam tengkar tengkulak
tengok tenis tentang tentara tentram tentu tentunya tenun teori tepat tepi tepung terakhir terang terap teras terbang
terbaru terbit terdapat tergantung terhadap terhitung teriak terigu terik terima terjun terkait terlalu terlampir
termin terminal termos ternak ternyata teror teroris terpal tersebut tertentu terus terutama tetangga tetap tetapi
tetes tewas tiada tiang tiap tiarap tiba tidak tidur tiga tikar tilap tilep tim timba timbang timbangan timbul timpa
timpal timun timur tindak tindaklanjut tindas tindih tinggal tinggi tingkat tinjau tinta tipe tipis tipu tipuan tiri
tiru titik titip todong toko tokoh tol tolak toleransi tolok tolong tombol ton tonton topang topeng topi topik torang
total tower tradisi tradisional traktor transaksi transfer transparan transportasi tren triliun truk tsunami tua tuan
tubuh tuding tuduh tugas tuhan tuju tujuh tukang tukar tukin tular tuli tulis tulus tumbal tumbuh tumbuk tumpah
tumpang tumpas tumpuk tunai tunanetra tunda tunggak tunggakan tunggal tunggang tunggu tunjang tunjuk tuntas tuntut tur
turun turut tusuk tutup tutur uang ubah uber ubi ucap udang udara ujar uji ujian ujung ukur ulah ulang ular ulas ulet
ultimatum ulur umat umbar umpama umum umur undang unduh undur unggah unggas unggul ungkap ungkit ungsi unik unit
universitas untuk untung untunglah upacara upah upaya upeti urai urus urusan urut usaha usai usia usik usir usul usut
utama utang utara utuh utus vaksin valid validasi vanili variasi verifikasi versi video vila virus visa visi visual
vital volume wabah wacana wadah waduk wahana wajah wajan wajar wajib wakil waktu walau walaupun wali walikota wangi
wanita waras warga waris warisan warna warta wartawan warung wasangka wasiat waspada wawancara wayang wenang wewenang
wilayah wirausaha wisata wisatawan wujud yaitu yakin yakni yang yatim yayasan zakat zalim zaman ziarah zolim zona`.split(
    /\s+/,
  ),
);
