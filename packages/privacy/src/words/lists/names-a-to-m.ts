/**
 * Parts of names from A to M that are not recognized by their ending, from the peoples and faiths of Indonesia, in
 * lower case.
 */
export const namesAToM = `aang aaron aas abanit abas abay abdee abdul abdullah abdurrahim abdurrasyid abdurrohim abdurrohman abdussalam
abdussamad abel abi abidondifu abigail abrar abubakar acai acep achmad acih adam adang ade adelheid adelia adelina
adeline adeng adhi adhitya adi adiada adib adibah adifa adii adinata adinda adipati adisti adita aditya adjie adli
adnan adnyana adoe adrian adun afandi afdal afdhal affan afgan afif afra afriadi afrida afrilia afrina afrizon agapa
agapitus aghnia agista agnes agni agun agung agus agusti agustian agustiar agustin agustina agustinus ahadi ahda ahim
ahmad ahok ahong ahsan ahsani ahza aibekob aida aidah aidil aila aina ainal ainil ainun aipassa aira aisah aisya ajat
ajeng aji ajib ajid akay akbar akerina akhdan akhmad akhsan akhyar akiat akihary akim akiong akmal akobiarek akram
akuba alamri alamsjah albert alberth albertus albinus aldi aldiano aldo alea aleesha alek alesha aleta alex alexa alfa
alfarisi alfarizi alfi alfia alfian alfikri alfin alfina alfons alfonsius alfonsus alfred alfredo alghifari alhadi ali
alia alice alif alifa alifah alifia alika aliman alina aliong alip alisa alisha alissa alivia alizar allo allolinggi
allya almaida almaira almer almira almunir aloisius alow aloysius altaf alvaro alvian alviano alvin alvino alwan alwi
alwizar alya alyssa amahoru amalia amalina amalo amanda amani amaq amara amas amat ambarita ambrosius amelia amelinda
amih amin amir amira amnifu amos amoye amran amri amrina amrita amrul amrullah amtiran amung ana anah anakota anakotta
ananda anandita anari anas anastasia ance andang andara andhika andi andika andilolo andini andita andra andre andrean
andreani andreano andreas andrew andri andrie andro andy anen ang angel angela angelica angeline angga anggara anggi
anggie anggini anggit anggita anggoro anggraeni anggraini anggreini ani anih anin anindita aning anis anisa anissa
anita anjani anjar anjas anjeli anjelina anky anna annas annasya annisa annur ansaka ansanay anselmus anshori ansori
anthony anton antonella antoni antonia antonio antonius anuar anugerah anugrah anwar anwari anya aoetpah apaseray
apituley apolonaris apolonia apong apriadi aprilia aprilina aprillia apud aqila aqilah aqsa aqsha arba ardana ardani
ardhi ardhian ardi ardian ardika ardilla ardita ardy arfa arfah arfan arfandi arham ari aria ariansah ariasa ariasih
aribowo arief ariel arif arifah arifin arimbawa arina arinda arindi arini aripin aris arisandi arissa aristana aristo
aritonang arjana arjani arjuna arka arkadius arkan arkana armada armaini arman armand armen armila armizal arnanda
arnata arnawa arni arnold arnolda arnoldus arongear aroon arpah arsad arsana arsya arsyad arsyila arta artana artani
artanta artati artawa artayasa artha artika arum arumi aruna arvin arvina arwana arwin arya aryana aryasatya aryawan
aryo arysana aseng asep asfar asfiah asha ashar ashari ashila ashilla asiah asifa asih asiong aslam aslamiah aslan
asmadi asmah asmaini asmaniah asmara asmarajaya asmarani asmarita asmaul asmawi asmidar asmin asmuruf asnah asnani
asnawi asniar asnidar asnul asnur asri asril asrori asrul assa asso assyifa astara astari astawa astawan asti astri
astrid astuti aswad aswadi aswin aswir asyari asyifa asyraf atalia atamukin atang ataruri ateng athanasius atihuta
atik atika atikah atin ating atiqa atiqah atitus atmaja atmika atok atong attamimi atthaya atun aty audrey aufa aulia
auliya auparay aura aurel aurelia auren aury austin avelina avicenna avril awalia awang aweng awi awing awom awuy
ayamiseba ayana aydin ayesha ayi ayip ayla ayna ayomi ayu ayuandira ayub ayudia ayudya ayunda ayuni ayuning ayusita
azalea azam azhar azhara azhari azhim aziz aziza azizah azka azkadina azkia azmal azman azmi azmia azniar azra azriel
azril azura azwar azwir azzahra azzam baab babys bachtiar badariah badii badriah badrul badrun bagas bagaskara bagiada
bagiarta bagio bagus bagyo bahar bahira bahran bahri bahriah bahrul bahtiar baihaqi bainar baiq baiquni baitanu bakara
bakarbessy bakhtiar bakri baktiar balagaize balo balqis baltasar bambang bambangsutejo bambung bana banafanu banase
bancin bangapadang bangun bani banjarnahor bano banoet bansae banu banunaek baok baransano barbara baria barka
barnabas bartels bartolomeus barus basilius basini basino basir basiran basirin basirun basith baskara baskoro baso
basrah basri basriah bastian basuki basuni basyar basyir batara batkunde batlayeri batmomolin batuara batubara baun
bauw bauwyauw bawamenewi bawazier bawole bawon bayan bayu bayuaji beatrix begu behuku bejo bela bele bell bella bemey
bendesa benediktus bening benjamin benny benu benyamin berampu bere berek bergita berkanis berlian berlin bernadeta
bernadetha bernadus bernard bernardinus berta bertha beru beruatwarin berutu besse beti bia biaf biahimo bilal biliu
bilqis bima bimantara binsar bintatar bira biringkanae bisay bisilisin bisri bistok biston blasius bleskadit bobby
bobi boboy boby bohalima boik boiman boini boiran bokau bolang boli bolla bolung boma bombongan bona bonadi bonar
bonari bonaventura bonay bondan bondar bong bonifasia bonifasius bonsapia bormasa bosayor bosco bosko bothmir botu
botutihe boy boymau brahma brahmana bram brama bramantyo bramasta brandon bria brian briant brigita bruno bryan budhi
budi budiada budiarsa budiarta budiasa budiasih budiastra budihardjo budilestari budiman budiraharjo budisantoso
budiyasa bukifan bukorsyom bumbungan bunai bunga bungaran buntu burdam burhan burhani burwos busrah busri busyra butar
butarbutar buti buulolo byan caca caecilia caesar cahaya cahya cahyana cahyo cakra calista callista calvin camelia
candrika cantika carissa carkim carla carlim carolina caska caskini casmadi casmari casmini casmita casmudi casmuni
casnadi casriah caswadi catur caya cayya ceceng cecep cecilia cedric celine chaca chacha chaerul chaidir chaira
chairani chairil chairul chairunisa chairunnisa chalid chanif charles charlie chen cheng cheryl chika chin ching
chintya choirul choirun cholid cholifah chong chou chris christian christina christine christofora christopher chung
chusnul cici cindi cindy cintya ciprianus ciptadi citra clara clarisa clarissa claudia clementina cleo cokorda
cornelia cornelis corputty cucu cucun cuhaya cunayah cut cynthia cyntia daby dachi dacosta dadan dadang daday dading
dadun daeli daeng dafa daffa daga dahlan dahlia dahniar dahoklory dahri dahyar dahyu daik dajoh dalilah daliman
dalimunthe dalino dalipah damanik damar damarjati damasus dame damhuri dami damianus damin damiri damopolii danang
dananjaya dandi daneswara dani daniar daniel danisa danish daniswara danu danurwenda dapa dapot dappa dara darel daren
darius darkim darkum darlis darma darmadi darmaji darman darmana darmanta darmanto darmawan darmayasa darmi darmiah
darmika darmin darmini darminto darmo darmoko darmono darmowiyoto darmuji darnis darrel darren darsan darsem darsim
darsiman darsini darsiti darso darsoyo darti dartik dartim darto darwi darwin darwinto darwis darwoto darya daryo
daryoko daryoto dasem dasep dasim dasmi dasnarebo dasri dasril dasripah dastam dasuki daswir datau daton datu daud
daulat daulay daundi david davin davina davit dayang dayat dayu dea debataraja debby debi debora deby deda dede dedeh
dedek deden dedeng dedi dedy defi defri degei dehan delfina delia delima delisa della dellia delon delvi demas
demetrius demotouw dende dendi dendo deni denis denisa denni dennis dennisa denny deny depari derrick desi desiderius
desita destia desty deswandi deswita desy dethan detty deva devan devano devi devin devina devit devita devri dewa
dewangga dewantara dewanti dewantoro dewi dewinta dewita dhani dharma dharmawan dharmayasa dhea dheny dhian dhika
dhimas dhini dhita diah dian diana diatmika diaz didakus didi didik didin dika dikdik diki dilan dilla dima dimara
dimas dina dinar dinata dinda dindin dini dinia dion dionisia dionisius dipa dipta dirga dirgantara dirman dita ditya
diva divya diyah djaelani djaenal djafar djamal djamaris djami djamilah djap djara djarot djasman djasmani djatmiko
djauhari djawa djazuli djie djoen djoko djoni djuanda djufri djuhari djuli djumadi djumali djunaid djunaidi djuwari
dodi dodih dodik dodo dodoh dody dofa dogomo dogopia doko dolli dolly dolok doloksaribu dominggus dominika dominikus
don dona donata donatus donbosco doni donna donny dono dony dopo dora doris dorkas dorothea dotulong douw dow doyok
dudi dudun dudung duha dumaria dunggio dupe duta duwiri duwitau dwi dwiastuti dwijo dwina dwipayana dyah dzaki dzakwan
dzulfikar dzulkifli eba ebiet ece eceng eceu edah edang edbert eddie eddy edeltrudis edeng edgar edhi edi edison
edmundus edo edowai edric eduardus edward edwin edy eem een efan efendi effendi effendy efi efraim efrem egeten egi
egy eka ekaputra ekaputri ekasari ekayana ekek eko ela elah elang elath elbert elda elfi elfira elfrida elga elia
elias eligius elin elina elis elisa elisabeth elisius elisya elizar ella ellen ellis ello elly elma elmi elmira elo
eloise elok elopere elosak elsa elva elvi elvira elyana elysa ema emanuel emay embisa emed emeh emen emi emil emilia
emilianus emis emma emmy enah encang encep encih encum enda endah endang endangsri endin endra endri endro enembe
engelberta engelbertus enggar enggi engkar engkos eni enjang enju enny enoh enok enrico entang entin entis entoh enuh
enung eoh epa epi epon epul erah erasmus erawan erfan erfina eric erica erick ericka erik erika erina eris eriska
erlan erlangga erlina erlinda erlita erma ermelinda ermi erna ernalis ernest ernesta erni ernih ernis ernita erry ersa
ersya erus ervan ervin ervina erwan erwandi erwin eryn esa eshal esih esin esra ester esther esti estu eti ettik etty
eufemia euis eusebius eutik eva evan evaristus evelyn evi evie evita evrina ezra fabian fabianus fabiola fachrezi
fachri fachriza fachrul fachrurrozi fachry fadel fadhil fadia fadiah fadila fadilah fadilla fadillah fadlan fadli
fadlilah fadlun fahik fahira fahmi fahmy fahreza fahri fahriza fahrul fahrurazi fahrurrozi faidiban faiq faiqah fairuz
fairyo faisal faishal faisol faiz faiza faizah faizal fajar fajri fajrin fakdawer fakhri fakhrurrazi fakih falah falih
falihah fallo fandi fang fanggi fanggidae fangohoi fani fania fanny fanu faot fara faradiba faradila farah fardan
farel farell fareza farhan farhana farhat farid farida faris farisa fariz farras farrel faruk faruq faruqi fasya fatah
fatahillah fatan fatem fathan fathia fathoni fathony fathur fathurrohman fatihah fatihin fatimatuz fatin fatkhur
fatkhurrohman fatkur fatkurozi fatma fatoni fau fausta faustina faustinus fautngil fauzan fauzi fauzia fauziah fauzul
favian fawwaz fayza fazila fazri febby febri febrian febrina feby felicia feliks felisia felisianus felisitas felix
felle feni fenny feoh fera ferdi ferdian ferdinand ferdinandus ferdy feri ferlita fernandes fernandez fernando ferry
ferza fiana fidelis fika fikri fikriadi fikrul fila filipus fina findy fingkreuw fiona fira firda firdaus firdausi
firdauzi firly firman firsta firza fitra fitrah fitrahadi fitri fitria fitriadi fitriah fitriany fitroh flavianus
florensia florensius florentina fobia foe foeh foenay fonataba fonataray fono fortunata francis francisca frank franky
frans franselina fransina fransisca fransiska fransiskus freddy frederik frederikus fredi fredy frengki frengky frida
fridolin fridus friska fuad fuadi fulgensius funan funay furqan furqon gabriel gabriela gaby gading gadis gae gaffar
gago gah galang galih galla' gallant galuh galus ganang gandara gandi gani ganis ganjar gare garnis garry gary gasa
gaspar gatra gaudensius gazali gea gebse gebze gede gelgel gema gendhis genduk genoveva george geovani gerald
geraldine germanus gerry gerson gertrudis gerungan gervasius getrudis ghaisan ghani ghassan ghazali ghea ghewa ghoa
ghozali giawa giay gibran gilang gilar gilbert giman gimin gimun gina ginanjar ginem gingin gino ginting gio giok
giono giovanni girah giran gire giri girin giro girsang gisela gita gito giyai giyarti giyem giyo giyoto gladys glen
gobai gobay gobel gode godlief goenawan gombo gomgom goran goreti gorga gorgonius gouw gozali gracia gratia gregoria
gregorio gregorius gulo gultom gumilar gunadharma gunadi gunarta gunartha gunarti gunaryo gunastra gunawan gundono
guno guntur guritno gurning guruh gurusinga gusmar gusnar gusniar gusti gustian gustina gwijangge habeahan habel habib
habibah habibi habibullah habil hadi hadid hadijah hadinata hadju haekal haeni haeriah haeril haeruman haetami hafid
hafidh hafidhah hafidz hafiz hafizah hafizhah hafni hafsah hahury haifa haikal hairani hairiah hairil hairul hairun
hairunnisa hajar hakam haki hakim halawa halida halim halimatun halimatus halimatussadiah haliwela hallatu haloho
halomoan hamadi hamami hamdan hamdani hamdiah hamid hamida hamidi hamidun hamim hamizan hamka hammam hamni hamsiah
hamzah hana hanafi hanafiah hanan hanania handaya handi handoko hanesa hani hanida hanif hanifah hanin hanindita
hanindya hanna hans hansen hanum hanung hapipah hapsah hapsari hapsoro haqi haqqi harahap hardi hardjito hardjo
hardono hardoyo harefa hariadi hariara harimurti harini haris haristi harits harjanti harjito harjo harjoko harmaji
harmini harminto harmoko harmono harno harnoko harri harry harsini harsiti harsoyo hartadi hartati hartiwi hartoko
hartomo hartoyo hartutik harum harun harwoto haryana haryatmo haryatno haryoko haryoto hasan hasanah hasbi hasbiah
hasbullah hasibuan hasiholan hasiru hasmi hasna hasnah hasni hasniah hasnul hasrul hasudungan hasya hasyim hasyimi
hatim hatta hattu haura haurissa hawa haya haydar haykal hayon hazim hede hedwig hehakaya hehanussa heidi helaha heldi
helen helena helga helmi helmy hendar hendi hendika hendrayana hendri hendrik hendrikus hendro hendry hengki hengky
heni henky henny henri henry henuk heo heppy hera herawan herdi heri heriadi heriawan heribertus herjuno herlambang
herlan herlia herlin herlina hermaini herman hermanus hermawan hermenegildus hermin hermini herminia herna hernawan
herni hernowo heronimus herry hersa herta hertina heru herwin heryana hesti hetharia hetharion hia hidayah hidayat
hidayatul hidayatullah hidayatulloh hieronimus hikmah hikmat hikmatul hikoyabi hilapok hilaria hilarius hilda hilman
hilmi hilmiah hindom hippy hironimus hisar hisyam hoar hodijah hok holid holil holong homba hondro hong hornay hotlan
hotler hotma hotman houw howard hubertus hubi huda hudaya hugo huka huki huliselan humaira humam humau humune hurek
husain husaini husein husen husin husna husnah husnaini husni husnia husniah husnul hutabarat hutagalung hutagaol
hutahaean hutajulu hutami hutapaung hutapea hutasoit hutasuhut hutauruk huwae hwa hwie iba ibad ibay ibnu ibnul
ibrahim ibrohim ibtisam ica ical icha icih ick ida idah idang idham idhar idin iding idos idris idrus ifa ifah ifan
ifani iffah ignasius ignatius igo igusti ihat ihda ihsan ihwan iim iin iip iis ijah ijlal ika ikah ikanubun ikbal
ikhlasul ikhsan ikhsanul ikhwan ikhwanul ikin ikke ikmal iksan ilah ilahude ilham ilintutu ilis ilmi ilyas ima imam
iman imanuel imas imay imbiri imelda imik imran imroatul imroatus imron imtihan ina inah inanosa inaq inara inayah
inayatullah inda indar indarti indarto indra indraswari indrawan indrayana indri indria indriasari indriastuti ineke
inem ines inez inggit ingkiriwang ingunau inka innocentia inoh inosensius intan intang intania inten ipah ipin ipul
ipung iqbal ira irawan irena irene irenius irfan irgi irham irhamna irine irma irmina irna iroh iroth irsan irsyad
irvan irwan irwandi isa isabel isabela isabella isah isak isana isep ishak isidorus isima iskandar isma ismah ismail
isman ismaniar ismar ismawan ismet ismi isnaeni isnain isnaini isnan isnaniah isni isoh istia istianah istikomah
istiqamah istiqlal istiqomah isum iswahyudi iswandi iswara isya ita italia itang itoh itrak iva ivan ivana ivanka ivo
ivonia iwa iwan iwanggin iyam iyan iyar iyep iyom iyus izza izzah izzati izzatul izzul jabbar jabingan jackie jackson
jacky jacobs jaelani jaenal jafar jafri jagad jagat jahormat jahra jainab jainal jaisy jaja jajah jajang jajuli jaka
jaki jama jamaah jamal jamali jambormias james jamhari jamhur jamiah jamila jamilah jamilatun janah jane janet janitra
jannah jannes jansen januar januarius januarti januri jap japorman jarkasih jarnawi jarot jarwadi jarwo jasman jasmani
jasmen jasmi jasmin jasmine jasmita jasmo jason jasri jatayu jatmika jatmiko jatno jatun jauhari javier jawak jawoto
jaya jayeng jazilah jazuli jebarus jeff jefferson jeffrey jeffry jefri jefry jehadu jehadun jehaman jehamat jehane
jejen jelalu jelita jemadi jemadu jemahan jemali jemani jemi jemino jendamita jeni jenni jenny jeremy jeri jerome
jerry jesika jessi jessica jessie jie jihan jikwa jiman jimin jimmi jimmy jinem jingga jintar jitmau jito jiyah jiyem
joana joao jocelyn jochu jodi jody joel johan johana johanes johannes johannis johari john johnny jojo jojoh joko
jonas jonatan jonathan jonggi joni jonny jono jonson jonter jordan jordi josef joseph josephine josh joshua jovan
jovita joyce joyo joyodiharjo jozef juan juana juanda jubaedah jubilate judika jueni jufri jufriadi juhaeni juhana
juhandi juhari juhro juju jujuk jujun julia julian juliantara juliantari julianus juliartha julio julita julius jumadi
jumadil jumaedi jumaidi jumain jumali jumangin jumardin jumari jumaroh jumarti jumenah jumeri jumhari jumiah jumilah
jumingan jumino juminten jumiran jumirin jumono jumsari juna junaedi junaidi junia juniar juniarti junior junita
junjungan jupri jusman jusnita justin justina justinus jusuf juwari juwarti juwita kaawoan kabalmay kaban kabes kabosu
kabuare kabunah kacaribu kadarisman kadarusman kadek kadepa kadir kadja kaesmetan kafiar kafka kagoya kahar kahfi
kaila kainama kaisar kaiway kaize kakerissa kakiay kalahatu kalalembang kalalo kalangi kalay kale kalem kalesaran
kaligis kalila kalim kaliman kalisa kalista kalolik kalumata kaluna kamajaya kamal kamalia kamaliah kamarea kamariah
kamba kambey kambu kambuaya kambuou kamdani kamdi kamidi kamil kamila kamilah kamilus kamini kamino kamiran kamiyo
kamsi kamsiah kamsih kamsini kamso kamto kanang kanaya kandar kandari kande kandi kandou kania kanisius kanthi kanti
kapisa kapitan kapitanhitu kapoh kapsah kapsun kapti karaeng karafir karamoy karangora karatem karen karenina kareth
kariasa karim karina karinda kariyo karlina karma karmadi karman karmidi karmila karmin karmini karmo karmono karmuji
karnadi karnaen karnain karni karniti karno karoba karokaro karolina karolus karsa karsah karsidi karsim karsini karso
karsodi karsum karta kartam kartana kartija kartika kartikasari kartiman kartin kartiwa karto kartolo karubaba
karundeng karwo karwur karyaman karyasa karyo karyoto kasan kasbi kasdi kase kaseh kasianus kasim kasiman kasimirus
kasini kasino kasipah kasiran kasiyo kasman kasmin kasmini kasminto kasmiran kasmo kasmono kasmuji kasmuri kasnadi
kasnawi kasni kasno kaspan kaspar kasrah kasri kasriah kasse kastanya kastara kasto kastolani kastomo kasturah kasturi
kaswara katarina katemi katharina katherine kathleen katili katiman katino katmi katmini katmono kato katuuk kautsar
kawatu kawengian kawer kawilarang kayame kayla kayoi kaysa kazhim keanu kebo keda kedang kefi kehi keisha keisya keiya
kelbulan kelen keliat keliwulan kelmaskosu kelore kelvin kemal kembuan kempa ken kenna kenneth kenny kenzie kenzo
keraf kertayasa kerti kertia kesaulya ketaren ketut kevin kewa kewilaa keyla khadijah khaerani khaerul khaerunnisa
khafid khaidir khaira khairan khairani khairi khairiah khairil khairina khairul khairullah khairunnas khairunnisa
khalid khalifah khalik khalil khansa khanza kharisma khasanah kho khodijah khoe khofifah khoiri khoiron khoirotun
khoirul khoirun khoirunnisa kholid kholifah kholil kholilah kholis khong khotib khotijah khouw khozin khumaidi
khumaira khumairoh khurotin khusna khusni khusnia khusnul kia kian kiara kiat kie kiem kiik kikan kiki kilikily killay
kiman kimberly kinanti kinasih kindangen kintan kiong kirana kirani kirihio kirom kiwan kiwo klara klau klaudia
klaudius klemens klementina kliwon kmur kobak koban kocu koda koe koen kogoya koibur koiman koirul kojansow kokom koli
kolin kolly kolo kolondam komala komalasari komaling komang komar komara komari komariah kombo kombong komboy komsatun
kondang konrad konradus konstantinus kora kore kornelia kornelis koroh korompis korwa kosasih kosat kosim kosmas
kossay koswara kotouki koyansow koyari kraeng kresna kreutha krisman krisna krispinus kristanti kristian kristiawan
kristina kristoforus krisya kromo kuanine kudji kuhuparuw kulle kumaat kumala kumalasari kumanireng kumendong kuncoro
kung kunigunda kuntadi kuntari kunto kuntoro kunu kurnaesih kurnain kurni kurnia kurniadi kurniasari kurniasih
kurniawan kurniawaty kusdi kusen kusmadi kusmana kusmin kusmono kusnadi kusnandar kusni kusno kusnul kusnun kusoy
kusrini kustiah kustina kustinah kusumastuti kuswara kuswaya kwa kwan kwano kwee kwik kwok laamena labok labre ladjar
laela laelatul laeli laely lagiman lagiyo lahagu lahay laia laila lailan lailatul lailatus laili lailiyatul laisina
laka lakapu lakasa lakburlawal lake laksmi laksmini lala lalamentik lallo lalong lalu lalujan lamabelawa lamaberaf
lamak lamanepa lamapaha lamatta lambara lambe lambertus lambok lamhot lamidi lamini lamiran lamria lamury lamusu lan
lana langi langitan langkeru langodai langoday lani lanus laode laoli lapasa lapian larantukan laras larasati larissa
larosa larry larumbu lasdi lase lasiman lasini lasio lasiyo lasma lasmanah lasmaria lasmi lasmini lasmono lasni lasno
lasria lastri lasut lathif lathifah latif latifa latifah latifatul lativa lativah latuconsina latuheru latuihamallo
latukaisupy latukolan latumaerissa latumahina latumeten latupapua latupeirissa laturette laturiuw latuserimala
latuwael lauren laurensia laurensius lauw lauwis lawalata lawrence lay layari lea leasa leatemia leba lebang leda lede
ledo lefan legiman legini legino legiran legiyo leila leilani leimena lein leiwakabessy lekahena lekatompessy lelapary
leleury leman lembang lena leng lenggu lengkong leni leny leo leokadia leon leona leonard leonardo leonardus leonita
leonsius leopold lerebulan lesbata lesilolo lesmana lesnussa lestari lesti leti letlora leton letsoin leunufna leuwol
levi lewaherilla lewakabessy lewar lewerissa lewoema lia liana liando liang liauw liberius lidia lidwina lidya lie
liem lies lihawa likumahwa lilah lili lilian lilik lilim liling lilipaly lilis lily lim limas limba limbong limbongan
limpele limpo limpong lina linda linggar linlin linna lino lintang linting linus lioe liong lioni lisa lisda lisma
lisna lita liu liunokas livia liwe liza loa lobo lodan lodo loe loho loi loin loka lokbere lokollo lola lolita lolo
lololuan lolong lombogia lombu longinus lontoh lopes loppies lorensa lorenza losung lotong louhenapessy louis loupatty
lovita luan luat lubis lubur lucas lucia lucky ludfi ludgardis ludovikus lugiman lugito luh luhukay luhulima luhut
luis lukas lukito lukman lukmana lukmanul lulan lulu luluk lumalessil lumamuly lumanauw lumban lumbanbatu lumbangaol
lumbanraja lumbansiantar lumbantobing lumempouw lumenta lumi lumintang lumowa luna lundu luntungan luqman lurang luruk
lusi lusia lussy lutfi lutfia lutfiah luthfan luthfi luthfia luthfiah luvita maail mabel mabilaka mabruri machfud
machmud madai madani made madi madje madjid maelissa maengkom maesaroh magai magdalena mage maghfiroh maha mahadewi
maharaja maharani mahardhika mahardika mahayana mahdalena mahdi mahendri mahesa maheswara maheswari mahfud mahfudz
mahfuz mahira mahmud mahmudah mahmudi mahnun mahpud mahrita mahroh mahrus mahsan mahsum mahsun mahulette mahuse mahuze
mahyar mahyuni mahzum mailani mailoa maimanah maimun maimunah maimunatun mairuhu maisa maisarah maisaroh maisya
maisyarah mait maitimu maitsa majid makabori makal makalew makaliwe makaruku makatita maker makkasau makkulau makmun
maknah makruf maksi maksima maksimus maksum maku malafu malau malawau malhamah mali malik malika malikha malikhah
malkus malonda malvin maly mamad mamah mamahit maman mamat mamay mamduh mamik mamo mamoribo mampe mampetua mampioper
mamuaja mamun mamusung manaek manafe managara manah manahan manalu manangkot manarfa manarisip manbait manda mandacan
mandagi mandala mandey mandibondibo mandobar mandolang mandowally mandowen mane manehat manek manengkey manes
mangapeng mangapul mangara mangare mangasi mangatas manggabarani manggala manggau mangi mangindaan mangiwa mangkey
mangkona mangku mangundap mangung manhitu manibuy manihuruk manik maniku manimbu manimbul mannyarang manobi manopo
manoppo manorsa mansawan mansim mansnembra mansoben mansumber mansur mansyur mantali mantana mantiri manto manu
manuhuttu manuhutu manuhuwa manuputty manurung manus manusama manusiwa mappa mappangara mappanyukki mappasanda maramis
maran marandof marani marbun marcel marcela marcella marchel marcia marco marcus mardi mardiah mardjuki mare marey
marfuah marfuatun marfungah margareta margareth margaretha margono marhaban marhadi marhaeni marhamah marhani marheni
maria mariam marian mariano marianus mariasih marice marihot marina maringan marini marino mario marisa marisan marisi
mariska marissa marita marjan marjohan mark markonah markus marlaini marlena marlin marlina marlinda marlis marlissa
marlon marnis marno marojahan marolop marpaung marpuah marsaulina marsel marseli marselina marselinus marsella marsha
marsini marsudi marsya marta martha marthen marthin martin martina martinus maruanaya maruhum maruli marvel marvin
marwa marwah marwan marwi maryadi maryam maryamah maryana maryen marzukah marzuki marzuqi masan masarrang masayu
masela masengi mashudi mashur mashuri masinambow masitah masitoh maskanah maskur masliah maslina masnah masni masnun
masnur maspaitella maspupah masri masriah masrikat masrokan masruhan masruhin masrukan masrukhin masrul masrun masrur
masrurah masruri masruroh massewali mastiah mastoni mastra mastufah mastur mastura mastuti masudi masyhuri masyitah
masykur matahelumual matahena mataheru matakena matakupan matanari matandung matatula mate maternus mateus mathias
mathilda matilda matitaputty matius matondang matsani matta mattalatta matthew mattinahoruw mattoreang mattulada
matulapelwa matulessy maturbongs matutu mau maubanu maubere maudy mauk maulana maulany maulida maulidya mauliza maura
maureen mawadah mawaddah mawar mawikere maxi maya mayang mayasari mayau mayla mayra mbarep mbelin mboeik mbooho mbura
meage mechtildis medah medina mega mei meidina meidodga meidy meilan meilani meilin meiling meira meisya meiza mekel
meko melani melania melati melatunan melda meldi meli meliala melina melinda melisa melissa melita melkhior melki
melkianus melkior mella melly melsa melva melvi melvin memed mende mendrofa mentari meo meosido merani merasi merina
merino merisa meriska merita merlin merly merry merta mertayasa mertha merti mery mesakh messakh metan metekohy
metiary metodius metta metubun meutia mewengkang meydina mia michael michel michelle miftah miftahul miftakhul mikael
mikaela mike mikha mikhael miko mila milala milania milati milka milla mimin minanlarat minarni minarti ming mingkid
minhajul mira miranda miranti mirna mirza misbah misbahul misdi misel misja miskah misnah misnan misnati misni misno
misran misri misriah missa mista mita mite mnusefer moch mochamad mochammad modesta moehammad mofu moh mohamad
mohammad mohd mohi moi moim moiwend mokoginta molan molle molo momon mona monalisa monfort monica monika moningka
moniung monoarfa montolalu montong mooy morena morgan mote mottoh moy msen msiren muamanah muammar muanas muaya
mubarak mubarok mubarokah muchammad muchlis muchtadi muchtar mudana mudarta mudasir mude mudiarta mudita mudra
mudrikah mufid mufidatul mufti muga mugiono muhadi muhaini muhajir muhajirin muhamad muhammad muharram muharrom
muhasim muhibah muhibbin muhlas muhlasin muhlis muhlisin muhrim muhsan muhsin muhsinin muhtar muhyi muin mujahid mujib
mujiman mujino mujito mujoko mukaromah mukarramah mukarromah mukhamad mukhammad mukhlis mukhlisin mukhtar mukiran
mukiyat muklas muklis mukmin mukminin muksin mukti mulhadi mulia muliadi muliarta muliasih mulkan mulki mulyadin
mulyana mulyasari mulyo mulyorejo mumun muna munadi munahar munajat munandar munasir munauwarah munawar munawaroh
munawir munawwaroh munazir munif munifah munip munir muniroh munirul munjiah munjirin muntadi muntamah muntari munte
munthe muntiah muntu munziri muplih murad murdana murdani murdoko murib murjani murjoko murni murniasih mursalim
mursalin mursiah mursid mursidi mursini mursiti mursyid murtadho murtado murtafiah murtala murtaza murtijah murtije
murtika murtopo murwani musa musaddad musafir musdalifah musfiroh mushaf musini musiran musirin muskanan muskitta
muslih muslikah muslikhah muslikhatun muslim musliman musriah musrifah mustaan mustafa mustafid mustajab mustakim
mustamin mustaqim mustari mustiah mustiari mustika mustiko mustofa musyarofah musyrifah mutaqin mutawalli muthia
muthmainnah mutholib mutholibin muti mutia mutiah mutiara mutik mutmainnah muttaqin muzaki muzakir muzakki muzakkir
muzamil muzammil muzanni muzayanah muzdalifah`;
