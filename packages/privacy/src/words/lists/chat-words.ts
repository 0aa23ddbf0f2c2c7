/** Short forms, exclamations, and the words and abbreviations of offices and apps, as chats write them. */
export const chatWords: ReadonlySet<string> = new Set(
  `aamiin abis absorption ac acara acc account ad adha adlh adm admin adrt aduh aduhh agama agen agenda agent agt ahad
ahu aj aja ajb ajh ak akn aku akunnya alaikum alaikumsalam alhamdulillah allah almt amin android anggt anggta angka
angota angsur ank ap apaan apbdes apip apk approve aps art asn ass assalamu assalamualaikum asslm astaga astagfirullah
atm ayat bab babin babinsa bagian bakda bangeet banget banking bansos barcode bast bcc bener beneran berita berlaku
bgitu bgm bgmn bgmna bgt bhabinkamtibmas bhw bi biar biaya bimtek bintek bisa bismillah bkk bkm bkn blg blm bln blokir
blom blt blum blun bmt bnget bnr bnyak bnyk boro bos boss bpd bpjs bpk bpkb bpkp bpnt bpum bro brp brsama bs bsa bsk
budget bukti bumd bumdes bumn bunga buset butir bwt by byar byk byr call cancel cap catatan cc center chat chatting
cicil cie closed closing cm cma cman cmn co collector com cordially coretax coy cq cs csr cuma cuman cuy cv daftar dah
danramil dapet darah dateng dc debitur debt deh deket dekopin dekopinda dekopinwil demikian denda dept dftr dgn diem
dinkes dinkop dinsos disdukcapil diskop diskopukm disperindag djp dk dket dkk dkukm dl dll dlm dlu dmana dmn dn doang
doc docx dok dpat dpmd dpmptsp dpn dpr dprd dpt dr draft dri drmn drtd ds dsb dsn dst dtang dtg dtks dugaan duh duit
dukcapil dulu duluan dunk duwit dwnload edaran eh ehm email emailku emailnya emang emng enak engga enggak eror error
exited ext facebook fasilitator fax fb fee fintech fitri fix fixed fotocopy fw fwd fyi ga gaes gaess gajelas gak gan
gapapa gara garansi gatau gg giliran gimana gimna gini gitu gk gmana gmn gnti go golongan google gpp gt gtau gtu gtw
gua gue gusti gw hadeh hadehh hadir hah haha hahaha hai hal halelu haleluya hallo halo hari hatur hayo hayuk hbs hehe
heheh hehehe hello helo het hey hgu hi hiks hingga hlm hmm hny hnya horas hormat hotline hp hr hrga hri hrs hrusnya
http https huhu huruf id idul igd ijin iks imlek innalillahi inpres inspektorat instagram instal instalasi install
instruksi insya insyaallah internet invoice iphone isra iy iya iyaa iyah izin jd jdi jdwl jempol jenis jg jga jgn jkt
jl jln jls jmlh jngn jpg jum'at jumat jumlah juru jwb kab kabid kadang kades kadis kaga kagak kamis kan karna kasbon
kasi kasir kasubag kaya kayak kayaknya kbli kbr kdmp keblokir kec kedudukan kejaksaan kejari kejati kek kel kelamin
kelar kemaren kemendagri kemendes kemenkeu kemenkop kemenkopukm kemenkumham kemensos kenp kepada kepmenkop keppres
keputusan kerusakan kesel ket ketauan ketemu keterangan kewarganegaraan kg kga khan khusus kilat kk kl klau kliatan
klik kliru klo kls kmn kmren kmrn kmu kmudian knapa knp knpa kntr kodim kok kopdes kopdit koperasi koq koramil kp kpan
kpd kpk kpn kpp kreditur krg kristus krn krna krng kronologi ksp kspps kt ktanya ktemu ktm ktny ktp ktr ktrangan kuasa
kud kulonuwun kumaha kur kyk kzl laah lah lahir lampiran laptop lbh lg lgi lgsg lgsung lhir lho lht liat limit link
lkpp lngsng lns lo log login logout loh lpdb lpdbkumkm lpj lpm lpr lpran lsg lu lunas lwt maaff maap mager mah makasi
makasih malam malem males mangga manokwari mantep mantul maren marketing masa masi masya masyaallah materai maturnuwun
maulid medsos meeting mejuah-juah mentang mhn mhon mimin min minggu minn miraj mkn mksd mksh ml mlm mls mnit mnt mnta
mnurut mo mobile moga molor monggo msh msk mslh msuk mukanya mulu musdes musdesus mw nah namaste nambah nanya napa
nasabah nasbh natal naudzubillah nb ndak nebeng net ngadu ngajak ngaku ngambil ngapain ngasih ngecek ngeluh ngerti
ngga nggak ngirim ngitung ngobrol ngomong ngomongin ngpain ngrti ngurus ngutang nib nih nik nikop nipu nmer nmr no
nominal nomor nongol notaris notif notifnya notula notulen npwp ntpn nuhun nuwun ny nya nyampe nyari nyepi nyicil
nyoba nyolong nyta nyuruh nyusul ods oh ohh ojk ok okay oke okey oki oknumnya ombudsman ooh op open operator oppo org
orng ortu oss otp otw pagi paham pake pamit pas pasal paskah password pasword paud paylater paylatter payment pbb pd
pdahal pdf pdhl pede pekerjaan pelan pelapor pembayaran pemdes pemkab pemkot pemohon pemprov penalty pencairan pending
penelepon penerima pengadu pengantar pengembalian pengen pengesahan penggugat pengin pengirim pengurus penjamin
peraturan perbup perda perdes pergub perihal perintah perkades permendagri permenkop permisi pernyataan perpres
persero perwal petugas pg pgl pgn phk php pin pinalti pinjem pinjol piye pjg pk pke pkh pkk pks pkwt plafon please plg
plis png pngajuan pngurus pnjm pnpm pns pnting pny pnya polda polres polri polsek posko posyandu poto pp ppat ppkl
pplh pppk ppt pratama print printer pripun prnh prov provisi prsyrtn ps pst psti pt ptg ptgs ptsl puji punten pusing
qris qta rabu ralat rat rb rbu re refund regards reject rekap request reset restrukturisasi revisi rmh rp rs rsud rt
rw sabh sabtu saksi salam sales sampurasun samsung sandi sapa satgas sbg sblm sblmnya sbnrnya sbr scan sch scr scra
screenshot sd sdg sdh sdkt sdr sejahtera sekdes sekretariat sekrg selasa semangatt semarak semoga senin sertipikat
server sgt shalom shgb shm shu siang sifat sih silahkan sim simkopdes simpok simwa sinyal sip sisminbhkum situs siup
sk skali skitar skli skr skrg skrng skt slalu slh slide slik sll slsai slsh sm sma smbako smg smga smk smntara smp
smpai smpe smua sndiri sndri sngat sore sp spj spm sprt sprti spt srg sring ss status stgh stiap stlh stnk subhanallah
sudh surat surel surveyor suwun sy sya syalom syg tabik tagih tahunan tak tanda tangan tanggal tanyain target tau
tautan tbk tbs td tdi tdk tdp tdr tega telegram teller telp tembusan tempat tengkyu tenor tergugat terimakasih
terlapor termohon tetep tf tgal tggu tgkt tgl thd thn thr thun thx tia tiap tiktok tinggl tk tks tlah tlg tlong tlp
tlpn tmn tmpt tnggl tni tny to token tp tpi transfer trimakasih trims trlalu trlambat trm trmasuk trnyata trs trsbt
trsebut trus tsb ttd ttg ttp tugas tuh tuhan tuju tujuan tunggakan ud udag udah udh ugd ujung ukm ulng ultah umkm umr
undangan uninstall univ up update upload upt uptd uraian usah usp usul utk uu ventilasi virtual vivo wa waalaikumsalam
wabarakatuh waduh wah waisak waktu warahmatullahi wassalam wassalamu wassalamualaikum wb web website whatsapp wifi
wilujeng wktu wkwk wkwkw wkwkwk wlpn wlw wong wr wrwb ww www xiaomi xls xlsx ya yaa yaelah yah ybs yesus yg yng
youtube ytc yth yuk yup zip zonk`.split(/\s+/),
);
