/** Provinces, regencies, cities, islands, peoples and faiths, months and days, banks and brands. */
export const placeWords: ReadonlySet<string> = new Set(
  `abang aceh adha adonara afrika agam agustus ahad alor ambon amerika ampat amuntai anambas android anteraja april aqua
arab arfak aru asahan asia asmat atambua australia avanza axis babel badui badung baduy bajawa bajo balangan bali
balikpapan banda bandarlampung bandung banggai bangka bangkalan bangli banjar banjarbaru banjarmasin banjarnegara
bantaeng banten bantul banyuasin banyumas banyuwangi barito barru batak batam batang batanghari batu batubara baubau
bawang baznas bca beat bekasi belanda belawan belitung belu bengkalis bengkayang bengkulu berau betawi biak bima
bimoli binjai bintan bintang bintuni biosolar bireuen bitung blitar blora bni boalemo bogor bojonegoro bolaang bombana
bondowoso bone bonebolango bontang borneo boven boyolali bpd bpjs brebes bri brimo brunei bsi btn btpn buddha bugis
bukalapak bukittinggi buleleng bulog bulukumba bulungan bungo buol buru buton cakung canon canva cempaka china ciamis
cianjur cibatu cilacap cilamaya cilandak cilegon cimahi cimb cina cirebon colt daihatsu dairi dana danamon dani datar
dayak deiyai deli demak denpasar depok desember dexlite dharmasraya digoel diy dki dogiyai dompu donggala dumai empat
ende enim enrekang epson eropa excel fakfak februari filipina fitri flores fuso galaxy gambir garut gatot gayo gianyar
gojek google gopay gorontalo gowa grab gresik grobogan gunung gunungkidul gunungsitoli halmahera hasundutan hindu hino
hipmi hkti honda hongkong hulu humbang idul ijarah ilir imlek indihome indomie indonesia indosat indragiri indramayu
infinix inggris innova intan intanjaya irian islam isuzu iwapi jabar jabodetabek jago jakarta jambi jamsostek januari
jateng jatim jatinegara java jawa jayapura jayawijaya jember jembrana jeneponto jepang jepara jne jnt jogja jombang
juli jumat juni kadin kahayan kaili kaimana kalbar kalimantan kalsel kaltara kalteng kaltim kamis kampar kanan kapuas
karanganyar karangasem karawang karimun karo kartanegara katingan katolik kaur kawasaki kayong kebayoran kebumen
kediri keerom kefa kefamenanu kei kemayoran kendal kendari kepahiang kerinci ketapang klaten klungkung kolaka komering
konawe konghucu korea kota kotabaru kotamobagu kotawaringin kramat kristen ktna kuantan kubota kudus kukar kulon
kulonprogo kuningan kupang kuta kutai labuan labuhanbatu lahat lamandau lamongan lampung lamteumen landak langkat
langsa lanny larantuka lawas lazada lebak lebaran lebong lembata lhokseumawe limapuluh limboto lingga linkaja livin
lombok lubuklinggau lues lumajang luwu luwuk madinah madiun madura magelang magetan mahakam majalengka majene makassar
malaka malang malaysia malinau maluku mamasa mamberamo mamuju manado mandailing mandar mandiri mangga manggar
manggarai manokwari mappi maret maros martapura mas mataram maulid maumere maybrat medan meet mega mei mekah mekkah
melawi melayu mempawah mentawai menteng merangin meranti merauke mesuji metro meulaboh microsoft mimika minahasa
minang minggu minyakita mitsubishi mojokerto mongondow moronene morotai morowali moutong muamalat muara muaro
mudharabah muhammadiyah mukomuko muna muntok murabahah murung musi muslim musyarakah nabire naga nagan nagekeo
nahdlatul nasrani natal natuna nduga negara ngada ngadirejo nganjuk ngawi niaga nias ninja nmax nokia november npk ntb
ntt nu numfor nunukan nusa nusantara nyepi ocbc ogan oktober organik osing ovo pacitan padang padangsidimpuan
pagaralam pakpak palangka palangkaraya palembang palopo palu pamekasan pandeglang pangandaran pangkalpinang pangkep
paniai panin pantura papua parepare pariaman parigi pasaman pasangkayu pasar pasemah paser pasuruan pati payakumbuh
pdam pegadaian pegunungan pekalongan pekanbaru pelalawan pemalang pematang pematangsiantar penajam penuh penukal
permata pertalite pertamax pertamina pesawaran pesisir petroganik pgri philips phonska pidie pinrang pisau play pln
pohuwato polewali polytron ponorogo ponska pontianak pos poso ppni prabumulih praya pringsewu probolinggo progo pulang
pulogadung puncak purbalingga purwakarta purwodadi purwokerto purworejo qard qris quick rabu rahn raja ramadan
ramadhan rangkasbitung rasuna rawas realme redmi rejang rembang revo riau rinso rokan rote ruteng sabang sabtu sabu
salatiga samarinda sambas samin samosir sampang sampit sanggau sangihe sania sanur sarimi sarmi sarolangun sasak saudi
sawahlunto seabank sekadau selasa selayar selong seluma semarang senen senin sentani september seram serang serdang
seruyan sesetan sharp shopee shopeepay siak siantar sibolga sicepat sidempuan sidoarjo sidrap sigi signal sijunjung
sikka simalungun simeulue singapore singapura singaraja singingi singkawang singkil sinjai sintang sitaro situbondo
sleman smartfren soe solo solok solor soppeng soreang sorong sphp sragen srengseng store subang subroto subulussalam
sudirman sukabumi sukamara sukoharjo sulawesi sulbar sulsel sulteng sultra sulut sumatera sumatra sumba sumbar sumbawa
sumedang sumenep sumsel sumut sunda sungai supiori supra surabaya surakarta suzuki tabalong tabanan taiwan takalar
takengon talaud tambolaka tambrauw tamiang tanah tanahlaut tangerang tanggamus tangsel tanimbar tanjungpinang
tanjungselor tapanuli tapin tarakan tasik tasikmalaya tebet tebing tebo tegal telegram telkom telkomsel temanggung
tenggara tenggarong tengger ternate thailand thamrin tidore tiki timika timor tionghoa tiongkok toba tojo tokopedia
tolikara tolitoli tomohon toraja toyota trenggalek tts ttu tuban tulang tulungagung ubud ulama ulu unauna urea vario
wadiah wadi’ah waikabubak waingapu waisak wajo wakatobi wamena waropen way waykanan windows wondama wonogiri wonosobo
word xenia xl yahukimo yamaha yanmar yapen yogya yogyakarta zoom`.split(/\s+/),
);
