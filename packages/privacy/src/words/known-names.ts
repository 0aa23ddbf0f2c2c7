/**
 * Parts of names that are common in Indonesia, over its peoples and faiths, in lower case. Words that
 * also mean something ordinary ("indah", "bintang", "mulia") are left out: they need a cue.
 */
export const knownNames: ReadonlySet<string> = new Set(
  `abdul abdullah abdurrahman abidin achmad ade adi adinda aditya adrian agung agus agustina agustinus ahmad aisyah aji akbar
  alamsyah alfian ali alif alina amalia amanda amelia amin aminah amir amirudin ananda andi andika andre andreas andri andriani
  anggraini anindita anita anjar annisa anton antonius anwar apriyani arief arif arifin arini aris ariyanto arman asep asih asmara
  astuti asri atmaja ayu aziz azizah bachtiar baiq bakri bambang basri basuki bayu benny berta bonar budi budiman budiono budiarto
  burhan cahyadi cahyono candra christina cici citra cut dadang daeng damanik damayanti daniel danu darmawan darmi daryanto
  darsono david dede dedi deni denny desi devi dewi dian dimas dina djoko dodi dwi dyah edi edy effendi eka eko elisabeth
  elly endang eni erna erni ernawati ervina evi fadillah fadli fahmi faisal fajar farhan farida fatimah fauzi fauziah febri
  ferdinand feri fikri firdaus firmansyah fitri fitria fitriani fransiska gede ginting gunadi gunawan guntur gusti hadi hafiz
  hakim halim halimah hamid hamidah hamzah handayani handoko hanif hariadi haris hariyanto hartati hartini hartono haryanto haryono
  hasan hasanah hasanuddin hasibuan hendra hendrik hendro heni heri herlina herman hermawan heru hesti hidayat hidayati husein
  husna hutabarat hutapea ibrahim ida idris ihsan ika ikhsan ilham imam iman indra indrawati indriani irawan irfan irma irwan
  ishak iskandar ismail isnaini iwan iyan jamal jamaludin januar joko jono jumadi jumiati juwita kadek kamal karim kartika kartini
  karyono kasim ketut khadijah khairul khoirul komang komariah krisna kristanto kurnia kurniawan kusuma kusumawati laksmi lalu
  lasmini latif latifah leni lestari lilis lina linda lubis lukman luthfi made mahendra malik manalu manurung mansur mardiana
  maria mariam marlina marpaung martha martinus maruli maryam maryati maulana maya mega megawati michael misbah muchlis mubarok
  muhamad muhammad muhidin mukhtar mulyadi mulyani mulyono munir murni murniati mustafa mustika nababan nadia nainggolan nanda
  nasir nasrul nasution ngatini ngurah nia niken nina ningsih nining nisa novi novita nugraha nugroho nunung nur nuraini nurdin
  nurhadi nurhayati nurjanah nurul nyoman oktavia pangestu panjaitan pardede paulus permadi permana petrus prabowo pradana prasetya
  prasetyo pratama pratiwi prayitno prayoga priyanto priyono puji purba purnama purnomo purwanto purwati putra putri putu rachmat
  rahayu rahma rahman rahmat rahmawati rahmi rais raka ramadhan ramadhani ramdani ramli rangga rani ratih ratna ratnasari rendra
  reni retno reza rian riana rifai rika rina rini risma rita riyanto rizal rizki rizky robert robi rohani rohman rohmat romli
  rosadi rosida rosita rosmawati rudi rudiyanto rukmini rumiyati rusdi rusli rustam ruslan sabar sadikin safitri saiful saifuddin
  salamah salim salsabila samosir samsudin samsul sandi santi santoso saputra saputri sarah sari sarif sarjono sarmini saragih
  satria setiawan setiawati setyawan setyo shinta siagian siahaan sihombing silalahi simanjuntak simbolon sinaga sinta siregar siti
  sitompul sitorus situmorang slamet sofyan solikin sonia sri stefanus subagyo subekti sudarmaji sudarsono sudirman sudrajat
  sugeng sugianto sugiarti sugiono suharti suharto suhartono suhendar suherman sujarwo sukarno sukardi sukmawati sulaiman sulastri
  sulistyo sumarni sumarno sumarsono sumiati sumiyati sunardi sunarti sunarto sundari supardi supriadi supriyadi supriyanto suparman
  suparno surati surya suryadi suryana suryani suryanto susanti susanto susi susilawati susilo sutarno suteja sutejo suthe suwarno
  sutini sutomo sutrisno suyanto suyatno syafruddin syahputra syahrial syaiful syamsul syarif syarifuddin tamba tambunan tampubolon
  tanjung tarigan taufik taufiq tedi teguh teti teuku tiara titin toni tono tri trisna tuti tutik ucok udin ujang umar umi untung
  utami utomo vera veronica victor viktor vina wahid wahyu wahyudi wahyuni wahyuningsih waluyo wardani wardhana warsito wati wawan
  wayan wibisono wibowo widada widi widodo widya widyastuti wijaya wijayanti wiji winarno winarti wira wiranto wiwik wiyono wulan
  wulandari yanti yanto yasin yayan yayuk yeni yogi yohana yohanes yosef yuda yudha yudi yulia yuliana yulianti yulianto yuliati
  yuni yunita yunus yusril yusron yusuf zaenal zahra zainal zainuddin zaki zakaria zul zulfikar zulkarnain zulkifli`.split(
    /\s+/,
  ),
);
