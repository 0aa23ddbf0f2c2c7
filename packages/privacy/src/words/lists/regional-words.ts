/** Common words of Javanese, Sundanese, Minangkabau, Batak, Malay of the east, Buginese and Balinese. */
export const regionalWords: ReadonlySet<string> = new Set(
  `abah abdi abot acan acil acis ado adoh aing aja akang akeh aki aksi aktipkeun aku ala alah alim alon alun alus amang
amarga ambek ambo ambu ampun ana anak anake ane ang anggonku angkat angku anjeun anjeunna antosan anu anyar apa apang
apik apo aran aranjeunna arek arep ari arto artos atanapi ati atos atuh aturaken awak awan awewe awit aya ayeuna ayo
baa babaturan bade badhe bae bakal balekno bali balik balikeun banget banjur bantos bantosan bantu bantuan banyu bapa
bapake bapana bara barang baraya bareng basa bathi batur bayaran bebeja becik beda bedo bejo beli ben bener bengi
benten beta beunang beurang beureum beuteung biasana bibi bilang bilih bisi biyen bobogohan bocah boga bogoh bohong
bojone braya bu bubar budak budhal buktosna bulan bulik bungah bungane burit butuh butut cacak cageur cai can candak
cang cariosan cedhak cek cenah ces ceuceu ceuk ceunah cicing ciek cilik cobi critane crito cukup dadi dadine dados
dagang dago dahar dalan dalane dalem damel dandan dangu dari datang degaga dei dek dela denai dene deng dereng desane
deui dewe dhateng dhewe dhisik dhuwit di dianggo dibantos dibawa dibayar dicandak didangdosan dieu digawe dijaluk
dijieun dijiluk dimana dina dino dinten dinya diparani dipasihan dipenta dipulangkeun dipun disebut disik disilih
ditagih ditaros ditaroskeun ditipu ditu dituku diwartoskeun diwenehi dong dongkap dorang dudu dugi duit duitku durjana
durung duwe duwit duwite duwur ebes ediane eling emam eman emang emben embong embuh emoh ende endi enek eneng enggal
engkau engke engkin engko enjing enom enten entong entos entuk enya esuk eta etek euceu eukeur euweuh euy gadhah gaduh
gaek gak gakpopo gampang ganggu gawe gede gedhe gelem gemboken gendheng geni gentos gera geulis geuning geus griya
gugah gulung guneman gusti handak hapeku harga haturan hawa henteu hese heula hiji hita horas hoyong hpku hudang hulu
huma hutang ibu ibune icang ieu ieuh ika ikam iki iko iku ilang imah inai inang indak indit indung ing inggih ingkang
inya inyo inyong ipun iraha isih isin iso isok isuk ito itu iye jadi jalan jalma jalmi jaluk jam jang janten jare
jarene jelema jelma jeneng jenengan jenenge jenengku jero jeung ji jigana jo julak jupuk kabeh kabita kacida kada kade
kadieu kadinya kaditu kados kagem kagungan kajantenan kakehan kalian kalih kaliyan kaluar kama kamana kamari kami
kamorang kamu kana kancaku kancane kandha kang kanggo kantor kantun kapan kapayun kaping kapungkur karo kasih katong
kau kawa kawulo kaya kebak kedah kene keneh kepengin kepriye keri kersa kersane kesana kesel ketek keur ki kidul kieu
kirang kita kitorang kitu kiye ko kok kon kono konten kowe krungu ktpku ku kudu kuduna kula kulan kulem kulo kulon
kumaha kurang kuring kuwat kuwe kuwi lae lagi lah lai lain lair lalaki lali lami lan lanang lanceuk landong laopo
lapiak lapo lapor laporan lapuran lara lare lawas lebet leren leres leungit leuwih limang linggih liyane liyo loba lor
lumayan lunga luwih ma maca mace maeng mah mahal mak mana manawi maneh manehna mangan mangga manggon mangkaning mangke
mangkel mangkin mangsuli manten mantuk mantun maot maranehna marang maring maringi masihan matur mau mawa mawon mayar
mbahe mbalekno mbantu mbayar mbiyantu mboh mbok mboten mburi meh mekaten melu meme mengko menta mere merga meser mesti
metu meuni meureun mi minggu mios miwah mlebu mliginipun moal mrana mrene mriki mriku mugi mugia muhun mula mulangkeun
mulih mun mundhut mung muni murah murangkalih mureh na nabung nagih nagihi naha nalika namboru nampa nan nang nanging
nangis naon napa napi naros nasaba ndak ndang ndelok ndi ndike nek nembe neng nenten ngabantos ngabantosan ngabantu
ngabohong ngadamel ngaganggu ngagentos ngaku ngala ngalapor ngalaporkeun ngan ngana nganggo nganjuk nganti ngantosan
ngapusi ngapusine ngaran ngaranna ngasih ngaturaken ngawadul ngendi ngene ngerteni ngerti nggawa ngge nggih nggo nggon
nggowo ngidaang nginjeum ngintun ngirim ngomong ngomonge ngono ngunu ngurus nika niki niku ning nini nipu njaluk
njawab njenengan njih njupuk nomer nomere nomerku nona nu nuhun nuju nulis nuwun nya nyaeta nyai nyama nyambut nyandak
nyarios nyawa nyelengi nyerat nyetor nyicil nyieun nyilih nyimpen nyong nyuhunkeun nyuwun nyuwunaken oge ogé ojo oleh
olih om omah omahe omahku ompu onam ono opo opoo ora ose pace padahal padha pak palay palih pami pang pangaduan
panggonan panjenengan parantos pareng paribasan pariksa patok pawon payah payun pejah penak pengin peryogi
peupeuriheun peuting pi pian pigi pikeun pikir pinten piro pisan pitados pitulungan piye podo poe priksa pripun pu
puang pun pundi punika punna punten purannu purun putra ra rada ragad ragane raha rahajeng rahatan rai rancak rasane
ratan ratu rebo rek rencang reregan reujeung rewangi ring riyen rumiyin rupina sa saatos sabab sabana sabaraha sadaya
sadayana sade sae saestu saeutik sagan saged saget saha saiki saka sakabeh sakantenan sakedahna sakedik sakieu saking
salah salaku salami samemehna sami sampeyan sampun samubarang sanajan sanak sane sanes sanggeus sanggup sangkan
sangking saniki saniyen santi sapoe sare sareng sasi sasih sateuacan saur sawah sawise sedaya sedoyo seger seja seje
sek sekedhap semanten seng sepisan sepuh sepurane setor seueur shanti sia siaga siang siji sim simbah simpenan
simpenanku sing sinten sisih sisihan sithik sok sonde sono sorangan sore su suba sube sugih sukani suksma sumangga
sumerep sumping sumuhun suwe swastiastu tabe tabek tabungan tadi taeun tak takok takon tanggaku tania tansah tara
taros tasih tau taun tawwa tegel teh teka tekan telas telat ten tenan teng tepang terose teu teuas teuing ti tiang
tiasa tibake tidieu tidinya tiditu tilar tilas timana tina tindak tipayun titiang tiyang to tombok tonggo tonggone
torang tos trada tuang tukang tuku tulak tulang tulisan tulung tulungan tulungana tulungi tuluy tumbas tunggu tuo
turah turu turun tusing tuwa tuwo uang uda udu uga ugal ugi uih ulun umah unda unggal uni untuak urang urip usi usum
utang utangku utawa uwa uwis uwong waang wadon wadul wae waktos waktu wanci wangsul wani warsih wartos wartosan wayah
wedi wedok weling wengi weruh wes wilujeng wingi wis wit wong wonge wonten wontene wungkul yaiku yaktosna yen yo yuta`.split(
    /\s+/,
  ),
);
