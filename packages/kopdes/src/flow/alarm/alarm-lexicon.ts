/** The kinds of danger. */
export type Alarm = 'threat' | 'fraud' | 'self-harm';

/**
 * Word lists about danger in Indonesian, Javanese, Sundanese, everyday Malay and English, spelled as `tokens` does:
 * lower case, without punctuation and "-nya". `*` stands for any letters; alone it stands for one to three words.
 * Several words follow each other, `a/b` is one of two.
 */
export const alarmWords = {
  /** Sounds like present danger but is not: removed before the search. */
  idle: `sampai/sampe/hingga/sejak/nganti/tekan/dumugi/dugi/nepi sekarang/skrg/skarang/saiki/sakniki/ayeuna/kiwari/kini,
    sampai/sampe/hingga/sejak saat/hari/detik/malam/tahun ini, nepi/dugi ka ayeuna/kiwari, until/till now,
    jangan/tidak/belum/ojo/tong/ulah/teu/ora/durung/mboten ditelpon/ditelepon/telpon/telepon/diancam/dipukul,
    tidak/belum pernah ditelpon/ditelepon/diancam/dipukul,
    minta/tolong/mohon/nyuwun ditelpon/ditelepon/dihubungi/dikabari/dijelaskan/dikembalikan, memukul/mukul meja/bedug/kentongan/gong/rata,
    senjata makan tuan, senjata utama/ampuh/pamungkas/rahasia, pointing a finger`,
  /** It happens now, or is about to. */
  now: `sekarang, skrg, skarang, barusan, baru saja, baru aja, tadi, lagi, sedang, masih, ini, saat ini, detik ini, segera,
    malam ini, hari ini, sore ini, siang ini, nanti malam, nanti sore, sebentar, sebelum magrib, sebelum isya, terus, menit,
    jam ini, nunggu, menunggu, tunggu, ditunggu*, saiki, niki, sakniki, sapunika, taksih, isih, lagek, wau, mangke, nembe, ngenteni,
    belum/durung/tacan padam, nengga, ayeuna, kiwari, nuju, keur, kakarek, bieu, engke, kini, alah, right now, now, just now, tonight, still, is at, are at`,
  /** Was recent: over, unless the recent threat is still to come. */
  recent: `kemarin, kemaren, wingi, kamari, minggu lalu, pekan lalu`,
  /** Was in the past; after a verb it means "first". */
  once: `dulu, dulunya`,
  /** It is over, or long ago. */
  past: `tahun lalu, bulan lalu, taun kemarin, pernah, waktu itu, sudah damai,
    sudah lapor polisi, sudah dipenjara, sudah ditangkap, sudah diganti, sudah pindah, tidak jadi, mbiyen, biyen, rumiyin, kapungkur,
    baheula, last year, last month, years ago, used to`,
  /** Is in the future, or depends on a condition. */
  later: `besok, besuk, lusa, nanti, ntar, entar, sesuk, isuk, mengko, mangke, engke, isukan, minggu depan, minggu ngarep, malam, malem, kalau, kalo,
    nek, yen, lamun, mun, tomorrow, next week, if`,
  /** A person intends to, or says so. */
  intent: `mau, akan, hendak, berniat, niat, bakal, nekat, katanya, arep, meh, ajeng, bade, badhe, jarene, arek, rek, hayang, cenah, saurna,
    want/wants/wanted/going to, will, gonna`,
  /** A person threatens to, against anyone. */
  menace: `ngancam, ngancem, mengancam, diancam, diancem, ancam, ancaman, threat to, threaten/threatens/threatened/threatening to/me/us`,
  /** Said about things, or as a joke. */
  figurative: `haha*, wkwk*, hehe*, diri nama, itu nama, karakter, kutu, suri, segan, ketawa, lampu, listrik, sinyal, ayam, hayam, ikan,
    sampah, penjualan, semangat, deadline, proyek, laporan saya, sumpah, leher, waktu aja, waktu saja, dijual, dipajang, pesanan, padi, diserang pertanyaan`,
  /** A person is hurt, held, or said to be. */
  violence: `dipukul*, dipuku*, mukul*, memukul*, pukul* pintu, digebuk*, gebuk*, dikeroyok, ngeroyok, ditusuk, nusuk, ditikam, manikam, nikam, dibunuah*, mambunuah, dibacok, mbacok, bacok,
    dibunuh, membunuh, bunuh, bunuhan, dibakar, membakar, bakar rumah, ditembak, nembak, dicekik, nyekik, disekap, disandera,
    dikunci, dikurung, diculik, nyulik, nodong, ditodong, menodong, dirampok, dianiaya, menganiaya, diserang, nyerang, dihabisi, didorong,
    ditendang, dijambak, diperkosa, diseret, dipecah*, diancam, ngancam, mengancam, ancam, ancaman, dipateni, mateni, dijotos, digepuk,
    dikampleng, dibeledig, maehan, dipaehan, digebugan, ditonjok, diteunggeul, mayat, dijemput paksa, dibawa paksa, dikejar*, dihadang,
    beat/beats/beating me/us/him/her/my/our/them/people/someone/somebody, beaten, beat up, kill, kills, killed, killing,
    stab, stabs, stabbed, stabbing, shoot*, kidnap*, locked in, threaten*, attack*`,
  /** A person is said to be killed or beaten, or a house to be burnt. */
  killing: `bunuh, membunuh, ngebunuh, dibunuh, mateni, pateni, dipateni, maehan, dipaehan, mejahi, dipejahi, *bakar rumah*, *bakar omah*, *bakar imah*,
    *bakar griya*, *bakar kios*, *bakar warung*, *bakar toko*, *bakar kedai, *bakar lapak, *bakar gudang, *bakar kandang, *bakar kantor, *bakar motor*,
    *bakar mobil*, *bakar saya, *bakar kami, *bakar kita, *bakar aku, dibakar,
    obong, ngobong, diobong, ngaduruk, bacok, mbacok, membacok, dibacok, nusuk, menusuk, ditusuk, digorok, gorok, nembak, menembak, tembak, ditembak,
    culik, nyulik, menculik, diculik, mukuli*, memukuli, dipukuli*, menghajar, ngehajar, dihajar preman/penagih/orang/massa, meracuni, ngeracun*, diracun, mencelakai, nyelakai*,
    *siram bensin, *nyiram bensin, *siram air keras, gebuk*, ngegebuk*, digebuk*, keroyok, ngeroyok, *habisi saya/kami/kita/aku/keluarga*/suami*/istri*/anak*, dihabisi,
    kill, burn, stab, shoot`,
  /** The person in danger, or that somebody comes for them. */
  victim: `saya, aku, kami, kita, kamu, kowe, kulo, kula, abdi, keluarga*, anak*, istri*, suami*, bojo*, ibu*, bapak*, rumah*, omah*, griya*, imah*, kios*, warung*, toko*,
    gudang, kandang, kantor, datang, dateng, teko,
    teka, rawuh, sumping, didatang*, didatengin, me, us, you, my house, my family`,
  /** Things that are burnt or killed without danger, and figures of speech. */
  harmless: `jagung, sate, jerami, jarami, damen, uwuh, larahan, runtah, suket, daun*, ubi, singkong, berkas/arsip/dokumen/buku/kertas dibakar,
    berkas/arsip/dokumen/buku/kertas * dibakar, bata, genteng, gabah, tela, hama, tikus, rayap, kecoa, kecoak, semut, ular, tawon, burung, kasur, nyamuk, wereng, gulma, rumput, *bunuh usaha, *bunuh dagangan, *bunuh bisnis, dibunuh tengkulak,
    dibunuh bunga, rasanya, rasane, serasa, pelan pelan, rubbish, trash, garbage, straw, leaves, candle`,
  /** Weapons. */
  weapon: `golok, parang, pisau, piso, kobi, sakin, ladiang, karih, bangkung, celurit, clurit, arit, pedang, badik, kapak, linggis, besi, pentungan, balok, pistol, senapan, senjata*,
    senpi, bom, bedog, peso, lading, gaman, wedung, bensin, knife, gun, machete, weapon`,
  /** How a weapon is carried or used. */
  holds: `bawa, baok, mbeto, mbekto, nggowo, mawa, nyandak, pegang, nyekel, ngacung*, nodong, ditodong, pakai, nganggo, with, has, holding,
    mambaok, mamacik, mamagang, angerang/anngerang/ngerang, natodong*, mattiwi/natiwi/tiwi, makkatenning/nakatenning,
    *acungkan, *acungkeun, *acungan, menodongkan, nodongkeun, nodongake, mahunuih, menghunus,
    points, pointed, pointing, aims, aimed, aiming, waves, waved, waving, pulled, pulling, pulls, swinging`,
  /** Something is thrown. */
  pelts: `lempar, lemparin, lempari, dilempar*, melempar*, ngelempar*, nglempar*, malempar*, mbalang*, dibalang*, mbandem*, dibandem*,
    maledogan, dibaledog*, throw/throws/throwing/threw, pelt/pelts/pelted/pelting, hurl/hurls/hurling`,
  /** Things that hurt when they are thrown. */
  missile: `batu, watu, bata, botol, kayu, balok, petasan, molotov, krikil, kerikil, stone/stones, rock/rocks, brick/bricks, bottle/bottles`,
  /** The target: a person or their home. */
  target: `saya, aku, kami, kita, kulo, kula, abdi, ambo, den, rumah*, omah*, griya*, imah*, atap, genteng, kaca, jendela, pintu, warung, kios, toko, me, us, my house, our house, my home, my shop,
    window/windows`,
  /** Fire, gas, or an accident in progress. */
  hazard: `kebakaran, kobong, kobongan, kahuruan, terbakar, kaduruk, gas * bocor, gas bocor, bocor bau*, ada api, api besar, keracunan,
    tenggelam, on fire, gas leak`,
  /** People are in it. */
  people: `orang di dalam, masih ada orang, ada orang, anak anak, anak, ibu, bapak, suami, istri, warga, saya, kami, people inside`,
  /** A person is at the door, or after the citizen. */
  presence: `depan rumah, depan pagar, depan pintu, depan kos, di depan rumah, luar rumah, dalam rumah, di dalam rumah, masuk rumah, ke rumah,
    muko rumah, ngajeng griya, ngarep omah, mburi omah, hareupeun imah, hareup imah, di teras, di pagar, pintu belakang, jalan ke sini,
    menuju ke sini, ke sini, mrene, ka dieu, di gardu, outside my house,
    at my door`,
  /** A person follows the citizen. */
  following: `ngikutin, ngikuti, mengikuti saya, diikuti, diikutin, membuntut*, dibuntut*, ngebuntut*, nguntit, dikuntit, dikejar orang, ngejar saya, ngejar kami, following me`,
  /** Actions of attackers. */
  aggression: `teriak*, mbengok*, ngagedor, gedor*, digedor, nggedor, dobrak, mendobrak, didobrak, maki, ngamuk, ngancam, nyuruh keluar, suruh keluar,
    angkut, ngangkut, rampas, merampas, nunggu, tunggu, ngenteni, nungguan, jangan balas, mukul*, kepung, dikepung, mengepung, shouting,
    banging, waiting`,
  /** The citizen calls for help, or is afraid. */
  help: `tolong, tulung, tulungan, tolongin, help, takut, wedi, ajrih, sieun, cepat, cepet, enggal, gancang, sendirian, sembunyi*, darurat,
    polisi, scared, emergency, tidak berani, ora wani, teu wani`,
  /** A person was taken away. */
  taken: `dibawa naik, dibawa mobil, dibawa pergi, dijemput, diculik, dibawa penagih, digowo, dicandak, taken away`,
  /** A person asks for money, codes or access. */
  asks: `disuruh, suruh, nyuruh, menyuruh, diminta, minta, dipinta, dimintai, dipenta, menta, nyuwun, njaluk, dijaluk, dikon, dikengken, ngaku*,
    mengaku, mengatasnamakan, katanya, jarene, saur, disuruh isi, nelpon, nelepon, telpon, telepon, ditelpon, ditelepon, telp, terlanjur, kadung, klik,
    told me, asks me, wants me, asking for, pretends, claims, caller`,
  /** A person calls or writes without being asked. */
  caller: `nelpon, nelepon, nelfon, ditelpon, ditelepon, ditelfon, telpon/telepon/wa/chat/sms/pesan dari, ngewa, nge wa, di wa, lewat wa/chat/sms/telegram/fb/facebook,
    dichat, di chat, ngaku*, mengaku, mengatasnamakan, tidak dikenal, called, calls, texted, phoned`,
  /** Money is sent to a remote person. */
  transfers: `transfer, tf, ditransfer, ditransferi, mentransfer, nransfer, transferin, kirim, dikirim, dikirimi, ngirim, mengirim, setor lewat, wire, send`,
  /** Money is handed over. */
  pays: `bayar, dibayar, mbayar, bayarin, mayar, membayar, setor, nyetor, pay`,
  /** A fee that is allegedly due before a payout. */
  fee: `biaya, admin, ongkos, dp, uang muka, pajak, jaminan, materai, meterai, asuransi, fee, deposit, tax`,
  /** The fee is due before anything is paid out. */
  beforehand: `dulu, dahulu, duluan, sek, sik, disik, dhisik, riyin, heula, tiheula, di muka, di depan, sebelum cair, sebelum dicairkan, baru cair, baru dicairkan,
    biar cair, supaya cair, first, upfront, in advance`,
  /** Secrets that are asked for. */
  access: `otp, kode otp, kode * sms, kode verifikasi, kode, pin, pin atm, atm, kertu atm, kartu atm, nomor yang masuk, cvv, password, sandi, apk,
    link, selfie, foto ktp, rekening, transfer, tf, saldo, tabungan, investasi, hadiah, pencairan, biaya admin, admin, uang muka, rb, ribu, rebu, jt, juta,
    bayar, mayar, cair, code, wire, account`,
  /** It is happening right now, or just happened. */
  live: `sekarang, skrg, sekarang juga, barusan, baru aja, baru saja, menit, lagi di*, lagi ditelpon, lagi ditelepon, ini lagi, masih * telpon, masih di telpon, di telpon,
    di telepon, masih bicara, masih chat*, masih nunggu, nunggu, ditungg*, batas, jam * ini, terus ini, sudah saya kirim, sudah saya klik, sudah saya baca*,
    sudah saya isi, sudah saya pencet, terlanjur, kadung, curiga, kasih jangan, dibatalin, dibatalkan, nyetop*, stop*, harus bagaimana, harus bayar tidak,
    niki wonten, sakniki, nembe, ayeuna, keneh, keur, saiki, lagi nelpon, gerak sendiri, on the phone, right now, just sent`,
  /** The citizen does not want to live. */
  despair: `bunuh diri, gantung diri, akhiri hidup, mengakhiri hidup, mati saja, mati aja, mending mati, lebih baik mati, lebih baik saya mati, pengen mati, ingin mati,
    mau mati saja, tidak mau hidup, tidak ingin hidup, buat apa hidup, untuk apa hidup, capek hidup, cape hidup, lelah hidup, udahan hidup, udahan aja hidup, udahan saja hidup, sudahan aja hidup, sudahan saja hidup,
    teu hayang hirup, embung hirup, hayang paeh, hoyong maot, kepengin mati, kepengen mati, pengin mati, kepingin pejah, nyusul * kuburan, nyusul almarhum*, ora kuat urip, wegah urip,
    lompat dari, loncat dari, loncat aja dari, loncat saja dari, lompat aja dari, nyemplung sumur, minum racun, nenggak racun, kill myself, end my life, suicide, want to die, no reason to live`,
  /** The citizen says goodbye or cannot go on; as often about other things as about their life. */
  farewell: `selamat tinggal, titip ya, titip anak, anak anak titip, maafkan saya semua, sudah tidak ada, tidak kuat lagi, sudah tidak kuat, mboten kiat, goodbye`,
  /** The citizen is exhausted. */
  weary: `cape, capek, lelah, putus asa, hopeless, kesel urip, habis semua, hidup, urip, hirup, tidak sanggup`,
  /** Means of suicide. */
  means: `racun*, baygon, obat, tali, silet, jembatan, rel kereta, pil, poison, pills, rope`,
  /** Poison. */
  poison: `racun*, baygon, pestisida, potas, apotas, poison`,
  /** A person is about to drink it. */
  drinks: `diminum, minum, minumin, nenggak, ngombe, nginum, pegang, di tangan, drink, drank`,
} as const;

