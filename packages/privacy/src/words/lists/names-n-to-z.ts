/**
 * Parts of names from N to Z that are not recognized by their ending, from the peoples and faiths of Indonesia, in
 * lower case.
 */
export const namesNToZ = `naba nababan nabhan nabil nabila nabilah nabillah nabu nabunome nacih nadapdap nadeak nadhea nadhif nadhifah nadhira
nadhiroh nadi nadia nadila nadin nadine nadira nadra nadya nadzifah nafa nafia nafiah nafiatul nafila nafis nafisa
nafisatul nafsiah nahak nahda nahdiah nahrawi nahumury nahuway nahwa nai naia naibaho naibobe naiborhu naikofi naila
naily naim nainggolan naira naisoko naja najah najib najla najma najmah najmi najwa najwan nala nalle nami namira nana
nanang nanda nandang nande nandi nange nangoy nani nanik nanin nanlohy nano nanuru naomi napitu napitupulu nara naraya
narayana nardi nareswara nareswari nariasih narimo narno narsa narti narto naru narua naryo nasha nasihah nasihin
nasikah nasikin nasip nasir nasiroh naspi nasriah nasrul nasrullah nasrun nassa nastiti nasuha nasution nasya nasywa
natalia natalie natalina natania natasha nathan nathania nathaniel natih nau naufal naur naura nauw nawal nawang
nawangsih nawangwulan nawawi nawipa nawir nayaka nayla nayra nayya nazar nazara naziah nazila nazilah nazmi nazwa
ndaong ndapa ndaumanu ndiken ndilu ndoen ndolu ndraha ndu ndun nduru nebore neglasari neila nelda nelfi nelli nelson
nelvi nelwan nena nenah nendah nenden nendi nendissa neneng nengah nengsih neni nenny neno nenobais nento neolaka
neonane neonbasu nesa nesimnasi nessa nesya neti netti netty neva nevi ngadiman ngadimin ngadinah ngadino ngadiran ngadirin ngadiso ngadiyo
ngafifah ngahu ngai ngaji ngalem ngalemi ngalle ngangi nganten ngantung ngasseng ngatemi ngatemo ngatiman ngatimin ngatimun ngatinah ngatini ngatmi ngatmini
ngatno ngawing ngefak ngera ngewa nggadas nggai nggala nggebu nggili ngilamele nginten ngo ngongo ngongoloy ngugi
ngukum ngurah nia niap niara nicholas nick nico nicodemus nicolas niken nikijuluw nikita nikmah nikmatul niko
nikodemus nikolas nikolasius nikolaus nila nilam nilla nilna nimas nimbafu nina ninda nindi nindita nindy nindya ninik
nining ninis nino ninuk nio niode nirahua nirina nirmala nirmalasari nirwan nirwana nirwani nisa nissa niswah niswan
niswatin niswatun nita nitbani niti nizam nizar nizma noah noel noer nofi nofri nofriadi nojeng nola nome nong nongka
noni nonik noor noorjannah noorlaila nopita nopriadi nora noraini norberta norbertus norma normah normala norman nova
noval novan novandi novarina novela novelia noverina novi novia noviar noviarti novika novira novita novitasari
novriadi novy noya nuada nuarsa nuban nubatonis nugraha nugroho nuha nuhan nuke nukman numan numberi nunaki nuning
nunuk nunumete nunung nur nuraeni nurafni nuraida nuraina nuraini nurasiah nurasmi nurasyiah nuraziza nurazizah
nurbaini nurbaiti nurbani nurbaya nurcahyo nurchasanah nurcholis nurdiah nurdian nurdin nurfadila nurfadilah nurfaizah
nurfajri nurfauzi nurfauziah nurfitri nurfitria nurhabibah nurhadi nurhaeni nurhafni nurhaida nurhalis nurhaliza
nurhamid nurhaniah nurhasan nurhasanah nurhasni nurhayat nurhidayah nurhidayat nurhikmah nurholis nurhuda nurilah
nurintan nurismi nurjaman nurjamil nurjamilah nurjanah nurjani nurjannah nurkhasanah nurkholifah nurkholis nurlaela
nurlaelah nurlaila nurlailah nurlaili nurlela nurlena nurlia nurlin nurlina nurlita nurma nurmaini nurmala nurmalasari
nurmalita nurmaliza nurman nurmasari nurmi nurmin nurmina nurohman nurpadilah nurrahmah nurrahmi nurrochmah nurrochman
nurrohim nurrohmah nurrohman nurrokhim nursaadah nursahdi nursalim nursamsi nursamsiah nursani nursanti nursasi
nursehah nursehan nurseto nursiah nursidik nursito nursodik nursyahid nursyamsi nursyamsiah nursyarifah nursyifa
nurtati nurtin nuru nurul nuruljannah nurwahid nurwahyudi nurwahyuni nurwana nurwandi nurwani nurwulan nuryana
nuryanah nurzaini nurzaman nussy nyami nyamini nyarrang nyau nyimas nyoman nyono nyoo nyoto oagay oberlin obinaru
octavia odah odang ode odilia odilon odin oding oei oematan oen oentoro oetomo oey oha ohee ohello ohim ohman
ohoiwutun oka okky okoka okta oktafia oktafian oktarina oktavia oktavian oktavianus oktora oktoseja oktovianus oktri
ola ola'an olan olga olii olin olive oliver olivia olla oloan oman omar omay omega omih omkarsba omon ompusunggu onah
onang onaola onawame ondobubat oneng onesimus ong onih onim onny ono opan ope openg opi opik opu opudaeng oran
oraplawal orisu orno oroh osa oscar osmar osner osok oswaldus otaya ote otemusu otong otoy otu owen oyah oyo paat
padilah padja padlan padli padma padmi padwa paembonan paga pah pahmi paijo paiman paimo paini paisei paiyan pakasi
pakaya pakiding pakpahan palaguna palangukan palar palijama palimbong palinggi palit pallawa palullungan pamuji
pamungkas pan pandam pandango pandapotan pande pandeiroth pandia pandiangan pandu pane pangalila pangaribuan pangau
pangemanan pangesti pangestika pangestu pangestuti panggabean panjaitan panji panjiasmara pankrasius pantow panut
paonganan papare papilaya paputungan parahita paramita paramitha parangin paranoan parapat parasian parawansa pardede
pardi pardiman pareira parengkuan parenrengi parera parhusip parida pariela parikesit parjan parjiyo parjo
parlindungan parman parmi parmin parmono parningotan parsini parsua partama partha parti partoyo parulian paruntu
parwata pasapan pasaribu pasek paseru paskalia paskalis pasomba passamula patandianan patarai patarani pathul patiiha
patiroi patmi patmini patra patricia patrick patrisia patrisius pattiasina pattikawa pattikayhatu pattimukay pattimura
pattinaja pattinama pattinasarany pattipeilohy pattipeiluhu pattiradjawane pattiroi pattirousamal pattiruhu
pattiselanno pattiwael patty patulak paul paulina pauline paulinus paulus pawelloi pawestri pawiro pawit pebri peea
pekei pelamonia pelangi pelapory pelasula pelawi pelealu pelle pello pelupessy pena peni pentury pepen perangin
peranginangin permadi permana permanasari permata permatahati permatasari persulessy pertiwi perwira perwita pesik
peter petronela petrosa petrus petta pettarani petu phang philip philipus phoa pia pica pical picanussa picauly pidani
piekey pieris pieter piga pigai pigome pik ping pinkan pinontoan pio pipih pipin pipit piri pius plasida poceratu poen
pohan poibe polapa polikarpus poltak poluan polus pombos ponadi ponari ponco pongoh pongrekun pongsibidang pongtiku
ponidi poniman ponimo poniran ponirin pontianus ponto pontoh poo popi popon poppy porajow porwaila posma posumah
potabuga pouw poyk prabandari prabawa prabowo prabu pradana pradhana pradipta pradita pradnya pradnyana pramana
pramesti pramono pramudita pramudya pramuji pranoto prapto prasanti prasasti prasetia prasetiyo prasetya prasetyawan
prasojo prastiwi prastowo prastyo pratama pratikno pratiknyo pratista pratiwi pratomo prawar prawiro prawita prawoto
prayitno prayoga prayogi prayuda prihandini primus prisca priscilla prisilia priska prita priyambodo priyandono
priyanka priyatin priyatmoko prosper protasius pudji pudjiastuti puhiri puja puji pujiastuti pujo pulubuhu pulungan
punuh pupu pupung purba purbasari purnama purnamasari purnami purnawan purnomo purnomosidi purwadi purwita purwito
purwoko puspa puspadewi puspasari puspita puspitarini puspitasari puspowardoyo putra putranti putrawan putrayasa putri
putu putuhena putut pwee qadri qamariah qanita qariah qisthi qisthina qodir qolbi qomariah qoriah qosim quirinus
quraisy qurratul qurrota qurrotul rabiah rabiatul rabithah rachel rachma rachmad rachmadi rachman rachmania rachmat
rachmi rachmini raden radiah radika radin radit radita raditya radja radjab raehanun rafa rafael rafaela rafasya rafi
rafiah rafif rafika rafikah rafiq rafiqah rafita rafli rahabav rahadi rahadian rahakbauw rahallus rahangiar rahanra
rahardian rahardja rahardjo raharja raharjo rahawarin rahayaan rahayu rahel rahim rahma rahmadani rahmadhan rahmadhani
rahmadi rahmadian rahmadina rahmaita rahmalia rahmaniah rahmaniar rahmasari rahmat rahmatia rahmatiah rahmatullah
rahmawan rahmi rahmidar rahmita rai raihan raihana raihanah raimundus rainerius rainha rais raisa raisya rajab
rajaguguk rajagukguk raka rakha rakhmat rala ralahalu rama ramadani ramadhan ramadhana ramadhani ramadhania ramadhanti
ramadhanu ramadhany ramadhona ramanda rambe rambitan ramdan ramdani ramdhan ramdhani ramdhania ramdhanu rame ramlah
ramlan ramli ramona rampengan ramses randa randi randongkir randy rangga ranggi rangkuti rani rante rantetasak ranti
rara rarasati rasendriya rasid rasidi rasja rasman rasmi rasmiah rasmin rasmini rasni rasno rasta rastim rasya rasyid
rasyida rasyidi ratag ratih ratija ratmi ratmini ratna ratnasari ratno ratu ratuanak ratukore ratulangi rauf rawis
rawung ray rayhan raymon raymond raysa rayyan razak razali razi razif rea reba rebecca redana redemptus reflinda regar
regi regina regita rehanun rehatta rehiara rehngena rehulina reihan reinha reinhard rejauw reksa rembet remigius rena
renaldi renaldy renanda renata rendi rendy reni renita renleeuw rentet renwarin reny renyaan repi rerung resa resha
reska resti restika restu restuti resubun retha retno retraubun rettob reva revalina revan revi revina rewi rexy
reynaldi reynaldo reynold reza rezi rezki rezkia rezky rhea rhoma ria riadi rian riana riandi riandini riani riba
ribek ribka richardus richie rici ricka ricko ricky rico rida ridha ridhani ridho ridhoi ridhuan ridhwan ridwan rifa
rifai rifaldi rifan rifandi rifani rifat rifda rifki rifky rifqah rifqi rihi rihu rijal rijoly rika rikardus riki riko
riksa rikza rilla rima rimba rina rinaldi rinanda rinda rindang rindi rindu rindy ringga rini rininta rinjani rino
rinten rinto rio riri ririen ririhena ririn riry risakotta risamasu risambessy riska riski riskia risma rismaya rista
ristanti ristina riswan riswanda riswandi rita ritha ritiauw ritonga riva rivai rivaldi rivan rivanda riwu riyan riza
rizal rizaldi rizka rizki rizkia rizkika rizkita rizkiyana rizky rizqi robbani robbi robby robert robertus robi robiah
robiatul robin robithoh roby rochanah rochani rochmad rochmah rochman rochmat rocky rodiah rofi rofiah rofiatul rofif
rofii rofina rofinus rofiq rofiqoh roger rohadi rohaeni rohaeti rohaini rohana rohandi rohani rohaniah rohaya rohendi
rohi rohil rohim rohiman rohimat rohis rohmadi rohmah rohman rohmana rohmani rohmat rohmatun rohmi roihan roisatul
rojab rojak rojali rokayah rokhani rokhayah rokhim rokhmah rokhman rokhmat roland roma romadhon romadhona romadhoni
romadon romanus romario romdhoni romer romi romkeny romlah romlan romli rompas rompis romualdus rona ronal ronald
ronaldo rondo rondonuwu ronggo ronggur roni ronny ropiah ropik ropiko rorimpandey roring rosa rosadi rosali rosalia
rosalina rosalinda rosalindah rosana rosandi rosanti rosdah rosdiah roselina rosi rosida rosidi rosih rosina rosintan
rosita roslaili roslaini roslan roslina rosmaini rosmala rosmalina rosmalinda rosmani rosmina rosmini rosmita rosna
rosnah rosnaini rosnani rosni rosniar rossa rossi rossy rostina roswita rosy rosyid rosyidi rotinsulu rotua roudhotul
rowa roy royana rozak rozali rozaq rozi roziqin ruaida ruata ruba ruban rubi rubiah rubiman rubini rubino rubiyo
rudana rudhi rudi rudiarta rudiasa rudita rudoef rudolf rudy rufaida rufina rufinus ruhaida ruhama ruhiat ruhil
ruhiyat ruhulessin ruhyat ruing rukanda rukayah rukayyah rukiah rukini rukmana rukmini rukmono rukyah rukyal ruli
rumadas rumaf rumagit rumahlatu rumahorbo rumaikewi rumaisa rumaisha rumajar rumakat rumaksi rumakway rumalean rumambi
rumanah rumansara rumapea rumaropen rumatora rumbarar rumbekwan rumbewas rumbiak rumbino rumbobiar rumenah rumengan
rumere rumfabe rumi rumini ruminten rumiyem rumkabu rumkorem rumokoy rumondang rumondor rumpaidus rumpaisum rumsarwir
rumsayor rumsih rumwaropen rumzi runesi runtu runtukahu runtuwene rupilu rurugala rusda rusdah rusdi rusdin rusilah
rusini ruslan rusli rusmadi rusmaladewi rusman rusmina rusmini rusmono rusnah rusnaini rusnan rusno rusnoto ruspanah
rustam rustami rustandi rusti rustina rustini rustomo ruswandi ruswoto rusydi ruth rutumalessy ruwaida ryan saad
saadah saadatul saadiah sabar sabaria sabariah sabarisa sabarofek sabat sabda sabebegen sabila sabilla sabina sabinus
sabirin  sabono sabora sabri sabrina sabuna sada sadariah sadeli sadewa sadewo sadia sadiah sadikin sadikun
sadiman sadino sadipun sadiran sadli sadnyana sadra saduarsa saefatu saefulloh saek saepul saepuloh safa safana saffa
safiah safii safina safira safitra safitri safkaur safna safri safriadi safrida safril safrina saga sagala sagiman
sagrim sagung sahada sahala sahara saharjo sahat sahdan sahdi sahertian sahetapy sahibul sahid sahir sahirman sahla
sahlan sahli sahmin sahnim sahnun sahrani sahrawi sahri sahril sahrir sahroni sahrul sahusilawane sahwan saibah said
saidi saidina saifannur saiful saifullah saifulloh saihu saija saila saiman saimima saini sainyakit saira sajow
sakdiah sakiman sakina saknah sakri sakti saktiawan salakory salamah salamiah salamoni salampessy salamun salbiah
salean saleh saleha salestinus salhuteru salikin salikun salim salindeho salit salma salmah salman salmi salmiah
salmida salmin salmina salmon salome salsa salsabila salsabilla salvator salwa saly sam samad samai saman samanhudi
samantha samara sambara sambas samber sambouw sambuaga samderubun samia samiah samidi samilah samin samini samino
samira samiran samiun samosir  sampe sampulawa sampurno samrah samrin samsiah samsiar samsinar samsir samson
samsuar samsuir samsul samsuri samsurya samudra samuel samura samuri sanadi sanah sanaky sanam sanawiah sandi sandiasa
sandika sandy sanen sangadji sanger sani sanimin sanjaya sanji sanrima santa santi santika santosa santoso santy
sanusi saodah saogo saor sapari sapariah saparjo saparman saphira sapiah sapiie sapiin sapoan sapri sapriadi sapriah
saprida saprin saptenno saptuti sapulette sapury saputra saputri saragi saragih sarah sarapung sarasati sarayar
sarbaini sarbani sarbini sardi sardiman sari sariah saridi sarif sarifah sarijah sarilah sariman sarimanella sarinande
sarini sarino sarip saripah saripin sarira saritem sarjan sarjana sarjiman sarjini sarjiyo sarju sarjuni sarkawi
sarkim sarkini sarkol sarkosi sarkun sarlina sarmadi sarmah sarman sarmi sarmila sarmin sarmini sarmo sarmono sarmuji
sarnah sarni sarno sarnubi saroji sarojo saropah saroy sarpan sarpiah sarpin sarpina sarpini sarqawi sarti sartika
sartina sartiwi sarto sartono sarumaha sarungallo sarwa sarwadi sarwan sarwani sarwendah sarwin sarwo sarwoto saryana
sasa sasabone sasake saseba sasha sasikirana sasmita sasmito sasongko sasti sastrawan sastro sastrowardoyo sasya
satibi satilah satiman satino satiyo satmiko satoto satria satriadi satriawan satrio satriyo satrya satuni satya
saununu saut savana savina savira savitri sawaki sawiah sawirman sawitri sawor sawungrono sayuti sazkia sean sebastian
sebastianus sebayang sebina seda sedana sedani sekar sekarayu sekarwangi sela selamet selan selanno sele seleky selena
selestinus selfina selly selma selvi selvia selvira semadi semara sembiring sembor semuel senadi sendow senduk seneng
sengkey seniman  seno sentana senun septa septi septian septiawan septina septiyan septiyana serafin serafina
seran sergio serhalawan seriasih servasia servasius sesa sesilia setiabudi setiadi setiaji setiawan setyawan setyo
setyobudi setyoko setyorini seu seuk severinus shabrina shafa shafira shahnaz shakila shalsa shandy shania sharon
sheila shella shelly shelvi shena sherin sherina sherlina sherly shifa shilvia shinta shofa shofi shofia shofwan
sholeh sholehah sholichah sholichin sholihah sholihin sholikah sholikhah sholikhin sholikin shonia siagian siahaan
siahainenia siahaya siahelatu siallagan siama siane sianipar sianturi siauw siauwling sibagariang sibali sibarani
siboro sibuea sidabalok sidabukke sidabutar sidauruk siddik siddiq sidebang sidiq sidqi sie siem siep sifa
sigalingging sigarlaki sigiro sigit sihaloho sihar sihasale sihite sihol sihole sihombing sihotang sija sijabat siki
sikki silaban silaen silahooy silalahi silfi sili silitonga silooy silvana silvanus silverius silvester silvi silvia
silvina silvy simamora simangunsong simanihuruk simanjuntak simanullang simaremare simarmata simatupang simbiak
simbolon simon simorangkir simplisius simyapen sina sinaga sinambela sinarah sinarta sinay sindhu sindi sindy singal
singara singarimbun singgir sinlae sinolungan sinta sintia sintong sintya sinukaban sinulaki sinulingga sinurat
sinuraya sioe siok siokain siong sipahutar sipayung siprianus sirait siregar sirenden siriakus sirilus siringoringo
siriwa sisca sisilia siska sisri siswoyo sitanala sitanggang sitepu siti sitiah sitinjak sitio sitohang sitompul
sitorus sitti situju situmeang situmorang situngkir siu sivia siwabessy siwalette siwalima siwi siwu sixtus skolastika
slamet soares sobandi sobari sobirin sobri sodik sodikin sodikun sodiq soei soen sofi sofia sofian sofie sofwan sofyan
sogen sohilait soim soinbala sokip sokoy soleh solehah soleman solichah solihah solihan solihat solihin solikah
solikhah solikhatun solikhin solikin solin solissa solossa somantri somba sompie sona sondakh sondang sonia sonjaya
sonny sonya sopacua sopaheluwakan sopamena sopandi sopia sopiah sopian sopiyan soplanit soplantila sopyan sora sorabut
soro sorta sose soselisa souhuwat souisa soukotta soulisa soumokil souw sri stanis stanislaus stanley stefani stefania
stefanus stella stephanie stephen stevanus steve steven stevi stevie suabey suaib suak sualang sualimin suama suambara
suanda suandi suantara suarbawa suardana suardani suardika suarjana suarni suarsa suarsana suarsini suartana suarti
suartika suarya suastawa suasti suastika suastra suata suatkab suatra suaya subaga subagia subagyo subaidi subairi
subakti subamia suban subandi subandrio subandriyo subari subarjo subarkah subaryo subechan subeki subekti subhan
subhani subhi subiyakto subkhan subki subrata suci sucipta sucita sudadi sudana sudani sudanta sudarba sudarma
sudarmaji sudarman sudarmin sudarmini sudarminto sudarsa sudarsana sudarta sudarti sudartik sudaryo sudasih sudasri
sudastra sudhana sudiantara sudiari sudiarta sudiasa sudiasih sudibya sudibyo sudiman sudira sudirja sudirjo sudirman
sudiro sudita sudiya sudjatmiko sudrajat suebu sueca suek suena suerni sufiah sufian sufiyan sugama suganda sugandi
sugeng sugi sugianta sugiantara sugiarta sugiarti sugiman sugimo sugiri sugito sugma sugriwo suhada suhadi suhaeli
suhaemi suhaenah suhaeni suhaidi suhaila suhailah suhaili suhaimi suhairi suhaiti suhana suhandi suhardin suharman
suharmono suharni suharsimi suhartatik suharti suhartin suhaya suhenda suhendar suhendi suhendro suherlan suherli
suherman suherno suherwan suhri suitela sujana sujani sujarwadi sujarwo sujatmiko sujatmoko sujaya sujito sujoko sujud
sukadana sukadi sukaenah sukaesih sukamto sukanadi sukanda sukandar sukandi sukanta sukanti sukantra sukara sukarata
sukari sukarja sukarjo sukarman sukarme sukarni sukarsa sukarta sukarti sukarya sukasana sukaseni sukasih sukasna
sukastra sukatman sukatmi sukatno sukayasa sukemi sukerta sukerti sukesi sukidi sukimo sukini sukirin sukirman sukirno
sukisno sukiyat sukma sukmah sukmara sukmawan sukra sukrada sukrawan sukreni sukresna sukri sukriadi sukron sukur
sulaiha sulaiman sulaimi sulami sulasih sulasmi sulasmini sulastomo sulastri sulatra sulatri sulfiah sulhan sulhi
suliadi suliarta sulikah sulis sulisto sulistyo sulistyorini sulitri sultan sulthan sulthon sulton sultoni sumadana
sumadi sumadiasa sumaji sumakul sumampouw sumantara sumanti sumantri sumara sumarauw sumardika sumarjaya sumarjo
sumarlan sumarna sumarni sumarta sumartana sumarwan sumbayak sumenah sumerah sumerta sumertha sumi sumiah sumiarsa
sumiartha sumiarti sumiasih sumilah sumini suminten sumiran sumitro sumolang sumono sumpena sumual sunadi sunan
sunandar sunantara sunar sunardin sunari sunariah sunariyo sunarni sunarsi sunarta sunartha sunarti sunarya sunaryo
sundah sundari sundoro sunengsih sunggu sungkono suni suniah suniari suniasih sunik suniti suntana suntari suntoro
sunu sunyoto supadma supadmi supandi supangat supar suparjo suparlan suparman suparmin suparsa suparta supartha
suparti suparwata suparwi supatmi supatmini supatno supena supendi supeno supiah supian supini supit supiyan supiyandi
suponco supono supoyo suprapti suprapto supratman suprayitno suprayogi supri supriadi supriatin supriatna suprih
suprihatin suprihono suprijadi supriyatin suprobo supulatu supusepa suputra surachman suradi suradinata suradji
suradnya suradnyana surahmi suraiya suraji surajiyo suranata surani suranta surata surati suratman suratmi suratmin
suratna suratno surawan surayya surbakti surdi sureni surentu suri suriadi suriadin suriasih suriata suripan suripno
suripto surono suroso suruan surya suryadarma suryadin suryaman suryana suryanata suryandari suryawan suryo susan
susana susanna susanti susi susila susilastuti susilawan susilo susmita susrama sutaji sutama sutan sutanti sutapa
sutara sutari sutarja sutarjan sutarjana sutarjo sutarman sutarmin sutarta sutarti sutaryo sutawan sutedja sutedjo
suteja sutejo suthe suti sutiari sutikno sutilah sutiman sutisna sutji sutomo sutopo sutoyo sutrimo sutrini sutrisman
sutrisna sutrisni sutrisno suwadi suwaibah suwaibatul suwaji suwandi suwanta suwarjo suwarni suwarta suwarti suweca
suwena suweta suwignyo suwija suwira suwirta suwito suwitra suwondo suyadnya suyamto suyanta suyasa suyatman suyatmin
suyatna suyitno suyoga suyud suzana swabra swadnyana swan swandana swandewi swari swastika swee swie syaban syabani
syabrina syadiah syafa syafaah syafei syafiah syafii syafiq syafiqa syafira syafitri syafnida syafnil syafri syafriadi
syafrial syafrida syafridal syafril syafrina syafrinal syafriwal syafwan syahbana syahdan syahdi syahid syahida syahla
syahlan syahmin syahminan syahna syahnan syahputra syahra syahrani syahrazad syahreza syahriah syahrial syahril
syahrin syahrini syahrir syahriwal syahroni syahrul syahrun syaibah syaiful syaifullah syaima syaipul syaira syakila
syakir syakira syakur syalwa syamil syamsi syamsiah syamsiar syamsidar syamsinar syamsir syamsu syamsuar syamsuarni
syamsul syamsuri syanusi syaranamual syarif syarifa syarifah syarifatul syarip syarkawi syarwani syasya syauqi syawal
syaza syazwan syfa syifa syifaul syila syofian syofyan syufi syuhada syukri syukriadi syukriah syukron taba tabelak
taberima tabitha tabrani tabroni tabun tabuni tade taek taemnanu taena taewa taga tagel tagi tahalea tahapary tahir
tahitu taibah taime tajri taka takaria takimai talabessy talahatu talakua talan talita talitha tallo talo tama tamaela
tamami tamara tamba tambajong tambun tambunan tami tamim tamlikho tampani tampi tampubolon tamrin tamsar tamsir
tamtelahitu tan tanadi tanaem tanaka tanamal tanasale tanate tanati tanau tandean tandi tandiayu tandilangi tandipau
tandirerung tandirogang taneo tanete tangahu tangdilintin tangka tangke tangkelangi tangkere tangkudung tangkuman
tanjung tanoto tanti tantra tantri tanubrata tanudjaja tanujaya tanzil tapatab tapilaha tapilatu taplo tapun taqiyya
taqwa tarigan tarihoran tarjo tarkim tarlan tarlim tarmi tarmidi tarmidzi tarmiji tarmin tarmini tarmizi tarmono
tarmuji tarno taroreh tarsan tarsini tarsisia tarsisius tarso tarukallo tarumaselly taryana taryat taryo tasa tasdik
tasdikin tasijawa taslim tasmin tasmini tasmita tasnim tasoin tasrif tasripin tasya tatang tateng tati tatik tatuhey
taufan taufani taufik taufiq taufiqi taus tawang tay tayang te'ne teddy tedi tedja tedjo tedy tee tefa tefbana tegar
teguh tehupeiory tehupelasury tei tejo tejowulan tekege tekla telaumbanua  tena tenau tendean tengker teniwut
tenouye tenri tenriawaru tenriola tenripada tentua teo teodora teodorus teofilus teresa teresia terezia terkelin terry
tessa tetehuka tetelepta teten teti teuku tewu tfuakani thabrani thadeus thaib thalia thalib thalita thee thei thenu
theodora theodorus theodosia theofilus theresia thesia thia thie thifal thio thoha thohari thohir tholib thomas thoriq
thung ti'no tiahahu tiana tiani tiar tiara tiarma tibrani tiffany tika tikoalu tikupadang tilis timo timothy timotius
timu tina tinal tinambunan ting tini tino tio tiong tiopan tiorida tipawael tirta tirtawidjaja tirtayasa tisera tita
titahena titaley titania titapasanea titi titien titiheru titik titin titioka titirloloby titis titit titu titus tiur
tiurma tiven tiwe tiwi tiwow tiya tiyas tjahja tjahjadi tjakra tjan tjay tjen tjhie tjhin tjia tjiang tjiong tjiptadi
tjipto tjitra tjiu tjoa tjoan tjoe tjokro tjong tju tjut tkela tnunay toam toar tobi tobias tobing tobo toda toding
togar togas togatorop togi toh toha tohap tohari tohir tohirin tohiroh toisuta tokan tokoro tola tola' tolan tom
tomaluweng tomas tomasila tomasoa tomatala tombili tombokan tomi tommy tomy tondang tondok tong toni tono tonu tony
tooy topik toto totoh totong tousalwa touselak touwely towolom trapen tri tria trias triatmojo triatmoko triawan
tribuana trimo trimulyo trisha trisna trisnadewi trisno trista tristan triwahyuni triwibowo trorba tsabita tsamara
tsang tsania tsaqif tuah tuanakotta tuanaya tuankotta tuapetel tuarissa tuasela tuasikal tuasuun tubagus tugiman
tugimo tugino tugiran tuhuleruw tuhumena tuhumury tuhusula tuhuteru tuka tukan tukino tukiran tukiyat tukiyo tukul
tulandi tulasi tulle tuloli tumanggor tumba tumbel tumbelaka tumewu tumilaar tumilah tumini tumino tumiran tumirin
tumiwa tumiyo tumundo tumurang tung tunggadewi tunu tupamahu tupan tupenalay turiman turino turmini turmudi turmudzi
turmuzi turnip tursiah tursini  tuti tutik tutkey tutuarima tutuhatunewa tutut tuwaidan tyas tyo uba ubaidillah
ubaidullah ubruangge ucok ude udin uding udju udung udut ugrasena uha ujan ujang uju uka ukago ukar ukru ulaan ulan
ulfa ulfah ulfi ulfiah uli ulil ulimpa ulinnuha uloh ulukyanan ulul uly ulya uma umairoh umam umamah umami umang umar
umaroh umaya umayah umayyah umboh umbu umdatul umi umini ummah ummi ummu umul unang undap uneh uneputty ungsiah uning
uniplaita unitly uno unru untari untoro untu untung unus upar upik uran urath urbanus urip uripah uripan ursula usboko
useor usep usfinit usin uskono usman usmany usnaat usnan usni usnul uspitany usra usrek usup uswah uswatul uswatun
utami utamingsih utari uteng uto utomo utoyo uun uus uwais uwar uwen uyeh uzair vadya valencia valens valensia
valentina valentino valentinus valeria valerianus valerie vallen vanessa vania vanny varel vega velicia vena venansius
veneranda veni venny vera veri vernon vero veronica verry viana vianey viator vicka vicky victor vida vidya vigilius
vika viki viktor viktoria viktorianus vilda vina vincen vincensius vincent vincentius vindi vinka vino vinsen
vinsensius vinsentius viola vira virgiawan virgin virgo virly vita vitalis vito vitri vitus vivi vivian waani waas
wabia wabiser wada wadu wael waelauruw wafa wafi wafiq wafumilena wagey wagiman wagimun wagini wagino wagiran wagiu
wagiyo waha wahab wahdah wahdana wahdaniah wahdi wahid wahono wahyu wahyudi wahyudini wahyuni wahyuono waileruny
wairata wairisal waisapy waita wakanno waker wakerkwa wakidi wakim wakiran wakiyo waladow walandouw walangitan
walburga waldi waleleng walewangko walianggen walilo waliman walinono wally waltrudis waluyo wamaer wamafma wambrauw
wanda wandi wandik wandikbo wanenda wanggai wangge wangsa wangsit wanimbo wantah wantania waode warbal warda wardah
wardana wardani wardatul wardatun wardhana wardhani wardiah wardiman wardina warditha wardoyo warikar warinussy
warjito warjiyo warkawani warkonah warmetan warnengsih warni warnida warno waroi warouw warpur warsa warsana warsidi
warsini warsiti warsito warso wartabone wartana warti wartono wartoyo waruwu wasaraka wasi wasilah wasiman wasino
wasis wasito waskita waskito wasliah wati watimena watloly watofa wattiheluw wattilete wattimena wattimury watulingas
watumlawar watung watuseke wau wauran wawa wawan wawat waworuntu wayan wayangkau wayar wayoi wea weda wedana wedanta
wedastra wedo wego weku wela wele welly wen wenas wenda wendelinus wendi wendy wenehen weni wening wenno wenny
wenseslaus wenten wenur weny weo werang werenfridus werinussa wermasubun weru wesley westi wetapoa weti wetipo
wewengkang weya weyai weyato wibawa wibowo wicaksana widad widada widagdo widana widarsana widastra widi widia widiada
widiantara widiantari widiarsa widiarta widiartana widiasa widiasih widiastra widiastuti widiatmika widiatmoko widjaja
widnyana widodo widya widyaastuti widyantara widyantoro widyasari widyastuti widyatmoko wignyo wiharja wihelmina
wihyawari wija wijana wiji wikan wike wila wilda wildan wildani wilfridus wilhelmina wilhelmus wilibrodus wilibrordus
willi william willy wilson wina winarni winarti winata winda windah windarti windasari windhu windi windiarti windrati
windy wining winnie winny winoto winston wio wira wiraguna wirahadi wirajaya wiranata wirasa wirasaba wirasti
wirastuti wirat wirata wiratama wiratha wirati wiratno wirawan wirda wirdah wirdati wirman wirya wiryawan wisang
wisnawa wisnu wisnuwardhana wistawan wita witak witari witri wiwi wiwik wiwin wiwit wiyatna woda wohon woimbon woisiri
wokas wolfgang wompere wona wonatorey wonda wondal wong wonga wongso wonohadi worabay worang woria worumi wospakrik
wowiling wowor wuarlela wuisan wula wulan wulandari wulandary wulandini wulansari wulur wuran wury wuwungan wyasa
xaverius ximenes yaas yable yaboisembut yadi yadnya yafet yahdi yahmi yahmin yahya yahyan yakob yakoba yakobus yaman
yamti yamto yana yanah yance yandi yani yanti yanto yanuar yappo yapsenang yaqin yaran yarangga yarisetouw yarmis
yarollo yasa yasin yasinta yasir yasman yasmi yasmin yasmina yasmine yaswir yatemi yatemo yati yatiman yatin yatino
yatmi yatmin yatmini yatmo yatmoko yatno yatun yauw yawan yaya yayah yayan yayat yayuk yazid yee yeimo yelipele
yembise yemima yempormase yendri yeni yenita yenny yenti yenusi yeoh yerni yessi yessy yeti yetri yetti yetty yewangoe
yewen yeyet yigibalom yikwa yin ying yip yoafifi yoakim yoan yoga yogi yohan yohana yohanes yohanis yoku yola yolanda
yolmen yomaki yoman yona yonanda yonathan yong yoni yonna yopi yopie yora yorry yos yosafat yosef yosefa yosefina
yosep yoseph yosepha yosi yosia yoso yossi yosua youw youwe yovan yovi yovita yoyo yoyoh yuanita yuda yudha yudhi
yudhistira yudho yudi yudiantara yudistira yudistiro yugo yuhana yuhelmi yuke yukiko yulfi yulfia yulfiandri yulfitri
yulhasni yulhendri yulherman yuli yulia yuliandri yuliantara yuliar yuliarni yuliastuti yuliatin yuliet yulinar
yulinda yulis yulisa yuliska yulisman yulistia yulita yulius yulizar yulmaini yulmi yulni yulnida yumame yumi yumna
yumte yunda yuni yunia yuniar yuniari yuniarti yuniastuti yunike yunisa yunita yunitasari yunus yurika yurike yurita
yurnalis yurni yurnida yusfi yusia yusina yuslan yuslinda yusmaini yusmaniar yusmarni yusna yusnaini yusnani yusni
yusnidar yusnimar yusnita yusran yusri yusria yusriadi yusriah yusril yusrina yusron yustina yustinus yusuf yusup
yuswanto yuswar yuva yuvensius yuyu yuyuk yuyun yuzarni zabidi zachary zaelan zaelani zaenab zaenal zaeni zaenuri
zafira zafran zagoto zahara zaharah zahari zahid zahir zahira zahra zahran zahrani zahratul zahri zahrina zahroh
zahrotun zai zaida zaidan zain zainab zainal zainap zainatun zaini zainuar zainul zainun zainuri zaira zaitun zakaria
zakarias zakariya zaki zakia zakiah zakiya zakiyatul zakiyya zakwan zalfa zalianty zalika zalmi zalukhu zamhari
zamharir zamri zamroni zamzami zamzani zanuba zaqia zara zarkasi zarkasih zarkoni zarmi zaskia zavira zayid zayn
zayyan zazili zea zebua zefa zefanya zefirinus zefri zega zelda zelfi zelmi zendrato zeni zenitha zetta zhafira
zhafran zia ziana zidan zidni zikra zikri zilfa ziliwu ziraluo zirwan zita ziva zivana zohra zohrah zohri zonggonao
zoya zubaedah zubaidi zubair zubir zudi zuhairi zuhdi zuherman zuhrah zuhri zuhriah zuhrotul zuhrotun zukhrufa zul
zulaeha zulaekah zulaiha zulaika zulaikha zulbahri zuleha zulfa zulfadhli zulfadli zulfahmi zulfan zulfandi zulfandri
zulfani zulfatah zulfi zulfiah zulfiandi zulfikar zulfikri zulfitri zulhadi zulhaida zulham zulhamdi zulhandi zulhelmi
zulhendri zulherman zulherwin zulia zulkarnaen zulkarnain zulkhaidir zulkhairi zulkifli zulkifly zulkipli zulmahdi
zulmaidi zulmi zulnaidi zulpan zulpikar zulrahmi zulriska zulva zulvia zulvikar zumaroh zumrotul zumrotun zunaidi
zuraida zurni zurnida`;
