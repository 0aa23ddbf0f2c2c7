/** Common words of Javanese, Sundanese, Minangkabau, Batak, Malay of the east, Buginese and Balinese. */
export const regionalWords: ReadonlySet<string> = new Set(
  `abah abdi abdina abot acan acil acis ada ado adoh adol adus ahad aia aing aja ajeng aji akang akeh aki aksi aktipkeun
aku akuda ala alah ale alim alon alun alus amang amarga amargi ambeh ambek ambo ambu ampun ana anak anake ananging ane
ang anggonku angkat angku angsua angsuran anjeun anjeunna antosan antua antuk anu anyar apa apan apang api apik apo
aran aranjeunna arek arep ari arisan arta artha arto artos arurang asu atanapi atawa ati atos atuh atur aturaken
aturipun atus au awak awan awewe awit aya ayam ayeuna ayo baa babaturan bade badhe bae bai bakal balai balekno bali
baliau balik balikeun banda banget banjar banjur bantos bantosan bantu bantuan banyu bapa bapake bapana bara barang
baraya bareh bareng basa bathi batur bawang bayar bayaran bayia bebeja bebek becik beda bedo beja bejana bejo beli ben
bener bengi benjang benjing benten beras beta beunang beurang beureum beuteung biang biasana bibi bieu bikin bilang
bilih bilo bisa bisi biyen boasa bobogohan bocah boga bogoh boha bohong bojone boras brambang braya bu bubar budak
budhal budin buktosna bulan buliah bulik bungah bungane burit butuh butut cacak cageur cai can candak cang caos
cariosan cedhak cek cenah ces ceuceu ceuk ceunah cicilan cicing ciek cilik coba cobi crita critane crito criyos cukup
da dadi dadine dados dagang dago dahar dak dalan dalane dalem dalu damel dandan dang dangu dapot dari datang de degaga
dei dek dela den denai dene deng dening depe dereng derep desa desane deui dewe dhahar dhateng dhawuh dhedhak dhening
dhewe dhisik dhusun dhuwit di dianggo dibantos dibawa dibayar dicandak didangdosan dieu digawe dija dijaa dijaluk
dijieun dijiluk dima dimana dina dino dinten dinya diparani dipasihan dipenta dipulangkeun dipun disebut disik disiko
disilih disinan ditagih ditaros ditaroskeun ditipu ditu dituku diwartoskeun diwenehi do dodol dong dongan dongkap
dorang dudu dugi duit duitku dumogi durjana durung dusun duwe duwit duwite duwur ebes ediane eling emam eman emang
emben embong embuh eme emoh encen ende endi ene enek eneng enggal enggeus engkau engke engkin engko enjing enjingan
enom enten ento entong entos entuk enya esok esuk eta etek euceu eukeur euweuh euy ewu gabah gabe gadhah gaduh gaek
gaji gajih gak gakpopo gampang gancang ganggu garam garar gawe gede gedhang gedhe gedhong gelem gemboken gendheng
gendhis geni gentos gera geulis geuning geura geus godang golek griya gugah gula gulo gulung guneman gusti hami
hampura hamu handak hapeku hapunten harga hatur haturan hauma hawa henteu hepeng hese heula hiji hita ho hoda horas
horbo hoyong hpku hudang hulu huma huta hutang ibana ibu ibune ical icang ieu ieuh ika ikam iki iko iku ilang imah
inai inang indak indit indung ing inggih ingkang injih inya inyo inyong ipun iraga iraha isa isih isin iso isok isuk
isukan ito itu iuran iwak iya iye jaan jabu jadi jagung jalan jalaran jalma jalmi jaluk jam jambu jang janten jaran
jare jarene jawi jelema jelma jemuah jemuwah jeneng jenengan jenenge jenengku jero jeung ji jigana jinah jo jua jualan
julak jupuk juta ka kabau kabeh kabita kacida kada kadai kade kadieu kadinya kaditu kados kagem kagungan kajantenan
kakehan kala kali kalian kalih kaliyan kaluar kam kama kamana kamari kami kamorang kamu kana kancaku kancane kandha
kang kanggo kantor kantun kapan kapayun kaping kapungkur kareben karo kasi kasih kasitu kaspe katong kau kawa kawulo
kawuri kaya kayu kebak kebo kebon kedah kelurahan kemis kene keneh kengken kepengin kepiye kepriye kepungkur keri
kersa kersane kesana kesel ketek ketemu keur ki kidul kieu kirang kita kito kitong kitorang kitu kiwa kiwari kiye
klapa kliwon ko kok komo kon kono konten kowe koyo krama krambil krungu ktpku ku kucing kudu kuduna kula kulan kulem
kulo kulon kumaha kumpulan kunaon kurang kuring kusabab kuwat kuwe kuwi kwa labo ladang lado lae lagi lah lai lain
lair lalaki lali lami lamun lan lanang lanceuk landong lantaran lao laopo lapau lapiak lapo lapor laporan lapuran lara
lare laun lawas le lebet legi lenga lepen leren leres leungit leuwih lila limang linggih liyane liyo loba lombok lombu
lor luat lumayan lunga luwih ma maagiah maca mace macul madosi maeng mah mahal majar mak mambali mana manawi mandaftar
maneh manehna manga mangalean mangan mangda mangga manggarar manggih manggon mangkaning mangke mangkel mangkih mangkin
mangsa mangsuli manjalo manjua manten mantuk mantun manuk maot maranehna marang margi maring maringi masak masihan
matur mau mawa mawon mayar mbahe mbalekno mbantu mbayar mbiyantu mbiyen mboh mbok mboten mburi medal meh mekaten melu
meme menapa menawi menehi mengko menika menir menta mere merga mergo meser mesti metu meuli meuni meureun mi minggu
mintak minyak mios miwah mlaku mlampah mlebet mlebu mliginipun mo moal monggo mrana mrene mriki mriku mudhun mugi
mugia muhun mula mulak mulangkeun mulih mun mundhut mung munggah muni murah murangkalih mureh musajik musyawarah na
nabung nagih nagihi naha najan nak naker nalika namboru nambut nampa nampani nampi nan nanaon nandur nang nanging
nangis nanya naon napa napi naros nasaba nasida nda ndak ndang ndelok ndi ndike ne nedha nek nembe nempo nemu neng
nenten ngabantos ngabantosan ngabantu ngabejaan ngabohong ngadamel ngadangu ngadeg ngadenge ngaganggu ngagem ngagentos
ngahad ngahaturkeun ngajeng ngajual ngaku ngala ngalapor ngalaporkeun ngampil ngan ngana ngandika nganggep nganggo
nganjuk nganti ngantosan ngapunten ngapusi ngapusine ngaran ngaranna ngarit ngasih ngaturaken ngaturi ngawadul
ngawartosan ngedos ngendi ngendika ngene ngerteni ngerti nggawa ngge nggih nggo nggoleki nggon nggowo ngidaang
nginjeum ngintun ngirim ngliwet ngombe ngomong ngomonge ngoni ngono ngumbah ngunjuk ngunu ngurus ngutang ngutus ni
nika niki niku ning ningali nini nipu njaluk njawab njenengan njih njupuk nomer nomere nomerku nona nu nuhun nuju
nulis numpak nuwun nuwunsewu nya nyade nyaeta nyai nyama nyambut nyanda nyandak nyapu nyarios nyawa nyebat nyebut
nyelengi nyerat nyetor nyicil nyieun nyilih nyimpen nyong nyuci nyuhunkeun nyuwun nyuwunaken nyuwunpangapunten oge ogé
ojo oleh olih om omah omahe omahku omong ompu onam ono opo opoo ora ose otik pace padahal padha padi pados pahing pai
pak palay palih pami pan panen pang pangaduan pangapunten panggih panggonan panjenengan parantos pareng pari paribasan
pariksa pasa pasar patok pawon payah payun pe pejah peken pelem penak pendhopo pendopo pengin perak peryogi
peupeuriheun peuting pi pian picis pigi pikeun pikir pinanggih pinten pipis pira piro pisan pitados pitih pitik
pitulungan piye podo poe pon priksa printah pripun pu puang pulang pun punapa pundi pung punika puniki punna punten
pura purannu puri purun putra ra rada ragad ragane raha rahajeng rahatan rai rancak rapat rasane ratan ratu ratus rebo
rebu rek rembug rembugan rencang reregan reujeung rewangi ring ringgit riyen ro rongatus rongewu rugi rumah rumiyin
rupiah rupina sa saatos saba sabab sababaraha sabana sabaraha sabin sadaya sadayana sade sae saestu saeutik sagan
saged saget saha saiki saja saka sakabeh sakantenan sakedahna sakedik sakieu saking sakniki salah salaku salami
samangke sambat sambetan samemehna sami sampai sampe sampeyan sampun samubarang sanajan sanak sane sanes sanggeus
sanggup sangkan sangking saniki saniyen sanjang santi sapa sapi sapoe sare sareng sarta sasi sasih sateuacan satus
saur saurna sawah sawise sayuran sebab sedaya sedoyo seger seja seje sejuta sek sekedhap selapan selasa seloso
semanten senen seng sepasar sepisan sepuh sepuluh sepurane sesuk setengah setor setoran setu seueur sewu shanti sia
siaga sian siang siji sim simbah simkuring simpenan simpenanku sing sinten sisih sisihan sithik siyang slasa so sok
sonde sono sonten sopo sorangan sore su suba sube sude sugeng sugih sukani suksma sumangga sumerep sumping sumuhun
supados supaya surau suwe suwud swastiastu tabe tabek tabungan tacan tadi tadina taeun tak takok takon taksih tampi
tanggaku tania tansah tape tapi tara tarada taros tasih tau taun tawwa tea tegal tegel teh teka tekan tela telas telat
telungewu ten tenan teng tengah tengen tepang terose teu teuas teuing ti tiang tiasa tibake tibo tidieu tidinya tiditu
tilar tilas tilem timana tina tindak tingga tipayun titiang tiyang to toko tombok tong tonggo tonggone torang tos tra
trada tu tuang tukang tuku tulak tulang tulisan tulung tulungan tulungana tulungi tuluy tumbas tuna tunggu tuo turah
turu turun tusing tuwa tuwo uang uda udu uga ugal ugi uih ulun umah unda unggal uni untuak untung upami urang urip
usah usi usum utang utangku utawa utawi uwa uwis uwong uyah waang wadon wadul wae wage waktos waktu wana wanci wangsul
wani warsa warsih warta wartos wartosan wartosna warung wayah wedang wedhus wedi wedok weling wengi weruh wes wetan
wilujeng wingi wingking wis wit wong wonge wonten wontene wulan wungkul yaiku yaktosna yatra yen yo yuta`.split(
    /\s+/,
  ),
);
