/** What somebody may be in danger of. */
export type Alarm = 'threat' | 'fraud' | 'self-harm';

/**
 * Words of danger, each list for one thing, in Indonesian, Javanese, Sundanese, everyday Malay and English, spelt as
 * `tokens` spells them: small letters, no marks, no "-nya". `*` stands for any letters; several words follow each other.
 */
export const alarmWords = {
  /** It happens now, or is about to. */
  now: `sekarang, skrg, skarang, barusan, baru saja, baru aja, tadi, lagi, sedang, masih, ini, saat ini, detik ini, segera,
    malam ini, hari ini, sore ini, siang ini, nanti malam, nanti sore, sebentar, sebelum magrib, sebelum isya, terus, menit,
    jam ini, nunggu, menunggu, tunggu, ditunggu*, saiki, niki, sakniki, sapunika, taksih, isih, lagek, wau, mangke, nembe, ngenteni,
    nengga, ayeuna, kiwari, nuju, keur, kakarek, bieu, engke, kini, alah, right now, now, just now, tonight, still, is at, are at`,
  /** It was lately: over, unless what was said then is still to come. */
  recent: `kemarin, kemaren, wingi, kamari, minggu lalu, pekan lalu`,
  /** It is over, or long ago. */
  past: `dulu, dulunya, tahun lalu, bulan lalu, taun kemarin, pernah, waktu itu, sudah damai,
    sudah lapor polisi, sudah dipenjara, sudah ditangkap, sudah diganti, sudah pindah, tidak jadi, mbiyen, biyen, rumiyin, kapungkur,
    baheula, last year, last month, years ago, used to`,
  /** It is to come, or comes unless something is done. */
  later: `besok, besuk, lusa, nanti, ntar, entar, sesuk, isuk, mengko, mangke, engke, isukan, minggu depan, minggu ngarep, malam, malem, kalau, kalo,
    nek, yen, lamun, mun, tomorrow, next week, if`,
  /** It is said of things or for fun. */
  figurative: `haha*, wkwk*, hehe*, diri nama, itu nama, karakter, kutu, suri, segan, ketawa, lampu, listrik, sinyal, ayam, hayam, ikan,
    sampah, penjualan, semangat, deadline, proyek, laporan saya, sumpah, leher, waktu aja, waktu saja, dijual, dipajang, pesanan, padi, diserang pertanyaan`,
  /** Somebody is hurt, held, or said to be. */
  violence: `dipukul*, dipuku*, mukul*, memukul*, pukul* pintu, digebuk*, gebuk*, dikeroyok, ngeroyok, ditusuk, nusuk, dibacok, mbacok, bacok,
    dibunuh, membunuh, bunuh, bunuhan, dibakar, membakar, bakar rumah, ditembak, nembak, dicekik, nyekik, disekap, disandera,
    dikunci, dikurung, diculik, nyulik, nodong, ditodong, menodong, dirampok, dianiaya, menganiaya, diserang, nyerang, dihabisi, didorong,
    ditendang, dijambak, diperkosa, diseret, dipecah*, diancam, ngancam, mengancam, ancam, ancaman, dipateni, mateni, dijotos, digepuk,
    dikampleng, dibeledig, maehan, dipaehan, digebugan, ditonjok, diteunggeul, mayat, dijemput paksa, dibawa paksa, dikejar*, dihadang,
    beat*, kill*, stab*, shoot*, kidnap*, locked in, threaten*, attack*`,
  /** Somebody is said to be killed, or a house to be burnt. */
  killing: `bunuh, membunuh, ngebunuh, dibunuh, mateni, pateni, dipateni, maehan, dipaehan, mejahi, dipejahi, *bakar rumah*, *bakar omah*, *bakar imah,
    *bakar griya, *bakar kios, *bakar warung, *bakar saya, *bakar kami, *bakar aku, dibakar,
    obong, ngobong, diobong, ngaduruk, bacok, mbacok, dibacok, nusuk, ditusuk, digorok, ditembak, dihabisi, kill, burn, stab`,
  /** Who is meant, or that somebody comes for it. */
  victim: `saya, aku, kami, kita, kamu, kowe, kulo, kula, abdi, keluarga, anak, istri, suami, ibu, bapak, rumah*, omah*, griya*, imah, kios, warung, datang, dateng, teko,
    teka, rawuh, sumping, didatang*, didatengin, me, us, you, my house, my family`,
  /** What is burnt or killed without danger, and figures of speech. */
  harmless: `jagung, sate, jerami, bata, genteng, gabah, tela, hama, tikus, nyamuk, wereng, gulma, rumput, bunuh usaha, bunuh dagangan, bunuh bisnis, dibunuh tengkulak,
    dibunuh bunga, rasanya, rasane, serasa, pelan pelan, rubbish, trash, candle`,
  /** What somebody carries who threatens. */
  weapon: `golok, parang, pisau, celurit, clurit, arit, pedang, badik, kapak, linggis, besi, pentungan, balok, pistol, senapan, senjata*,
    senpi, bom, bedog, peso, lading, gaman, wedung, bensin, knife, gun, machete, weapon`,
  /** How it is carried or used. */
  holds: `bawa, baok, mbeto, mbekto, nggowo, mawa, nyandak, pegang, nyekel, ngacung*, nodong, ditodong, pakai, nganggo, with, has, holding`,
  /** Fire, gas, an accident under way. */
  hazard: `kebakaran, kobong, kobongan, kahuruan, terbakar, kaduruk, gas * bocor, gas bocor, bocor bau*, ada api, api besar, keracunan,
    tenggelam, on fire, gas leak`,
  /** Somebody is in it. */
  people: `orang di dalam, masih ada orang, ada orang, anak anak, anak, ibu, bapak, suami, istri, warga, saya, kami, people inside`,
  /** Somebody is at the door, or after somebody. */
  presence: `depan rumah, depan pagar, depan pintu, depan kos, di depan rumah, luar rumah, dalam rumah, di dalam rumah, masuk rumah, ke rumah,
    muko rumah, ngajeng griya, ngarep omah, mburi omah, hareupeun imah, hareup imah, di teras, di pagar, pintu belakang, jalan ke sini,
    menuju ke sini, ke sini, mrene, ka dieu, di gardu, outside my house,
    at my door`,
  /** Somebody is after somebody. */
  following: `ngikutin, ngikuti, mengikuti saya, diikuti, diikutin, membuntut*, dibuntut*, ngebuntut*, nguntit, dikuntit, dikejar orang, ngejar saya, ngejar kami, following me`,
  /** What those do who are there. */
  aggression: `teriak*, mbengok*, ngagedor, gedor*, digedor, nggedor, dobrak, mendobrak, didobrak, maki, ngamuk, ngancam, nyuruh keluar, suruh keluar,
    angkut, ngangkut, rampas, merampas, nunggu, tunggu, ngenteni, nungguan, jangan balas, mukul*, kepung, dikepung, mengepung, shouting,
    banging, waiting`,
  /** Somebody calls for help, or is afraid. */
  help: `tolong, tulung, tulungan, tolongin, help, takut, wedi, ajrih, sieun, cepat, cepet, enggal, gancang, sendirian, sembunyi*, darurat,
    polisi, scared, emergency, tidak berani, ora wani, teu wani`,
  /** Somebody was taken away. */
  taken: `dibawa naik, dibawa mobil, dibawa pergi, dijemput, diculik, dibawa penagih, digowo, dicandak, taken away`,
  /** Somebody asks for money, codes or access. */
  asks: `disuruh, suruh, nyuruh, menyuruh, diminta, minta, dipinta, dimintai, dipenta, menta, nyuwun, njaluk, dijaluk, dikon, dikengken, ngaku*,
    mengaku, mengatasnamakan, katanya, jarene, saur, disuruh isi, nelpon, nelepon, telpon, telepon, ditelpon, ditelepon, telp, terlanjur, kadung, klik,
    told me, asks me, asking for, pretends, claims, caller`,
  /** What is asked for. */
  access: `otp, kode otp, kode * sms, kode verifikasi, kode, pin, pin atm, atm, kertu atm, kartu atm, nomor yang masuk, cvv, password, sandi, apk,
    link, selfie, foto ktp, rekening, transfer, tf, saldo, tabungan, investasi, hadiah, pencairan, biaya admin, admin, uang muka, rb, ribu, rebu, jt, juta,
    bayar, mayar, cair, code, wire, account`,
  /** It is going wrong at this moment, or just did. */
  live: `sekarang, skrg, sekarang juga, barusan, baru aja, baru saja, menit, lagi di*, lagi ditelpon, lagi ditelepon, ini lagi, masih * telpon, masih di telpon, di telpon,
    di telepon, masih bicara, masih chat*, masih nunggu, nunggu, ditungg*, batas, jam * ini, terus ini, sudah saya kirim, sudah saya klik, sudah saya baca*,
    sudah saya isi, sudah saya pencet, terlanjur, kadung, curiga, kasih jangan, dibatalin, dibatalkan, nyetop*, stop*, harus bagaimana, harus bayar tidak,
    niki wonten, sakniki, nembe, ayeuna, keneh, keur, saiki, lagi nelpon, gerak sendiri, on the phone, right now, just sent`,
  /** Somebody does not want to live. */
  despair: `bunuh diri, gantung diri, akhiri hidup, mengakhiri hidup, mati saja, mati aja, mending mati, lebih baik mati, lebih baik saya mati, pengen mati, ingin mati,
    mau mati saja, tidak mau hidup, tidak ingin hidup, buat apa hidup, untuk apa hidup, capek hidup, cape hidup, lelah hidup, udahan hidup, udahan aja hidup, udahan saja hidup, sudahan aja hidup, sudahan saja hidup,
    teu hayang hirup, embung hirup, hayang paeh, hoyong maot, kepengin mati, kepengen mati, pengin mati, kepingin pejah, nyusul * kuburan, nyusul almarhum*, ora kuat urip, wegah urip,
    lompat dari, loncat dari, loncat aja dari, loncat saja dari, lompat aja dari, nyemplung sumur, minum racun, nenggak racun, kill myself, end my life, suicide, want to die, no reason to live`,
  /** Somebody says goodbye, or that he cannot go on: of other things as often as of his life. */
  farewell: `selamat tinggal, titip ya, titip anak, anak anak titip, maafkan saya semua, sudah tidak ada, tidak kuat lagi, sudah tidak kuat, mboten kiat, goodbye`,
  /** Somebody is at the end. */
  weary: `cape, capek, lelah, putus asa, hopeless, kesel urip, habis semua, hidup, urip, hirup, tidak sanggup`,
  /** How somebody would. */
  means: `racun*, baygon, obat, tali, silet, jembatan, rel kereta, pil, poison, pills, rope`,
  /** What kills who drinks it. */
  poison: `racun*, baygon, pestisida, potas, apotas, poison`,
  /** Somebody is about to drink it. */
  drinks: `diminum, minum, minumin, nenggak, ngombe, nginum, pegang, di tangan, drink, drank`,
} as const;

