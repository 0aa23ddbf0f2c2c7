/** Abbreviations and exclamations, and the words and abbreviations of offices and apps, as chats write them. */
export const chatWords: ReadonlySet<string> = new Set(
  `aamiin abis abpednas absorption ac acara acc account acer ad adakami adart ades adha adlh adm admin adrt aduh aduhh
advan aerox agama agen agenda agent agt ahad ahu aj aja ajb ajh ak akn aku akulaku akunnya alaikum alaikumsalam alam
alfa alfamart alfamidi alhamdulillah alhamdulillahirobbilalamin allah almt amin android anggt anggta angka angota
angsur ank anteraja ap apaan apbd apbdes apbn apdesi apip apk approve aps aqua art asn ass assalamu assalamualaikum
asslm astaga astagfirullah astaghfirullah asus atm avanza awb axioo axis ayat bab babin babinsa bagian bakda bangeet
banget banking bansos bapenda bappeda bappenas baraka barakallah barcode baso bast batch bawaslu bazar bazda baznas
bcc bebelac bendera bener beneran berita berlaku bgitu bgm bgmn bgmna bgt bhabinkamtibmas bhw bi biar biaya bic bimoli
bimtek bintek bisa bismillah bismillahirrahmanirrahim biznet bkk bkm bkn blg blibli blm bln blokir blom blt bluetooth
blum blun bmt bnget bnr bnyak bnyk borma boro bos boss bpd bphtb bpjs bpk bpkad bpkb bpkp bpnt bpr bpum brilink
brilinks brimo brio briva bro brp brsama bs bsa bsimobile bsk budget bukalapak bukti bulog bumd bumdes bumdesma bumn
bunga buset butir bwt by byar byk byond byr byu call calya cancel canon cap captcha cargo carrefour carry catatan cc
center chat chatting checking chrome cicil cie ciherang ciliwung ciptadent closed closing cm cma cman cmn co collector
colt com cordially coretax coy cq cs csr cuma cuman cuy cv daftar dah daia dakota dana dancow danramil dapet darah
dateng dc dds debitur debt decis deh deket dekopin dekopinda dekopinwil demikian denda deposito dept detik dettol dftr
dgn diem digitalisasi diklatpim dinkes dinkop dinsos disdukcapil diskop diskopukm disnaker disperindag disperindagkop
dispermades distan djarum djp dk dket dkk dkp dkukm dl dll dlm dlu dmana dmn dn doang doc docx dok downy dpat dpmd
dpmpd dpmptsp dpn dpr dprd dpt dr draft dri drmn drtd ds dsb dsn dst dtang dtg dtks dugaan duh duit dukcapil dulu
duluan dunk duwit dwnload easycash edaran edc edge efaktur efiling efin eh ehm ekspo email emailku emailnya emang emng
enak energen engga enggak epson eror error ertiga exited expo ext facebook fasilitator fax fb fee festival fiikum
filma fintech firefox firmware fitri fix fixed fortune fortuner fotocopy frestea frisian furadan fuso fw fwd fyi ga
gaes gaess gajelas gak gan gapapa gapoktan gara garansi gatau gerai geraine gg giliran gimana gimna gini gitu giv gk
gmana gmn gnti go gocar gofood golongan google gopay gosend gpp grabcar grabfood gramoxone granmax gt gtau gtu gtw gua
guan gue gusti gw hadeh hadehh hadir hah haha hahaha hai hal halelu haleluya hallo halo hari hatur hayo hayuk hbs hehe
heheh hehehe hello helo het hey hgu hi hiks hingga hino hipmi hlm hmm hny hnya hoaks hoax honda horas hormat hotline
hp hr hrga hri hrs hrusnya http https huhu huruf hypermart id idexpress idpel idr idul igd ijin ikm iks imei imlek
indihome indodana indofood indomaret indomart indomie indomilk indrive infinix inkud innalillahi innova inpari inpres
inshaallah inspektorat instagram instal instalasi install instruksi insya insyaallah insyallah internet invoice iphone
ir isra isuzu itel iy iya iyaa iyah izin jambore jateng jatim jazakallah jazakumullah jd jdi jdwl jempol jenis jg jga
jgn jkt jl jln jls jmlh jne jngn jnt jpg juklak juknis jum'at jumat jumlah jupiter juru jwb kab kabid kadang kades
kadin kadis kaga kagak kah kamis kan karna karnaval kasbon kasi kasir kasubag katsiran kawasaki kaya kayak kayaknya
kbli kbmt kbr kcl kdkmp kdmp keblokir kec kedudukan kejaksaan kejari kejati kek kel kelamin kelar kemaren kemendagri
kemendes kemenkes kemenkeu kemenkop kemenkopukm kemenkumham kemensos kementan kenp kepada kepdirjen kepmen kepmenkop
keppres keputusan kerusakan kesbangpol kesel ket ketauan ketemu keterangan kewarganegaraan kg kga khairan khan khoiron
khong khusus kijang kilat kirab kk kkp kl klau klhk kliatan klik kliru klo kls kmn kmren kmrn kmu kmudian knapa knp
knpa kntr kodim kok kompas kompasiana kongres konsolidasi konvensi kopdes kopdesmp kopdit koperasi koperta kopinkra
kopkar kopma kopontren koppas kopwan koq koramil korem kp kpan kpd kpk kpm kpn kpp kpri kreditur kredivo krg kristus
krn krna krng kronologi ksp kspps ksu kt ktanya ktemu ktm ktny ktp ktr ktrangan kuasa kubota kud kujang kulonuwun
kumaha kupedes kur kwitansi kyk kzl laah lah lahir lampiran laptop launching lazada lazismu lazisnu lbh lenovo lg lgi
lgsg lgsung lhir lho lht liat lifebuoy limit link linkaja linmas lion livin lkpp lngsng lns lo log login logout loh
lokakarya lot lotte lpdb lpdbkumkm lpj lpm lpr lpran lps lsg lu lunas luwak lwt maaff maap mager mah makasi makasih
malam malem males mangga manokwari mantep mantul maren marjan marketing masa masi masya masyaallah matahari materai
maturnuwun maulid maxim mayora mbanking medsos meeting mejuah-juah mekaar mekongga memberamo mentang mentikwangi mhn
mhon mid milo mimin min minggu minn minyakita mio miraj mkn mksd mksh ml mlm mls mnit mnt mnta mnurut mo mobile moga
molor molto monggo msh msk mslh msuk mts mukanya mukernas mulu munas muscab musda musdes musdesus musrenbang
musrenbangdes mw nah namaste nambah nanya napa nasabah nasbh natal naudzubillah nb ndak nebeng nescafe nestle net
ngadu ngajak ngaku ngambil ngapain ngasih ngecek ngeluh ngerti ngga nggak ngirim ngitung ngobrol ngomong ngomongin
ngpain ngrti ngurus ngutang nib nih nik nikop ninja nipu nitku nitrea njop nmax nmer nmid nmr no nodejs nokia nominal
nomor nongol nop nota notaris notif notifnya notula notulen npk npwp ntb ntpn nuhun nuvo nuwun ny nya nyampe nyari
nyepi nyicil nyoba nyolong nyta nyuruh nyusul ods oh ohh ojk ok okay oke okey oki oknumnya ombudsman ooh op open opera
operator oppo org orng ortu oss otp otw ovo pagi paham pajero pake pamit pandanwangi pantene papdesi parcel pas pasal
paskah password pasword paud pawai paylater paylatter payment pbb pcx pd pdahal pdf pdhl pede pekerjaan pel pelan
pelapor pembayaran pemdes pemkab pemkot pemohon pemprov penalty pencairan pendamping pending penelepon penerima
pengadu pengantar pengembalian pengen pengesahan penggugat pengin pengirim pengurus penjamin pepsodent peraturan
perbup perda perdes pergub perihal perintah perkades permen permendagri permendes permenkop permisi pernyataan perpres
persero perwal perwali petroganik petugas pg pgl pgn phk phonska php pin pinalti pinjem pinjol piye pjg pk pke pkh pkk
pks pkwt plafon pld please plg plis png pngajuan pngurus pnjm pnm pnpm pns pnting pny pnya poktan polda polis polres
polri polsek polytron pos poskesdes posko posyandu poto pp ppat ppdi pph ppkl pplh ppn ppob pppk ppt pratama print
printer pripun prnh prov provisi prsyrtn ps pst psti pt ptg ptgs ptsl pucuk puji pungli punten pusing puskesdes
puskeswan puskud pusri qris qta quick rabu raker rakernas rakor ralat ramayana ramos raskin rastra rat ratas rayspeed
rb rbu re realme redmi refund regards regent registrasi registration reject rekap request reset resi restrukturisasi
revisi revo rinso rkp rmh rojolele roundup rp rpjmdes rrn rs rsud rt rw saber sabh sabtu safari saksi salam sales
sampoerna sampurasun samsung sandi sania sapa sarimi sariwangi satgas satlinmas sbg sblm sblmnya sbnrnya sbr scan sch
scoopy scr scra screenshot sd sdg sdh sdkt sdr sedaap sejahtera sekdes sekretariat sekrg selasa semangatt semarak
seminar semoga senin seri sertipikat sertiv server sgm sgt shalom shgb shm shopee shopeepay shu siang sicepat sifat
sigra sih sihara silahkan sim simkopdes simpanan simpok simwa sinotruk sinyal sip sisminbh sisminbhkum situbagendit
situs siup sk skali skitar skli skr skrg skrng skt slalu slh slide slik sll slsai slsh sm sma smartfren smbako smg
smga smk smntara smp smpai smpe smua sn sndiri sndri sngat soklin sop sore sosialisasi sosro sp spaylater spj spk spm
sppt sprt sprti spt srg sring ss sso stan starlink status stgh stiap stlh stnk subhanallah sudh sunco sunlight
superindo supermi supra surat surel surveyor suwun suzuki swastiastu sy sya syalom syg tabik tagih tahunan tak takut
tanda tangan tanggal tanyain target tau tautan tbk tbs td tdi tdk tdp tdr tecno tega telegram telkomsel teller telolet
telp tembusan tempat tempo tengkyu tenor tergugat terimakasih terlapor termohon tetep tf tgal tggu tgkt tgl thd
thermal thn thr thun thx tia tiap tid tiki tiktok timeout tinggl tk tks tlah tlg tlong tlp tlpn tmn tmpt tnggl tni tny
to token tokped torabika tp tpi tpp transfer transmart tribun trimakasih trims trlalu trlambat trm trmasuk trnyata
tropical trs trsbt trsebut trus tsb tsp ttd ttg ttp tugas tuh tuhan tuju tujuan tunggakan twitter ud udag udah udh ugd
ujung ukm ulamm ulng ultah ultrajaya umkm umr undangan undian unilever uninstall univ up update upload upt uptd uraian
urea usah usp uspps usul utk uu va vario ventilasi vihara virtual vivo vixion voucher wa waalaikumsalam wabarakatuh
waduh wah waisak waktu wallahu warahmatullahi wassalam wassalamu wassalamualaikum wb web webinar website whatsapp wib
wifi wihara wilujeng wings wit wita wktu wkwk wkwkw wkwkwk wlpn wlw wondr wong workshop wr wrwb ww www xenia xiaomi xl
xls xlsx ya yaa yaelah yah yamaha yanmar ybs yesus yg yng yogya youtube ytc yth yuk yup za zebra zip zonk`.split(
    /\s+/,
  ),
);
