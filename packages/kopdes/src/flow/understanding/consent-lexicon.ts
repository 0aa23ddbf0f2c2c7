/** Languages that citizens mix: local languages of Indonesia, and English. */
type Tongue = 'id' | 'jv' | 'su' | 'min' | 'ace' | 'ban' | 'mak' | 'btk' | 'pap' | 'en';
type ByTongue = Readonly<Partial<Record<Tongue, string>>>;

/**
 * Words with which citizens send the summary, hold it back or ask for time: one list per meaning, by language, spelled
 * as `tokens` does. Phrases are separated by commas.
 */
const lexicon = {
  /** A yes, in addition to those of `commandPhrases`. */
  yes: { jv: 'monggo', su: 'sumuhun, mangga' },
  /** A yes when nothing follows it; "sudah setahun ditagih" is not a yes. */
  done: { id: 'sudah', jv: 'sampun' },
  sends: { id: 'kirim, kirimkan, kirimin', jv: 'kintun', en: 'send' },
  /** Words that may accompany a yes: they urge or address the desk, or point at something, but say nothing about the report. */
  beside: {
    id: `nomor, nomer, hp, wa, whatsapp, telepon, telp, saya, aku, itu, ini, semua, semuanya, sesuai, pas, cocok, lengkap, sekali, banget,
      datanya, laporan, tolong, mohon, segera, cepat, cepet, gas, sip, semoga, moga, bisa, tindak, lanjut, lanjuti, lanjutkan, ditindak,
      ditindaklanjuti, diproses, dibantu, dikabari, diurus, min, admin`,
    jv: 'kulo, kuwi, kabeh, lekas, enggal, mugi, dipun',
    su: 'abdi, eta, sadaya, gancang',
    mak: 'batua',
    btk: 'lae, lah',
    en: 'my, number, that, s, it, is, all, correct, right, fine, good, everything, looks, please, thanks',
  },
  /** Begins an addition: "betul, cuma lunasnya Agustus". */
  adds: {
    id: 'tapi, tp, cuma, cuman, hanya',
    jv: 'ning, nanging, mung, namung',
    su: 'ngan',
    en: 'but, only',
  },
  /** A later time: "besok saya teruskan". */
  later: {
    id: 'nanti, ntar, entar, besok, lusa',
    jv: 'ngko, mengko, mangke, isuk, sesuk, enjing, beso',
    su: 'engke, engkin, isukan',
    min: 'beko',
    en: 'later, tomorrow',
  },
  /** The desk is to have patience; alone, some of it is a name: "Sabar". */
  patience: {
    id: 'sebentar, tunggu, sabar',
    jv: 'sek, sik, sekedap',
    su: 'sakedap, antosan, entosi',
    en: 'wait',
  },
  /** Another step comes first: "tanya suami dulu". */
  first: {
    id: 'dulu, dolo',
    jv: 'dhisik, disik, sik, sek, rumiyin, riyin',
    su: 'heula',
    ace: 'dilee, dile',
    ban: 'dumun',
    en: 'first',
  },
  /** A future time. */
  times: {
    id: 'minggu depan, pekan depan, bulan depan, tahun depan, hari senin, hari selasa, hari rabu, hari kamis, hari jumat, hari sabtu, hari minggu, nanti malam, nanti sore, habis panen, habis lebaran',
    jv: 'minggu ngarep, sasi ngarep, wulan ngajeng, minggu ngajeng, suk',
    su: 'minggu hareup, bulan payun, minggu payun',
    en: 'next week, next month, next year, tonight, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday',
  },
  /** A condition that comes before. */
  conditions: {
    id: 'kalau, kalo, jika, bila, apabila, setelah, sesudah, sehabis, habis, sampai, sampe, tunggu, nunggu, sambil nunggu',
    jv: 'nek, yen, menawi, bar, sawise, sasampune, nganti, ngenteni',
    su: 'lamun, mun, upami, saatos, sanggeus, nepi, nungguan',
    en: 'if, when, once, unless, until, till, after',
  },
  now: {
    id: 'sekarang, skrg, hari ini',
    jv: 'saiki, sakniki, sakmenika, dinten niki',
    su: 'ayeuna',
    min: 'kini',
    en: 'now, today, yet',
  },
  /** Forbids what follows. */
  forbids: {
    id: 'jangan, janganlah',
    jv: 'ojo',
    su: 'ulah, entong',
    min: 'jan',
    ace: 'bek',
    ban: 'eda, sampunang',
    mak: 'jangki, jangko, jangmi',
    btk: 'unang',
    pap: 'jang, tra usah',
    en: 'don t, dont, do not, never',
  },
  /** The same, for words with another meaning in another language: "itu aja, kirim". */
  forbidsDone: { jv: 'aja, ampun', su: 'tong', btk: 'dang' },
  not: {
    id: 'tidak, belum',
    jv: 'ora, ra, durung, mboten, dereng',
    su: 'teu, henteu, acan',
    min: 'indak, alun',
    btk: 'ndang',
    pap: 'tra, trada',
    en: 'no, not, don t, dont, do not, won t',
  },
  /** Verbs of intention: after a no, a refusal. */
  would: {
    id: 'mau, jadi, siap, berani, sudi, boleh',
    jv: 'sido, sios, arep, gelem, purun, ajeng, badhe, wani',
    su: 'jadi, janten, hayang, hoyong, daek, siap, wani',
    min: 'jadi, amuah, nio',
    en: 'want, want to, wish to, going to, ready to, like to',
  },
  need: {
    id: 'usah, perlu',
    jv: 'usah, perlu',
    su: 'kedah, perlu',
    min: 'usah, paralu',
    en: 'need to, need',
  },
  /** A refusal in one phrase. */
  refuses: {
    id: 'berubah pikiran, ubah pikiran, kurang setuju, kurang sepakat, tidak setuju, tidak sepakat, belum setuju, belum sepakat',
    jv: 'emoh, wegah',
    su: 'alim, embung, moal',
    en: 'change my mind, changed my mind, changed mind, not agree, rather not, forget it',
  },
  /** An indefinite other time. */
  sometime: {
    id: 'lain kali, lain waktu, kapan kapan',
    jv: 'kapan kapan, liyane wektu',
    su: 'iraha iraha, lain waktu',
    en: 'another time, some other time, maybe later, not yet, not now',
  },
  thanks: {
    id: 'terima kasih, terimakasih',
    jv: 'suwun, matur nuwun, matur suwun',
    su: 'nuhun, hatur nuhun',
    en: 'thanks, thank you',
  },
  /** The parts of the summary, as people call them. */
  parts: { id: 'koperasi, desa, tempat, alamat, lokasi, nama, cerita, data, isi' },
  report: {
    id: 'laporan, aduan, pengaduan, keluhan',
    jv: 'laporane, laporanku, laporanipun, wadulanku',
    su: 'laporanana, laporanna',
    en: 'report, complaint',
  },
} as const satisfies Readonly<Record<string, ByTongue>>;

/** Names of the lists. */
type ConsentList = keyof typeof lexicon;

/** The words of some lists, in all languages. */
export function wordsOf(...lists: readonly ConsentList[]): readonly string[] {
  return lists
    .flatMap((list): readonly string[] => Object.values(lexicon[list]))
    .flatMap((words) => words.split(','))
    .map((words) => words.trim().replace(/\s+/gu, ' '));
}

/** The same, as the alternatives of a pattern, the longest first. */
export function anyOf(...lists: readonly ConsentList[]): string {
  const words = wordsOf(...lists).toSorted((one, other) => other.length - one.length);
  return `(?:${words.join('|')})`;
}
