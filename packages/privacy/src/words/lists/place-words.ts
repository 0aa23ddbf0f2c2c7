/** Provinces, regencies, cities, islands, peoples and faiths, months and days, banks and brands. */
export const placeWords: ReadonlySet<string> = new Set(
  `abang aceh adha adonara afrika agam agustus ahad alor ambon amerika ampat amuntai anambas anteraja april arab arfak
aru asahan asia asmat atambua australia avanza axis babel badung bajawa bajo balangan bali balikpapan banda
bandarlampung bandung banggai bangka bangkalan bangli banjar banjarbaru banjarmasin banjarnegara bantaeng banten
bantul banyuasin banyumas banyuwangi barito barru batak batam batang batanghari batu batubara baubau bawang bca beat
bekasi belanda belawan belitung belu bengkalis bengkayang bengkulu berau betawi biak bima binjai bintan bintang
bintuni bireuen bitung blitar blora bni boalemo bogor bojonegoro bolaang bombana bondowoso bone bonebolango bontang
borneo boven boyolali bpd brebes bri brimo brunei bsi btn btpn buddha bugis bukalapak bukittinggi buleleng bulog
bulukumba bulungan bungo buol buru buton cakung cempaka china ciamis cianjur cilacap cilandak cilegon cimahi cimb cina
cirebon daihatsu dairi dana danamon datar dayak deiyai deli demak denpasar depok desember dharmasraya digoel diy dki
dogiyai dompu donggala dumai empat ende enim enrekang eropa fakfak februari filipina fitri flores gambir garut gatot
gayo gianyar gojek gopay gorontalo gowa grab gresik grobogan gunung gunungkidul gunungsitoli halmahera hasundutan
hindu honda hongkong hulu humbang idul ilir imlek indihome indonesia indosat indragiri indramayu inggris innova intan
intanjaya irian islam isuzu jabar jago jakarta jambi januari jateng jatim jatinegara java jawa jayapura jayawijaya
jember jembrana jeneponto jepang jepara jne jnt jogja jombang juli jumat juni kahayan kaimana kalbar kalimantan kalsel
kaltara kalteng kaltim kamis kampar kanan kapuas karanganyar karangasem karawang karimun karo kartanegara katingan
katolik kaur kawasaki kayong kebayoran kebumen kediri keerom kefa kefamenanu kei kemayoran kendal kendari kepahiang
kerinci ketapang klaten klungkung kolaka komering konawe konghucu korea kotabaru kotamobagu kotawaringin kramat
kristen kuantan kudus kukar kulon kulonprogo kuningan kupang kuta kutai labuan labuhanbatu lahat lamandau lamongan
lampung lamteumen landak langkat langsa lanny larantuka lawas lazada lebak lebaran lebong lembata lhokseumawe
limapuluh limboto lingga linkaja livin lombok lubuklinggau lues lumajang luwu luwuk madinah madiun madura magelang
magetan mahakam majalengka majene makassar malaka malang malaysia malinau maluku mamasa mamberamo mamuju manado
mandailing mandar mandiri mangga manggar manggarai manokwari mappi maret maros martapura mas mataram maulid maumere
maybrat medan mega mei mekah mekkah melawi melayu mempawah mentawai menteng merangin meranti merauke mesuji metro
meulaboh mimika minahasa minang minggu mitsubishi mojokerto mongondow morotai morowali moutong muamalat muara muaro
mukomuko muna murung musi muslim nabire nagan nagekeo nasrani natal natuna nduga negara ngada nganjuk ngawi niaga nias
ninja nmax november ntb ntt numfor nunukan nusa nyepi ocbc ogan oktober ovo pacitan padang padangsidimpuan pagaralam
pakpak palangka palangkaraya palembang palopo palu pamekasan pandeglang pangandaran pangkalpinang pangkep paniai panin
papua parepare pariaman parigi pasaman pasangkayu pasar paser pasuruan pati payakumbuh pdam pegunungan pekalongan
pekanbaru pelalawan pemalang pematang pematangsiantar penajam penuh penukal permata pertamina pesawaran pesisir pidie
pinrang pisau pln pohuwato polewali ponorogo pontianak pos poso prabumulih praya pringsewu probolinggo progo pulang
pulogadung puncak purbalingga purwakarta purwodadi purwokerto purworejo qris rabu raja ramadan ramadhan rangkasbitung
rasuna rawas rejang rembang revo riau rokan rote ruteng sabang sabtu sabu salatiga samarinda sambas samosir sampang
sampit sanggau sangihe sanur sarmi sarolangun saudi sawahlunto seabank sekadau selasa selayar selong seluma semarang
senen senin sentani september seram serang serdang seruyan sesetan shopee shopeepay siak siantar sibolga sicepat
sidempuan sidoarjo sidrap sigi sijunjung sikka simalungun simeulue singapore singapura singaraja singingi singkawang
singkil sinjai sintang sitaro situbondo sleman smartfren soe solo solok solor soppeng soreang sorong sragen srengseng
subang subroto subulussalam sudirman sukabumi sukamara sukoharjo sulawesi sulbar sulsel sulteng sultra sulut sumatera
sumatra sumba sumbar sumbawa sumedang sumenep sumsel sumut sunda sungai supiori supra surabaya surakarta suzuki
tabalong tabanan taiwan takalar takengon talaud tambolaka tambrauw tamiang tanah tanahlaut tangerang tanggamus tangsel
tanimbar tanjungpinang tanjungselor tapanuli tapin tarakan tasik tasikmalaya tebet tebing tebo tegal telkom telkomsel
temanggung tenggara tenggarong ternate thailand thamrin tidore tiki timika timor tionghoa tiongkok toba tojo tokopedia
tolikara tolitoli tomohon toraja toyota trenggalek tts ttu tuban tulang tulungagung ubud ulu unauna vario waikabubak
waingapu waisak wajo wakatobi wamena waropen way waykanan wondama wonogiri wonosobo xenia xl yahukimo yamaha yapen
yogya yogyakarta`.split(/\s+/),
);