/** Names of the lists. */
export type AlarmList = keyof typeof alarmWords;

/** What is over or meant otherwise is no danger of this moment. */
const unlikely = ['recent', 'past', 'figurative'] as const;

/** Lists that must all be met in one message, and those that speak against it; the first that fits is taken. */
export const alarmRules: readonly {
  readonly alarm: Alarm;
  readonly all: readonly AlarmList[];
  readonly none?: readonly AlarmList[];
}[] = [
  { alarm: 'self-harm', all: ['despair'], none: unlikely },
  { alarm: 'self-harm', all: ['poison', 'drinks'], none: unlikely },
  { alarm: 'self-harm', all: ['farewell', 'means'], none: unlikely },
  { alarm: 'self-harm', all: ['farewell', 'weary'], none: unlikely },
  { alarm: 'threat', all: ['weapon', 'holds'], none: unlikely },
  { alarm: 'threat', all: ['hazard', 'people'], none: unlikely },
  { alarm: 'threat', all: ['hazard', 'now'], none: unlikely },
  { alarm: 'threat', all: ['violence', 'now'], none: unlikely },
  { alarm: 'threat', all: ['violence', 'help'], none: unlikely },
  {
    alarm: 'threat',
    all: ['killing', 'later', 'victim'],
    none: ['past', 'figurative', 'harmless'],
  },
  { alarm: 'threat', all: ['following', 'now'], none: unlikely },
  { alarm: 'threat', all: ['presence', 'aggression'], none: unlikely },
  { alarm: 'threat', all: ['presence', 'now', 'help'], none: unlikely },
  { alarm: 'threat', all: ['taken', 'now', 'people'], none: unlikely },
  { alarm: 'fraud', all: ['asks', 'access', 'live'], none: unlikely },
];