/** Names of the lists. */
export type AlarmList = keyof typeof alarmWords;

/** Lists that rule out present danger: the past and figures of speech. */
const unlikely = ['recent', 'once', 'past', 'figurative'] as const;

/** Lists whose words must follow each other, with at most two other words between. */
export type AlarmSequence = readonly [AlarmList, AlarmList, ...AlarmList[]];

/** For each danger, the lists that must all match a message and those that must not. The first matching rule wins. */
export const alarmRules: readonly {
  readonly alarm: Alarm;
  readonly all: readonly (AlarmList | AlarmSequence)[];
  readonly none?: readonly AlarmList[];
}[] = [
  { alarm: 'self-harm', all: ['despair'], none: unlikely },
  { alarm: 'self-harm', all: ['poison', 'drinks'], none: unlikely },
  { alarm: 'self-harm', all: ['farewell', 'means'], none: unlikely },
  { alarm: 'self-harm', all: ['farewell', 'weary'], none: unlikely },
  { alarm: 'threat', all: ['weapon', 'holds'], none: unlikely },
  { alarm: 'threat', all: [['menace', 'weapon']], none: unlikely },
  { alarm: 'threat', all: ['pelts', 'missile', 'target', 'now'], none: unlikely },
  { alarm: 'threat', all: ['pelts', 'missile', 'target', 'help'], none: unlikely },
  { alarm: 'threat', all: ['hazard', 'people'], none: unlikely },
  { alarm: 'threat', all: ['hazard', 'now'], none: unlikely },
  { alarm: 'threat', all: ['violence', 'now'], none: unlikely },
  { alarm: 'threat', all: ['violence', 'help'], none: unlikely },
  {
    alarm: 'threat',
    all: ['killing', 'later', 'victim'],
    none: ['once', 'past', 'figurative', 'harmless'],
  },
  {
    alarm: 'threat',
    all: [['intent', 'killing'], 'victim'],
    none: ['once', 'past', 'figurative', 'harmless'],
  },
  {
    alarm: 'threat',
    all: [['menace', 'killing']],
    none: ['once', 'past', 'figurative', 'harmless'],
  },
  { alarm: 'threat', all: ['following', 'now'], none: unlikely },
  { alarm: 'threat', all: ['presence', 'aggression'], none: unlikely },
  { alarm: 'threat', all: ['presence', 'now', 'help'], none: unlikely },
  { alarm: 'threat', all: ['taken', 'now', 'people'], none: unlikely },
  { alarm: 'fraud', all: ['asks', 'access', 'live'], none: unlikely },
  {
    alarm: 'fraud',
    all: ['asks', ['transfers', 'fee', 'beforehand']],
    none: ['recent', 'past', 'figurative'],
  },
  {
    alarm: 'fraud',
    all: ['caller', ['pays', 'fee', 'beforehand']],
    none: ['recent', 'past', 'figurative'],
  },
];
