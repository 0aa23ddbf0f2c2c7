/** Words of Indonesian without their prefixes and suffixes, as complaints and letters use them. */
export const rootWords: ReadonlySet<string> = new Set(
  `abad abadi abah abai abdi abon absen abstain abu acak acara acu acuan ada adab adaptor adapun adat adem adik adil
adonan adu aduh aduk adukan aga agak agaknya agama agar agen agenda agregat agunan ahad ahli aib air ajak ajar ajeg
aju ajudan akad akal akan akar akasia akhir akhlak akibat akrab akreditasi aksara aksesoris aksi akta aktif aktivis
aktivitas aktor aktris aktual aktuaris aku akumulasi akun akur akurat akut ala alam alamat alami alangkah alas alasan
alat album alergi alhasil aliansi alih alir aliran alkohol almarhum almarhumah alpukat alternatif alumni alumnus alun
alur amal aman amanah amanat amandemen amat ambang ambil ambisi amblas ambruk ambulan ambulans amis ampas amplop ampuh
ampun amuk anak analisa analisis ancam anda andai andaikata andal andalan andil aneh aneka angan anggap anggar anggota
anggun anggur angin angka angkasa angkat angklung angkot angkring angkut angsa angsur angsuran aniaya animo anjing
anjlok anjungan anjur antap antar antara antre antri anugerah anut anyam apa apabila apakah apalagi aparat apartemen
apel apes api apik aplikasi apokat apotek apoteker apresiasi arah arang area areal aren arena arit armada arogan arsip
arti artikel artis arus asa asal asalkan asam asap asas asbes aset asing asli asongan asosiasi aspal aspek aspirasi
asrama astronom asuh asumsi asuransi atap atas atasan atau atlet atletik atmosfer atur audiensi audit auditor aula
awak awal awan awas awet ayah ayak ayam ayo ayun azas babak babat babi baca bacok badai badak badan badut bagai
bagaikan bagaimana bagan bagasi bagi bagus bahan bahas bahasa bahaya bahkan bahu bahwa bahwasanya baik baja bajak baju
bak bakal bakar bakat bakau bakmi bakso bakteri baku bakul balai balap balas bale baliho balik balita balok balon
balut bambu ban bancakan band bandar bandara bandel bandeng banding bang bangga bangkai bangkit bangkrut bangku bangsa
bangun banjir bank bantah bantai bantal banteng bantu banyak banyol bapak bara barang barangkali barat bareng baris
barter baru barusan basa basah basi basis basmi bata batako batal batang batas baterai batik batin batok batu batuk
bau baur baut bawa bawah bawang bayam bayang bayar bayi bazar bea beasiswa beban bebas bebek beberapa becak becek beda
bedah bedak bedil bedug bekal bekas bekatul bekerja beku bel bela belacan belah belaka belakang belalang belanja belas
belenggu beli belia beliau belida belimbing belok belum belut benah benam benang benar bencana benci benda bendahara
bendera bendung bendungan bengkak bengkel bengkok benih bening bensin bentak bentang bentar bentrok bentuk benturan
benua benur berang berangkat berani berantas berapa beras berat berbagai beres beri berikut berita berkala berkas
berkat bersama bersangkutan bersih beruk besar besi besok bestari beta betah betapa betis betok beton betul biak biang
biar biara biarpun biasa biawak biaya bibir bibit bicara bidan bidang bidik bijak biji bikin biksu bila bilamana
bilang bilas bilik bimbang bimbing bina binaan binatang bingkai bingung bintik biro birokrasi biru bisa bisik bising
bisnis bisu bisul blangko blewah blokir blus bobot bocor bodoh bohong bola bolak boleh bolehkah bolong bolu bom
bonceng bondong boneka bongkar bongkok bongsor bonus bor borong boros bosan botak botol brankas brosur bruto buah
buang buat buaya bubar bubuk bubur budak budaya budeg budi budidaya bugar bujang bujuk buka bukan bukit bukti buku
bulan bulat bulog bulu bumbu bumi bumn buncis bundar bunga bungkam bungkil bungkus buntu buntut bunuh bunyi buram
bursa buru buruh buruk burung bus busuk busur buta butir butuh buyar byte cabai cabang cabe cabut cacar cacat caci
cacing cadang cagar cahaya cair cakalang cakap cakar cakup calo calon camat camilan campur canda candi canggih cangkir
cangkul cantik cantum cap capai capek cara cari catat catut cawat cebong cegah cegat cek cekcok cekik celah celaka
celana celeng cemar cemas cempedak cendana cendawan cenderung cendol cengkeh cepat cerah cerai ceramah cerdas cerita
cermat cermin cetak cicil cicilan cincin cinta cipta ciri ciut coba cocok cokelat coklat colok colong combong condong
contek contoh copet copot corak coret cuaca cuci cucu cucur cuek cukai cukup cukur culas culik cuma cumi curah curang
curi curiga cuti dada dadak dadih daerah daftar dagang daging dagu dahan dahsyat dahulu daki dakwa dalam dalang dalih
dalil damai dampak dampar damping dampingi dana danau dandan dangkal dapat dapur darah darat dari daripada darurat
dasar dasi data datang datar daun daur daya debat debit debitur debu dedak definisi defisit degradasi dekade dekat
deklarasi delapan demam demi demikian demikianlah demo demokrasi demokratis demonstrasi denda dendam dengan dengar
dengki dengue depan deposito depot depresi deputi derajat deras dering derita derma dermaga desa desain desak
deskripsi detail detik devisa dewan dewasa di dia dialog diam diare didik diesel diet difabel digital diklat dilanda
dimana dinamis dinas dinding dingin dipan diploma diplomatik direksi diri dirikan disiplin disk diskon diskriminasi
diskusi distribusi distrik doa dobrak dodol dokar dokter doktor dokumen dollar domba domestik dominasi domisili dompet
dompleng donasi donat dong dongeng dorong dosa dosen dosis draf drama dramatis drop drum dua duda duduk duga dugem
duit duka duku dukuh dukun dukung dulu dunia durasi duri durian dusen dusta dusun duta duyun dzalim eceran edar edaran
edisi edit editorial efek efektif efisien efisiensi eja ejek ekonomi ekor ekosistem eksekusi eksis ekspedisi
eksploitasi ekspor ekstasi ekstra elang elektronik elevasi elpiji email emak emas ember embun embung emisi emosi
empang empat empedu emping empu empuk enak enam encer endap energi enggak enggan engkol engsel entah entok enyah era
erah erat erosi erupsi esai esensi estetik estetika etalase etika etnis evakuasi evaluasi event fakta faktor faktur
fakultas famili fana farmasi fase fasih fasilitas fauna favorit federal fermentasi festival fiktif file film final
fisik fisika fitnah flora flu fokus folder formal format formulir forum fosil foto fotografi fotokopi fragmen
fragmentasi fraksi frekuensi fungsi gabah gabung gabus gadai gading gadis gaduh gadung gagah gagak gagal gagap gagas
gajah gaji galah galak galang galau gali galon gambar gambir gambut gamelan gampang ganas ganda gandum ganggang ganggu
ganja ganjal ganjil ganteng ganti gantung ganyong gapai gapura garam garang garansi garap garasi gardu garis garpu
garuda gas gasak gatal gaun gaung gawai gawang gawat gaya gayeng gayung gebrak gebyar gedung gegabah gejala gejolak
gelagar gelap gelar gelas geledah gelembung geli gelincir gelisah gelombang gelondong geluk gemar gembala gembili
gembira gembok gembur gemetar gemilang gempa gempar gemuk gemuruh genang genap gencar gencat gencet gendang gendong
generasi genggam genjot genset genteng gerabah gerah gerai gerak geram geramat gerbang gerebek gereja gergaji gerilya
gerimis gerobak gerombol gertak geruduk gesek geser getah getar getek getol giat gigi gigit gila gilas giling gilir
girang girik giring giro gitar gizi global goa goda gol golok golong gondok gonggong gono gorden goreng gores gorong
gosip gosok gosong gotong gowes gram gratis grosir grup gubris gubuk gudang gugat gugup gugur gugus gula gulai guling
gulma gulung gumam gumpal guna guncang gundah gundul gunting guntur gunung gurame gurami gurau gurih guru gurun gusar
gusur habis habitat hadap hadiah hadir hafal hajat haji hak hakikat hakim hal halal halaman halang halau halte halus
hama hamba hambar hambat hamil hampa hampar hampir hancur handal handuk hangat hangus hansip hantam hantar hantu hanya
hapal hapus harap hardik harga hari harimau harta harus hasil hasrat hasut hati haus hebat heboh hektar hektare helai
helikopter helm hemat hembus hempas hendak hendaknya hengkang hening henti heran herbal heroin hewan hias hibah
hibrida hibur hidang hidup hijau hikayat hikmah hilang hilir himbau himpun hina hindar hingga hirau hirup hisap hitam
hitung hoaks hobi honor honorer horison hormat hotel hubung hujan hujat hukum hulu humor humus huni hunian huruf hutan
hutang ialah iba ibadah ibarat ibu idam ide ideal identifikasi identik identitas ijazah ijin ikan ikat ikhlas iklan
iklim ikon ikrar ikut ilalang ilegal ilmiah ilmu ilmuwan imbal imbang imbas imbau impas imperatif implementasi impor
inang inap incar indah indeks independen indikasi indikator induk industri infak infaq infeksi inflasi informasi
infrastruktur ingat ingin ingkar ingus inisiatif injak inkonsisten inovasi insaf insentif insiden inspeksi instalasi
instansi institusi instruksi instrumen insya integritas intel interaktif internasional internet intervensi inti intim
intimidasi intip inventaris investasi investor invoice ipar irigasi iring iris iseng isi islah isolasi istana istilah
istimewa istirahat istri isu isyarat itik itu iuran izin jabat jadi jadwal jaga jagal jagoan jagung jahat jahe jahit
jajah jajak jajan jajaran jaksa jala jalan jalar jalin jalur jam jaman jambak jamban jambret jambu jamin jamu jamur
janda jangan janggal janggut jangka jangkar jangkau janji jantung jarah jarak jarang jari jaring jarum jasa jasad
jatah jati jatropha jatuh jauh jawab jaya jazz jebak jebol jeda jegal jejak jejal jelang jelas jelek jelita jemaah
jemaat jembatan jemput jemu jemur jenaka jenazah jendela jenderal jenguk jenis jenjang jenuh jepit jera jeramah
jerambah jerami jerat jerigen jerih jerit jernih jeroan jeruk jet jijik jika jilat jilbab jilid jimat jinak jinjing
jintan jitu jiwa jodoh joget joglo jongkok jontor jorok jual juang juara jubah judes judi judul juga jujur juluk
julukan jumlah jumpa junior jurang juri jurnal jurnalis juru jurus justru juta kabar kabel kabid kabin kabinet kabul
kabupaten kabur kabut kaca kacamata kacang kacau kadal kadang kadar kader kades kado kadus kafan kafe kaget kagok
kagum kaidah kail kain kais kait kaji kajian kakak kakao kakap kakek kaki kaku kala kalah kalang kalangan kalap kalau
kaldu kalender kaleng kali kalian kalimat kalung kalut kamar kambing kambuh kamera kami kamling kampanye kampung
kampus kamuflase kamus kanal kanan kancing kandang kandidat kandung kangkung kanker kantin kantong kantor kantuk kaos
kapak kapal kapan kapas kapasitas kapita kapling kapok kapsul kapuk kapulaga kapur karakter karamba karang karantina
karaoke karapan karat karate karbol karbon karcis kardus karena karet kargo karib karier karir karpet kartel kartu
karung karya karyawan kas kasar kasasi kasat kasbon kasih kasir kasta kasur kasus kata katak katalog katarak kategori
katering katrol katul kaum kaus kavling kawal kawan kawasan kawin kaya kayu ke kebaktian kebal kebaya kebon kebun
kecam kecamatan kecap kecewa kecil kecoh kecuali kedelai kedok kedondong keduk kejam kejang kejar kejek keju kejuaraan
kejut kekal kekang kelabang kelabu kelak kelakar kelam kelambu kelapa kelas kelelawar kelengkeng kelenteng keliling
kelinci keliru kelit kelola kelompok kelontong kelor keluar keluarga keluh kelurahan kemah kemangi kemarau kemarin
kemas kembali kembang kembar kembung kemeja kemelut kementerian kemenyan kemiri kemplang kemudi kemudian kena kenal
kenan kencang kencing kendala kendali kendara kendaraan kendati kendur kenduren kenduri kening kental kentang kentut
kenyang kepada kepal kepala kepepet keping kepiting kepung keputusan kera kerabat kerah keramas keramat keramba
keramik keran kerang keranjang kerap keras keraton kerbau kereta kerikil kering keringat keris keriting kerja
kerjasama kerok keropos kersen kertas kerudung keruh keruk kerumun kerupuk kesal kesan kesemek ketam ketan ketat ketel
ketiak ketik ketika ketimbang ketimun ketok ketoprak ketua ketuk ketumbar ketupat ketus khas khasiat khawatir khianat
khidmat khilaf khusus kiai kibar kibul kidung kijang kikir kikis kilah kilang kilas kilat kilau kilo kilogram
kiloliter kilometer kimia kincir kinerja kini kios kipas kiper kira kiri kirim kisah kisar kisruh kita kitab kiwari
klaim klakson klarifikasi klasik klenteng klien klik klinik kliring kloning klub koalisi koar kobar kocek kocok kode
kodok koin koki kol kolam kolang kolega koleksi kolektif kolektor kolom kolong kolonial kolot kolusi koma komando
komat kombinasi komedi komentar komersial komisi komite komitmen komoditas kompak kompas kompeni kompensasi kompetisi
kompetitif komplain komplek kompleks komplit komplotan komponen kompor kompos komposisi kompres kompromi komputer
komunikasi komunis komunitas kondisi kondusif konferensi konfirmasi konflik kongkalikong konkret konsentrasi
konsentrat konsep konser konservasi konsisten konsol konstitusi konstruksi konsultan konsultasi konsumen konsumsi
kontainer kontak kontan konteks kontemporer konten kontrak kontraktor kontribusi kontrol kontroversi konversi konyol
koordinasi koper koperasi kopi kopiah kopling kopra koral koran korban korek koreksi koridor kornea korporasi korup
korupsi kosmetik kosong kota kotak kotor kotoran kraton kreatif kredibel kredibilitas kredit kreditur kriminal krisis
kriteria kritik kritis kroket kronis ksatria kuah kuali kualitas kuartal kuas kuasa kuat kubah kubik kubis kubu kubur
kucing kucur kuda kudeta kudu kue kuil kuitansi kuku kukuh kukus kuli kuliah kuliner kulit kulkas kumal kuman
kumandang kumbang kumis kumpul kumuh kunang kunci kuning kuningan kunjung kuno kunyit kuota kupas kuping kupon kura
kurang kuras kurban kurikulum kurir kurma kurs kursi kursus kurun kurung kurus kusam kusir kusta kusut kutil kutip
kutu kutuk kwitansi laba label labil labu labuh lacak laci lacur lada ladang lading laga lagi lagipula lagu lahan
lahap lahar lahir laik lain laju lajur laki lakon laksana laku lalai lalap lalat laler lalu lama lamar lamban lambang
lambat lambung lampau lampir lampiran lampu lamun lancang lancar landa landai landas langgan langganan langgar langit
langka langkah langsat langsing langsung lanjut lansia lansung lantai lantang lantar lantaran lantas lantik lantun
lapak lapang lapangan lapar lapis lapor laptop lapuk larang laras lari laris larut laser lasykar latar latih laut
lawak lawan lawas layak layaknya layan layang layar layu lazim lebah lebar lebaran lebat lebih lebur leceh lecet leda
ledak ledek lega legal legalitas legendaris legislatif leher lelah lelaki lelang lele leleh leluasa leluhur lemah
lemak lemari lembaga lembah lembap lembar lembek lembur lembut lempar lempeng lemper lempung lencana lengah lengan
lengkap lengkeng lengkuas lengkung lentur lenyap lepas lereng lestari lesu lesung letak leter letih letus level lewat
liar libat libur licik licin lidah lidi liga lihai lihat lilin lima limbah limpah limun lincah lindas lindung lingkar
lingkung lingkungan lingkup linmas lintah lintas lipat liput liputan lirik liris lisan listrik liter lobi lobster
logam logis logo lokal lokasi loket lolos lomba lombong lompat loncat longgar longsor lonjak lonjong lontar lontong
loper lorong losmen loteng lowong loyal luang luap luar luas lubang lucu lucut ludah ludes lugas luhur luka lukis
luluh lulur lulus lumat lumayan lumba lumbung lumer lumpuh lumpur lumrah lumut lunak lunas luncur lundup lunglai
luntur lupa luput lurah lurus lusa lusin lusuh lutut luwes maaf mabuk macam macan macet madrasah madu mafhum magang
magnet mahal mahar maharaja mahasiswa mahir mahkota main majalah majelis majikan maju maka makalah makam makan makanan
makelar makin maklum makmal makmur makna maksiat maksimal maksimum maksud malah malaikat malam malang malapetaka
malaria malas maling mall malu mamalia mampir mampu mampus mana manajer mancing mandala mandek mandi mandiri mandor
mandul manfaat mangga manggis mangkir mangkok mangkrak mangkuk mangrove manipulasi manis manja manjur mantan mantap
mantri mantu manual manufaktur manula manusia map mapan marah marak marga margarin mari marjinal marka markas markisa
martabak martabat masa masak masalah masam masih masing masinis masjid maskapai maskot massa massal masuk masyarakat
masyhur mata matahari matang matematika materai materi mati mau maupun mawas mayat mayoritas mbludak medali media
mediasi medis megah meja mekanik mekanisme mekar melainkan melalui melambung melarat melati melek melon melulu memang
memar memori mempan menang menara mendiang mendung mengapa mengerti menir menit mentah mental mentari mentega menteri
mentimun mentok menu menurut merah merak merana merapat merapi merdeka merdu merek mereka meriah meriam merica
merinding merk merpati mertua mesin meski meskipun mesra mesti mesum meter meterai metode metrik mewah mie migas mikir
mikro mil miliar milidetik milik militan militer mimbar mimpi mina minat minggat minggu mini minim minimal minimum
minta minum minus minyak miring mirip miris misal misalnya misi miskin mistar misteri mitos mitra mobil modal mode
model modem modern modul modus moga mogok mohon molor momen monopoli monyet moral motif motivasi motor muak muara muat
muda mudah mudarat mudik mujahir mujair mujur muka mukena mukim mula mulai mulas mulia mulus mulut munafik muncul
mundur mungil mungkin mungut muntah murah murid murka murni murtad musafir museum mushola musholla musik musim
muslihat musnah musola musrenbang mustahil musuh musyawarah mutasi mutlak mutu naas nabi nabung nada nafas nafkah
nafsu nahas naik najis nakal nakhoda nalar naluri nama nampak nampan namun nanah nanar nanas nangka nanti napas narasi
narasumber narkoba nasabah nasi nasib nasihat nasional naskah natural nebeng negara negeri negosiasi nekat nelayan
nenek nener neraca neraka netral ngabuburit ngambek ngawur ngeri ngeyel ngotot niaga niat nihil nikah nikmat nila
nilai nilam nilon ningrat nipah nisan niscaya nista noda nominal nominasi nomor nonaktif normal nota notaris
notifikasi notulen novel nuansa nuklir nurani nusantara nyala nyali nyaman nyamuk nyaring nyaris nyata nyatanya nyawa
nyeri nyinyir nyonyor oase obat objek obligasi oblong obok obor obral obrol observasi obyek odol ogah ojek oknum
oksigen olah olahraga oleh olehnya oles oli olok ombak omel omong ompong omset omzet oncom onggok ongkang ongkir
ongkos online oper opera operasi operasional opini oplos oposisi opsi optimal optimis oral oralit orang orangutan
orbit orde order organ organisasi orientasi orisinal ormas otak otomatis otomotif otonom otonomi otoritas otot oven
oyong ozon pabrik pacar paceklik pacu pacul pada padahal padam padan padat padi paduan pagar pagi pagu pahala paham
pahat pahit pahlawan pajak pajang pakai pakaian pakan pakar paket paksa pakta paku pala palak palang paling palsu
pamer pamit pamong pamor pampang pamrih panas panci pancing pancur pandai pandang pandu panen pangan panggang panggil
panggung pangkal pangkas pangkat pangku panglima panik panitia panjang panjar panjat pantai pantang pantas pantau
panti pantul pantun papan papar papas papaya paprika para parabola parade paraf parah parameter parasit pare parit
pariwisata parkir parlemen paroki parsel partai partisipasi paru parut pas pasak pasal pasang pasar pasien pasif pasir
paskah pasok paspor pasrah pasta pasti pasukan pasung patah paten patin patok patroli patuh patung patungan patut paut
pawai pawang payah payet payudara payung pecah pecat peci pecut pedagang pedal pedang pedas pedesaan pedih pedoman
peduli pegal pegang pegas pegawai pejabat pejal peka pekan pekarangan pekat pekebun pekerjaan pekik pelabuhan pelajar
pelaku pelan pelana pelangi pelat pelatuk pelet pelihara pelik pelipis peliput pelit pelosok peluang peluh peluk
peluru pemberontak pemda pemerintah pemilu pemuda pemulung pena penadah pencar pencet pencil pendam pendapat pendatang
pendek pendeta pendidikan pending pendopo pengantin pengap pengaruh pengepul penggal pengrajin pengurus pengusaha
pening penjaga penjahit penjara pensil pensiun pensiunan pentas pentil penting pentung penuh penyanyi penyet penyu
pepaya perabot peraga perah perahu perak peran perang perangkat perantara perantau peras perawan perawat perban
percaya percik percuma perdana perempuan pergi pergok peri periang perih perihal periksa perilaku peringkat perintah
perintis periode peristiwa perkara perkosa perlahan perlu permai permen permisi permukaan pernah pernik perosok pers
persen persentase persepsi persis persneling personel pertama pertama-tama pertiwi peruk perunggu perusahaan perut
perwakilan perwira pesan pesantren pesat pesawat peserta pesisir pesona pesta pestisida peta petai petak petang petani
peternak peti petik petir petis petuah petugas piagam piala pialang piatu picu pidana pidato pihak pijak pijat pikat
pikir pikul pil pilah pilar pilih pilihan pilot pilu pimpin pinang pincang pindah pinggang pinggir pinggul pingit
pingsan pinjam pinjaman pinjol pinset pinta pintar pintas pintu pion pipa pipi pir piring pisah pisang pisau pitam
piting piutang plafon plaket planet plastik plat platform pleno plesir plester plin plong pluralis plus poco pohon
poin pojok pokok pokoknya poktan pola polda polemik poles polindes polio polis polisi politik politisi polos polres
polsek polusi pompa pondok pongah ponsel ponton popok populasi populer porak porang pori porsi port portal pos posisi
positif poskamling posko poster postur posyandu pot potensi potong potret prabayar prajurit prakarsa praktek praktik
pramuka prasangka prasarana prasasti prasyarat predikat preman premanisme premi premium presensi presentasi presiden
presisi prestasi prestise pria pribadi pribumi prihatin prima primer prinsip prioritas privat produk produksi
produktif produsen produser profesi profesional profil profit program proklamasi promosi proposal prosedur prosentase
proses prosesi protein protes protokol provinsi provokasi proyek proyeksi psikis puas puasa publik publikasi pucat
pucuk puing puisi puji pukat pukul pula pulang pulas pulau pulih pulpen pulsa puluh pun punah puncak punggung pungli
pungut puntung punya pupuk pupus pura purna pusaka pusar pusara pusat pusing puskesmas pustaka putar putih putra putri
putus puyeng puyuh raba rabu racau racik racun radang radar radiasi radio ragam ragi ragu rahang rahasia raih raja
rajin rajungan rajut rak rakit raksasa rakus rakyat ramadan ramadhan ramah ramai ramal rambah rambat rambu rambut
rambutan rampas ramping rampok rampung rana rancang rancu randu rangka rangkai rangkap rangkul rangsang ranjang ranjau
rantai rantang rantau ranting rapat rapi rapih rapor raport rapuh ras rasa rasio rasional rata ratap ratus ratusan
raup rawa rawan rawat rawit raya rayap rayu reaksi realisasi realistis realita rebah rebana reboisasi rebus rebut
receh reda redaktur redam redup referendum reformasi regang registrasi regu rehab rehabilitasi rejeki rekaan rekam
rekan rekap rekayasa rekening rekomendasi rekonsiliasi rekor rekrut rela relasi relatif relawan reli religius relokasi
relung remaja rembes rembuk remeh remot rempah remuk renang rencana renceng rendah rendam rendang rengek renggang
renggut renovasi rentan renteng rentenir renung repot represif reptil reputasi resah resap resep resi resik resiko
resmi resolusi respon respons responsif restoran restrukturisasi restu resume retail retak retribusi retur reuni
revisi revitalisasi revolusi rezeki rezim riak riang rias ribet ribu ribut rilis rimba rimbun rinci rincian rindang
rindu ringan ringgit ringkas ringkih ringkus rintang rintih rintis risau riset risih risiko ritel ritual riwayat robek
roboh roda rohani rok roket rokok romantis rombak rombong rombongan rompi ronda ronde rongga rongrong rongsok rontok
rosok rotan roti ruang ruas rubah rugi rujak rujuk ruko rukuk rukun rumah rumit rumor rumpun rumput rumus runcing
runding runtuh runtut runyam rupa rupanya rupiah rusa rusak rusuh rusuk rusun rute rutin ruwet saat sabar sabit sabtu
sabuk sabun sabung sabut sadap sadar sadis saf sagu sah sahabat saham sahur sahut saing sains saja sajadah saji sakit
sakral saksi sakti saku salah salak salam salat saldo salep salin saling salon salur saluran salut sama samar samarata
sambal sambar sambel sambil sambung sambut sampah sampai sampan sampel samping sampingan sampul samudra sana sandal
sandang sandar sandera sandi sandiwara sangat sanggah sanggar sanggul sanggup sangka sangkar sangkut sangsi sanitasi
sanksi santai santan santap santet santri santun sapa sapi sapta sapu saraf saran sarana sarang sarapan sarat saring
sarjana sarung sasak sasar sastra satelit satpam satria satu satuan satwa saudara sauna saus sawah sawi sawit sawo
saya sayang sayangnya sayap sayat sayur seakan sebab sebagai sebagian sebaik sebaiknya sebal sebaliknya sebanyak sebar
sebelah sebelum sebenarnya sebentar seberang sebesar sebetulnya sebuah sebut sedan sedang sedekah sederhana sedia
sedih sedikit sedimen sedot sedu seekor segala segan segar segel segera segi seharusnya sehat sehingga seimbang
sejahtera sejajar sejak sejarah sejarawan sejuk sejumlah sekali sekaligus sekam sekap sekarang sekat sekedar sekiranya
sekitar sekolah sekongkol sekop sekretariat sekretaris seksama seksi seksual sektor sekutu selain selaku selalu selama
selamat selambat selang selanjutnya selasa selat selatan selebihnya selebritas seledri seleksi selembar selenggara
selesai seleweng selewengkan selia selidik selimut selip selisih selokan selonjor seluas seluk selundup seluruh semai
semak semangat semangka sembah sembahyang sembako sembarang sembari sembelih sembilan sembuh sembunyi sembur semen
semenjak sementara semester semestinya semi semir semoga sempat sempit sempoyong semprot sempurna semrawut semua
semula semut senam senang senantiasa senapan sendat sendi sendok sendu seng sengaja sengat sengau senggol sengit
sengketa sengsara seni senin senior senja senjata sensus senter sentil sentimen sentosa sentra sentral sentuh senyap
senyum seorang sepak sepakat separuh sepatu sepeda sepele sepelekan seperti sepertinya sepi sepihak sepuh serabut
seragam serah serahkan serai serak serakah seram serambi serang serap serapah serasa serasi serat seraya serba serbu
serbuk serempak seret sergap seri serial serikat sering serius serobot serpih serta sertifikasi sertifikat seru serut
servis sesak sesal sesama sesat sesi sesuai sesuatu sesudah sesungguhnya setan setara setel setelah setempat setengah
seteru setia setiap setinggi setor setoran setrika setrum setuju seumur sewa sholat siaga siang sianida siap siapa
siar siasat sibuk sidak sidang sidat sidik sifat sigap signifikan sihir sikap sikat siklus siksa siku sikut silah
silakan silam silang silat silaturahim silaturahmi silau silih silika simak simbol simfoni simpan simpanan simpang
simpati simpatik simpul simulasi sinar sindikat sindir sinergi sinetron singgah singgung singkap singkat singkatan
singkir singkong sini sinonim sinyal sipil siput siram sirat sirene sirih sirik sirkuit sirkulasi sirsak sirup sisa
sisi sisih sisik sisip sisir sistem sistematis siswa sita situ situasi situs siul skala skandal skema skenario skeptis
skor skripsi soal sobat sogok sohor sokong solar solat solid solidaritas solusi sombong sontek sopan sopir sorak sore
sorgum sorong sorot sortir sosial sosialisasi sosok soto spanduk spekulasi spesial spesies spesifik spiritus sponsor
srikaya stabil stadion staf stagnan stamina standar stasi stasiun status stek stempel stiker stok stop strategi
strategis stroberi stroke struk struktur studi studio suai suami suap suara suasana suatu subjek subsidi subuh subur
sudah sudi sudut sugesti suguh suhu suka sukar sukarela sukarelawan sukses suku sukuk sulam sulap suling sulit sultan
suluh sulung sulut sumbang sumbat sumber sumbu sumpah sumpal sumur sunat sungai sungguh sungkan suntik sunyi supaya
super supir suplai suporter suram surat surau surel surfei surga suruh surut survei survey susah susu susul susun
susup susut sutera sutra sutradara swadaya swalayan swasembada swasta syahdu syair syarat syariah syariat syirkah syok
syukur syukuran taat tabah tabel tabiat tabib tabir tablet tabloid tabrak tabu tabuh tabung tabur tadi tagih tagihan
tahan tahap tahlil tahta tahu tahun tajam tajuk tak takar takaran takdir takjil takluk taksi taksir takut takwa talak
talang talangi talas tali talut tamak taman tamat tambah tambak tambal tambang tampak tampan tampar tampil tampung
tamu tanah tanak tanam tanaman tancap tanda tandan tandatangan tanding tandon tandu tandus tangan tangani tangga
tanggal tanggap tangguh tanggul tanggulang tanggung tanggungjawab tangis tangkai tangkal tangkap tangkas tangki
tangkis tani tanker tanpa tantang tanya tapak tapal tapi tapis taraf tarap tarawih target tari tarif tarik taring
taruh taruna tarung tas tata tatap tatar tato tau taubat tauge tauladan tauran taut tawan tawar tawuran tayang teater
tebak tebal tebang tebar tebas tebing tebu tebus teduh tega tegak tegal tegang tegap tegas teguh tegur teh tekad tekan
teken teknik teknis teknologi teko tekor tekstil tekun telaah teladan telaga telan telanjang telantar telapak telat
telepon televisi telinga teliti teluk telur telusur tema teman tembaga tembak tembakau tembang tembikar tembok tembus
tempa tempat tempe tempel tempeleng temperamen temperatur tempo tempuh tempur temu temuan temulawak tenaga tenang
tenda tendang tender tengah tenggang tenggat tenggelam tenggiri tenggorok tengkar tengkorak tengkuk tengkulak tengok
tenis tentang tentara tenteram tentram tentu tentunya tenun teori tepat tepi tepis tepuk tepung tera terakhir terang
terap teras terbang terbaru terbit terdapat tergantung terhadap terhitung teri teriak terigu terik terima terjang
terjemah terjun terka terkait terlalu terlampir termin terminal termos ternak ternyata terong teropong teror teroris
terpa terpal tersebut tersier tertentu terumbu terus terusan terutama tes testimoni tetangga tetap tetapi tetes tewas
tiada tiang tiap tiarap tiba tidak tidur tiga tikai tikam tikar tiket tikung tikus tilang tilap tilep tim timah timba
timbang timbangan timbul timbun timpa timpal timpang timpuk timun timur tindak tindaklanjut tindas tindih tinggal
tinggi tingkah tingkat tinjau tinta tipe tipis tipu tipuan tiran tiri tiris tiru titah titel titik titip tiup tiwul
tobat todong togel toko tokoh tol tolak toleh toleran toleransi tolok tolong toman tomat tombak tombol ton tong
tonggak tongkat tongkol tonjok tonton topan topang topeng topi topik torang total tower tradisi tradisional tragedi
trailer traktor transaksi transfer transmigrasi transparan transpor transportasi trauma tren trik triliun triwulan
truk tsunami tua tuah tuan tubuh tuding tuduh tugas tugu tuhan tuju tujuan tujuh tukang tukar tukin tulang tular tulen
tuli tulis tulus tumbal tumbang tumbuh tumbuk tumis tumor tumpah tumpang tumpas tumpeng tumpuk tumpul tuna tunai
tunanetra tunangan tunas tunawisma tunda tunduk tunggak tunggakan tunggal tunggang tunggu tungku tunjang tunjangan
tunjuk tuntas tuntut tupai tur turis turnamen turun turut tusuk tutup tutur tuyul uang uap ubah uban uber ubi ubin
ubur ucap udang udara ufuk ujar uji ujian ujung ukhuwah ukir ukur ulah ulama ulang ular ulas ulat ulek ulet ulos
ultimatum ulur umat umbar umbi umbul umpama umpan umpat umrah umroh umum umur undang undi unduh undur unggah unggas
unggul ungkap ungkit ungsi ungu unik unit universitas unjuk unsur unta untai untaian untuk untung untunglah upacara
upah upaya upeti urai urat urine uring urung urus urusan urut usah usaha usai usang usap usia usik usil using usir
usul usung usut utama utang utara utuh utus vaksin vakum valid validasi valuta vandal vanili variasi varietas verbal
verifikasi versi veteran veto video vila virus visa visi visual visum vital vitamin vocal vokal voli volume vonis
wabah wacana wadah waduk wafat wahai wahana wajah wajan wajar wajib wakaf wakil waktu walau walaupun walet wali
walikota wangi wanita waras warga waris warisan warkop warna warta wartawan warteg warung wasangka wasiat wasit
waspada watak wawancara wayang wenang wewenang wibawa wilayah wiraswasta wirausaha wisata wisatawan wisuda wortel wudu
wujud yaitu yakin yakni yang yatim yayasan yoghurt yogurt yuridis zakat zalim zaman zamrud zat ziarah zina zolim zona`.split(
    /\s+/,
  ),
);
