import { beside, larger, part, settlement, way } from './address-parts.js';

const owner = `saya|sy|ku|aku|gw|gua|gue|kami|kulo|kula|abdi|beta|beliau|ybs|nya|pelapor|pemohon|plp|korban|orang tua|ortu|ibu|bapak|nenek|kakek|mertua|kakak|adik|anak|paman|tante`;
const cue = `(?:alamat|almt|alamatnya|alamate|domisili|berdomisili|kediaman|bertempat tinggal|tempat tinggal|beralamat|tinggal|tingga|tinggalnya|menetap|bertempat|numpang|menumpang|ngontrak|ngekos|kos|rumah|rumahnya|rumahku|rmh|rmhnya|omah|omahe|omahku|imah|griya|umah|ngoyong|lokasi|posisi|patokan|patokannya|ancer-ancer|jemput(?: berkas)?|ktp)`;
/** "sy dr Lingk. Pabean": a speaker's own origin. */
const origin = String.raw`(?:saya|sy|aku|gw|gue|kami|awak|beta|kulo|abdi|ulun)[ ](?:(?:ini|dari|dr|asal|saking|ti|warga|orang|transmigrasi)[ ]){1,2}`;
const lead = String.raw`(?<!\p{L})(?:${origin}|${cue}(?:[ ](?:${owner}|lengkap|rumah|tinggal|karyawan|korespondensi|pengiriman|surat|asal|ktp|sesuai ktp|tetap|sekarang|transmigrasi|warna \p{L}+)){0,3}(?:[ ]{0,2}[:=.]{1,3}[ ]{0,2}|[ ](?:(?:saya|aku|kami|pas|persis)[ ])?(?:(?:ada|berada)[ ])?(?:(?:di|nang|ning|neng|ing|ti|teng|ka|dkt|pas)[ ])?))`;
const notName = String.raw`(?!(?:sudah|udah|belum|yang|yg|dan|mau|minta|ini|itu|saya|sy|kami|sampai|biar|tapi|kalau|sih|dulu|lagi|dengan|dgn|sama|ke|di|sini|situ|sana|sekali|banget|kantor|gerai|koperasi|kopdes|gudang|dinas|blok|rt|rw|no|nomor)(?!\p{L}))`;
const name = String.raw`${notName}[\p{L}\d][\p{L}\d.'’-]*`;
const named = String.raw`(?:${way}|${settlement}|kost?|kontrakan|asrama|toko|mess|ruko|huntap|kavling|kav|parit|barak|upt|handil|sp|jalur)\.?`;
const near = String.raw`(?:${beside}|kidul|lor|wetan|kulon|etan)`;
const house = String.raw`(?:${named}|${near})[ ]${name}(?:[ ]${name}){0,2}`;
const village = String.raw`(?:${larger})\.?[ ]${name}(?:${part}${name}){0,3}`;
const box = String.raw`p\.?o\.?[ ]?box[ ]\d+`;

/**
 * Where a place may start. It is checked before the slower lookbehind for the words that lead there: checked at every
 * letter, 4,000 units of "saya saya …" took 3.4 ms of the processor for this pattern alone, of 5 for the whole
 * masker.
 */
const begin = String.raw`(?<=[ :=.])(?=(?:${named}|${near}|(?:${larger})\.?)[ ]|p\.?o)`;
const pattern = new RegExp(String.raw`${begin}(?<=${lead})(?:${house}|${village}|${box})`, 'gu');
/** A village counts in a form, or capitalized after "alamat". */
const isVillage = new RegExp(String.raw`^(?:${larger})(?!\p{L})`, 'iu');
const isOrigin = new RegExp(String.raw`(?<!\p{L})${origin}$`, 'iu');
const isForm = /[:=.][ ]{0,2}$/u;
const isAddress = /(?:alamat|almt|domisili)\p{L}*[ ](?:\p{L}+[ ]){0,2}$/iu;
const reach = 40;

/**
 * The place where a person says that they live, also without a number: "tinggal di gang damai", "rumah saya belakang
 * pasar".
 */
export function homePlaces(text: string, small: string): readonly RegExpExecArray[] {
  return [...small.matchAll(pattern)].filter(({ 0: value, index }) => {
    const before = text.slice(Math.max(0, index - reach), index);
    const isCapital = /^\p{L}+\.?[ ]\p{Lu}/u.test(text.slice(index, index + value.length));
    if (!isCapital && isOrigin.test(before)) return false;
    return !isVillage.test(value) || isForm.test(before) || (isCapital && isAddress.test(before));
  });
}
