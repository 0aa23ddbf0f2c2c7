import { beside, larger, part, settlement, way } from './address-parts.js';

const owner = `saya|sy|ku|aku|gw|gua|gue|kami|kulo|kula|abdi|beta|beliau|ybs|nya|pelapor|pemohon|plp|korban|orang tua|ortu|ibu|bapak`;
const cue = String.raw`(?:alamat|almt|alamatnya|alamate|domisili|berdomisili|kediaman|bertempat tinggal|tempat tinggal|beralamat|tinggal|tingga|tinggalnya|ngontrak|ngekos|kos|rumah|rumahnya|rmh|rmhnya|omah|omahe|omahku|imah|griya|umah|ngoyong)`;
const lead = String.raw`(?<!\p{L})${cue}(?:[ ](?:${owner}|lengkap|rumah|tinggal|korespondensi|asal|ktp|sesuai ktp|plp|tetap|sekarang)){0,3}(?:[ ]{0,2}[:=.]{1,3}[ ]{0,2}|[ ](?:(?:saya|aku|kami)[ ])?(?:(?:ada|berada)[ ])?(?:di|nang|ning|neng|ing|ti|teng|ka|dkt|pas)[ ]|[ ])`;
const name = String.raw`[\p{L}\d][\p{L}\d.'’-]*`;
const small = String.raw`(?:${way}|${settlement})\.?[ ]${name}(?:[ ](?!(?:sudah|udah|belum|yang|yg|dan|mau|minta|ini|itu|saya|sy|kami|sampai|biar|tapi|kalau|sih|dulu|lagi)(?!\p{L}))${name}){0,2}`;
const near = String.raw`(?:${beside})[ ]${name}(?:[ ]${name}){0,2}`;
const formed = String.raw`(?<=[:=.][ ]{0,2})(?:${larger})\.?[ ]${name}(?:${part}${name}){0,3}`;

/** Where somebody says that he lives, also without a number: "tinggal di gang damai", "rumah saya belakang pasar". */
export const homePlace = new RegExp(String.raw`(?<=${lead})(?:${small}|${near}|${formed})`, 'giu');
