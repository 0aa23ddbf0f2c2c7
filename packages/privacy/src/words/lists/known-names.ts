/** Parts of names that are common in Indonesia, over its peoples and faiths, in lower case. */
export const knownNames: ReadonlySet<string> = new Set(
  `abas abdul abdullah abdurrahman abidah abidin acai achmad ade adelia adi adinda adipati aditya adnyana adrian adriana
afandi afif afrizal agnes agung agus agustina agustinus ahmad ahok ahsan aida aina ainun aisyah aji akbar akhmad
akiong alamsjah alamsyah alberth albertus alex alfian alfonsus alfred ali alice alif alina aliong alwi amalia
amalludin amanda amaq amat amelia amin aminah amir amirudin amos ana ananda anastasia andi andika andilolo andre
andreani andreas andrew andri andriani ang anggraini ani anindita anis anita anjani anjar anna annisa anton antonia
antonio antonius anwar aprilia apriyani ardana ardi ardian ardiansyah ardika ari aria ariani arief ariel arif arifin
arina arini aripin aris aritonang ariyanto arka arman arnawa artawa artha arya aseng asep asih asmara asri asso astawa
astini astrid astuti aswin atik atin atmaja atun audrey aulia awaludin ayi ayomi ayu ayub ayuni azhar aziz azizah azmi
bachtiar bagas bagus bahar baharuddin bahrul baiq bakri balagaize bambang bancin bangun barbara barnabas bartolomeus
barus basir basirun basri basuki batubara bayu bela bele bella benediktus benny benu benyamin bere bernadeta bernadus
berta bertha berutu besse bima bobby boby bonar bondan boy bria brian bryan budi budiarsa budiarta budiarto budiman
budiono bunga burhan burhanuddin butarbutar caca cahyadi cahyani cahyo cahyono candra carolina catur cecep chandra
charles christian christina christine cici cindy citra clara cokorda cornelia cornelis cucu cut dacosta dadang daeli
daeng dahlan dahlia daliman dalimin dalimunthe damanik damar damayanti damianus danang dani daniar daniel danu darius
darma darman darmanto darmawan darmayasa darmi darmin darmono darsih darsini darsono darto darwin darwis daryanto
dasuki daulay david dayu debora dede dedek dedi dedy dehan della demas dende dendi deni denis denni denny deny depari
desi desmawati deswita desy devi dewa dewanto dewi dhani dharma diah dian diana diatmika didi didik didin dika dimas
dina dinda dini dion dirman djamal djoko djoni dodi dolly dominggus dominikus doni donny dony dorkas dudung duha
durahman dwi dyah edi edo edwin edy efendi effendi effendy egi eka eko elia elias elisa elisabeth elly elma elsa elvi
ema emanuel emi emil emilia encep endang eni enung erik erika ermawati erna ernawati ernest erni ervina erwan erwin
ester esther esti eti euis eva evan evelyn evi fachri fadhil fadila fadillah fadli fahmi faisal fajar fandi fani farah
farhan farid farida fatah fatimah fatma fatmawati fauzi fauziah febby febri febrian febriana felisitas felix fenny
ferdi ferdinand feri fernandes fernando ferry fikri filipus firda firdaus firman firmansyah fitra fitrah fitri fitria
fitriani florentina frans fransiska fransiskus frengki frida gabriel galih gani ganjar gebze gede gerson giawa gilang
ginting giok girsang gita gobay gobel godlief goenawan gouw gregorius gulo gultom gunadi gunardi gunarta gunawan
guntur gusti habib habibah hadi hadiyanto haerudin hafiz hafsah hairul hajar hakim halawa halida halim halimah haloho
hamdan hamdani hamid hamidah hamka hamzah hana hanafi handayani handoko hani hanif hanna hansen harahap hardi harefa
hariadi harianto haris hariyanto harjo harjono harmoko harsono hartanto hartati hartini hartono harun haryanto haryati
haryono hasan hasanah hasanuddin hasbi hasibuan hasnah hasnawati hasyim hawa helena hendra hendri hendrik hendro
hendry heni henny henri henry hera heri heriyanto herlina herman hermawan hermin herry heru herwin hesti hia hidayat
hidayati hilda hilman hong hotma husein husen husin husna husni husnul hutabarat hutagalung hutapea hutasoit hutauruk
ibnu ibrahim icih ida idham idris idrus ignasius ihsan iis ijah ika ikhsan ikhwan ilham ilyas imam iman imas ina inah
inaq inayah indra indrawati indri indriani ineke inem intan ipah ipin ipul ira irawan irene irfan irianto irine irma
irna irsyad irwan isa isah ishak iskandar isma ismail ismawati ismet isnain isnaini isnawati istiqomah ita itoh iwan
iyan jaenal jaenudin jafar jajang jaka jamal jamaludin jamila jamilah janah jane januar jasmin jasmine jaya jeffry
jefri jelita jenny jeri jerry jessica jimmy joao johan johanes johannes johnny joko jonathan joni jono josef joseph
joshua juana juanda juhana juhari julia juliana juliartha juliati julius jumadi jumaidi jumain jumari jumenah jumiati
juminten jumirah junaedi junaidi jupri juwita kadek kaharuddin kaisar kaize kalangi kamal kambu kamila kamsih kandar
karim karina karlina karmila karmin karni karno karoba karokaro karsih karsono karta kartika kartin kartini karto
kartono karyasa karyono kasan kasim kasiyem kasmin kasmini kasno kasturi katarina katili kawilarang kelvin kemal ketut
kevin khadijah khairul kho khoirul kholid khusnul kian klau klemens kliwon kogoya komang komariah kornelis kosasih
kosim krisna kristanto kristian kristiana kristina kurnia kurniasari kurniasih kurniati kurniawan kusnadi kusuma
kusumawati kuswanto kuswara kwee lahay laia laila lailatul laksmi lalu lan laras larasati lase lasmini latif latifah
latuconsina lay leimena lein lembang lengkong leni leo leonard leonardus lestari lewerissa lia liana lidia lidya lie
liem lies lilik lilis lily lim limbong lina linda lintang liong lisa lisnawati lopes lubis lucia lucky ludfi luh luhut
luis lukas lukito lukman lukmanul lulu luluk lumbangaol lumbanraja lumbantobing lumenta lusi lusia lusiana lutfi
luthfi made madi maha mahayana mahendra mahfud mahmud mahmudah mahsun mahuze mahyuni maimun maimunah majid makmun
malau malik mamahit mamat mamik manalu mandagi mandey mandowen manik manoppo mansur manto manuhutu manurung marcel
marcus mardi mardiah mardiana mardianto margaretha margono maria mariam mariana mariani marice marino marjono markus
marlina marno marpaung marsel marselina marsinah marsini marsudi marta martha marthen marthin martin martina martini
martinus maruli marwah marwan marwi maryam maryana maryani maryanto maryati maryono masitoh maskur masruroh mastur
mateus mathias matius matondang matulessy mau maulana maulida maulidya mawar maxi maya mega megawati mei meilani
meiliana meiling melani melati meli melinda melki melkianus melly mendrofa merlin merry metta meutia mia michael
mikael mikha mila mimin mira mirna misbah misbahul misnah misni misran moch mochamad mochammad mokoginta monica monika
monoarfa mote mubarok muchlis muchtar mudana mudjiono muhaimin muhajir muhamad muhammad muhidin muhsan muhtar mukhlis
mukhlisin mukhtar muklis mulia muliadi muliana mulkan mulyadi mulyani mulyono mumun muna munawar munawaroh munir
munthe murdiono murib murjani murni murniati mursid mursidi murtini murtiningsih musa muslih muslim muslimin mustafa
mustakim mustika mustofa mutia mutiara mutmainah muzakir nababan nadeak nadia nahak naibaho naila nainggolan najib
najwa nana nanang nanda nani nano naomi napitu napitupulu narti nasikin nasir nasrul nasution natalia natasha nathan
ndiken ndraha neneng neni nenobais ngatini ngurah nia nico nicodemus nicolas niken niko nikolas nila nina ningsih
nining nisa nita noer noni nora norma nova noval novi novia noviani novianti novita nubatonis nugraha nugroho nuning
nunuk nunung nur nuraeni nuraini nurasiah nurbaya nurcahyo nurdiana nurdiansyah nurdin nurhadi nurhaida nurhalimah
nurhasanah nurhayat nurhayati nurjanah nurkholis nurlaela nurlaila nurlela nurlia nurmala nursahdi nursiah nursyamsi
nurul nuryani nyoman ode oding oei oey ohee oktavia oktaviani oktavianus oktovianus olga olii olivia oman omar omay
ong onih ono oscar otong padli paijan paijo paimin painem pakpahan palullungan pandapotan pandu pangaribuan pangemanan
pangestu panjaitan panji paputungan pardede parwata parwati pasaribu pasek patandianan patricia pattiasina pattimura
paul paulina paulus pelawi pelupessy permadi permana petrus pieter pigai pohan pongsibidang ponijan poniman ponirah
poniran prabowo pradana pradnyana pramana prasetiyo prasetya prasetyo pratama pratiwi prayitno prayoga priscilla
priyanto priyono puji pulungan purba purnama purnomo purwadi purwaningsih purwanto purwati puspita puspitasari putra
putri putu rabiah rachmat radit raditya rafi rafli rahadian rahardjo raharjo rahayu rahim rahimah rahma rahmadani
rahmadi rahman rahmanto rahmat rahmatullah rahmawati rahmayani rahmi rai raihan rais rajab rajagukguk raka ramadani
ramadhan ramadhani ramadhania rambe ramdani ramlah ramlan ramli ramona rangga rangkuti rani rante ranti rara rasid
rasmi rasno rasyid ratih ratmi ratmini ratna ratnasari ratno ratu ratulangi rauf raymond rebecca regina rendi rendra
rendy reni resti restu retno reva rexy reza rhoma riadi rian riana ribka ricky ridho ridwan rifai rifki rijal rika
riki riko rimba rina rinaldi rindu rini rio riri riska riskiana risma ristiana rita ritonga riyadi riyan riyanto riza
rizal rizki rizky robbi robby robert robertus robi roby rochmat rodiah rofiq rohana rohani rohaya rohayati rohendi
rohimah rohman rohmat rojak rojali rokayah rokhim roland roma romli ronald rondonuwu roni ronny rosa rosadi rosali
rosalina rosdiana rosida rosidah rosita rosmaini rosmawati rosmiati rosnah roswita rosyid roy royani rubiah rubiyem
rudi rudianto rudiyanto rudolf rudy ruhiyat rukayah rukiah rukmana rukmini ruli rumaropen rumbiak rumere rumini
rumiyati rumkorem rumondang runtuwene rusdi rusdiana ruslan rusli rusman rusmini rusnah rustam ruth saad saadah sabar
sabaruddin sabebegen sabri sadia sadikin sadikun sadiyah sadiyem safitri sagala sahara saharudin sahdan sahetapy
sahnun sahrul said saidah saifuddin saiful saini sakinah salamah salampessy saleh salim salma salmah salman salsabila
samad saman sambas samijan samin saminem samiun samosir sampe sampurno samsiah samsudin samsul samuel sanah sandi
sandra sandy sanjaya santi santika santoso santy sanusi saodah saogo saparudin sapri saputra saputri saragih sarah
sari sarif sariman sarimin sarinah sarip sarjana sarjiyo sarjono sarmi sarmini sarno sarwono satimin satinah satiyem
satria satrio saut sebayang sekar sela selvi selvia sembiring seniman seno septi septian septiana seran servasius
setiadi setiawan setiawati setyawan setyo sheila shella sherly shinta siagian siahaan siane sie sigalingging sihombing
sihotang sikki silaban silalahi silitonga silvanus silvester silvi silvia simamora simanjuntak simarmata simatupang
simbolon simon simorangkir sinaga sinambela sinta sinulingga sipahutar sipayung sirait siregar siska siswanto siswoyo
sitanggang sitepu siti sitio sitompul sitorus situmeang situmorang siwalima slamet soares soekarno sofia sofian sofyan
soleh solehah solehuddin solihin solikin sondakh sonia sonny sopian sri stanis stefani stefania stefanus stephen
stevanus steven suardana suardika suarsana suartini suastika subagyo subekti suci sudana sudarma sudarmaji sudarmi
sudarmin sudarno sudarsana sudarsono sudarti sudaryanto sudiana sudiarta sudiasa sudiman sudirja sudirman sudiro
sudiyono sudrajat sugandi sugeng sugianti sugianto sugiarti sugimin sugiono sugito sugiyanto sugiyarto sugiyono
suhaili suhaimi suhana suhandi suhardi suharni suharsono suharti suharto suhartono suhendar suhendi suhendra suhendro
suherman sujana sujarwo sujiati sujono sukadana sukamto sukanto sukardi sukarman sukarme sukarni sukarno sukarti
sukasih sukerta sukijan sukinah sukini sukirman sukirno sukiyem sukma sukmawati sulaiman sulasmi sulastri sulianto
sulis sulistiani sulistiawati sulistyo sulistyowati sulton sumadi sumanto sumarni sumarno sumarsono sumaryati
sumaryono sumbayak sumerta sumi sumiarti sumiati suminah sumini suminten sumitro sumiyati sumiyem sumono sumual sunan
sunardi sunarti sunarto sunaryo sundari sundariyah suningsih sunyoto supangat supardi suparjo suparlan suparman
suparmi suparmin suparno suparsa suparta suparti supatmi supit suprapti suprapto supratman supriadi supriatin
supriatna supriono supriyadi supriyanto supriyati supriyono suradi suraji surani surati suratman suratmi suratno
surbakti suriani suripto surono surtini surya suryadi suryaman suryana suryani suryanti suryanto suryati suryawan
suryono susana susanna susanti susanto susi susiana susilawati susilo susilowati suswati sutanto sutarjo sutarman
sutarmi sutarno sutarti sutedjo suteja sutejo suthe sutikno sutinah sutini sutiyem sutiyono sutji sutomo sutrisna
sutrisni sutrisno sutriyono suwandi suwanto suwardi suwarni suwarno suwarsih suwarti suweca suwito suyadi suyanto
suyati suyatno suyitno suyono suyud suzana swastika syafii syafrizal syafruddin syahid syahputra syahrial syahril
syahroni syahrul syaifudin syaiful syakur syamsiah syamsuddin syamsudin syamsul syarif syarifah syarifuddin syauqi
syifa tabuni tamba tambunan tami tampubolon tamrin tamsar tan tandirerung taneo tanete tangdilintin tanjung tanoto
tantri tanujaya tarigan tarmin tarmizi tarno tarsih tarsono taryono tasya tatang tati tatik taufan taufik taufiq tedi
tedy tefa tegar teguh telaumbanua tenri teresia teti teuku theresia thio thomas tiara tika timotius tina tinambunan
tini tirta titi titik titin titis tiur tjahjadi tjahjono tjoa tnunay tobing togar tola tomasoa tomi tommy tomy tondang
toni tono topik tri trisna trisnadewi trisnawati trisno triyanto triyono tugiman tugimin tugino tugiyem tuhuteru
tukijan tukimin tukinem tukiran tukiyem tumbelaka tuminah tumini tumiran tumiyem turmini turyono tuti tutik ucok udin
ujang ulfa uli ulil umar umaroh umayah umi umiyati ummi unang ungsiah untung upik urip usep usman uswatun utami utari
utomo uun vanessa vania vera veronica vicky victor vida viktor vina vincensius vincent vinsensius vivi wagiman wagimin
wagino wagirah wagiyem wagiyo wahab wahdah wahid wahidin wahono wahyu wahyudi wahyuni wahyuningsih wakidi wakijan
waldi waluyo wanda wandi wanggai wardana wardani wardhana warinussy warni warno warsih warsini warsiti warsito warso
wartini waruwu wasino wasis wasiyem wati watini wawan waworuntu wayan welly wenda wendi wendy wenten wetipo wibisono
wibowo widada widana widayati widi widiarta widiastuti widiyanti widiyanto widjaja widnyana widodo widya widyastuti
wijaya wijayanti wiji wijono wilhelmina wilhelmus william willy winarno winarti winata winda windi wira wiranto wirat
wirawan wiryawan wisnu witri wiwik wiwin wiyono wonda wong wongso wowor wulan wulandari ximenes yahya yakob yakoba
yakobus yana yance yani yanti yanto yanuar yarangga yasin yasmin yati yayah yayan yayat yayuk yeni yenny yessi yessy
yigibalom yikwa yoga yogi yohan yohana yohanes yohanis yoku yolanda yopi yopie yos yosef yosefina yosep yoseph yosua
youw yuda yudha yudhi yudhistira yudi yudistira yuli yulia yuliana yuliani yulianti yulianto yuliati yulinar yulis
yulita yumna yunanto yuni yunianto yuniar yuniarti yuningsih yunita yunus yurika yusni yusnidar yusri yusril yusron
yustina yusuf yuyun zaenab zaenal zaenuddin zahara zahra zahri zaidan zainab zainal zainuddin zainudin zaitun zakaria
zaki zamzami zebua zega zubaedah zubaidah zuhri zul zulaeha zulaikha zulbahri zuleha zulfa zulfan zulfikar zulham
zulhelmi zulkarnain zulkifli zulkipli`.split(/\s+/),
);
