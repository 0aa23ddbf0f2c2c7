import type { PersonalDatum } from '../personal-data.js';
import { nameWords, tellsPerson } from './name-words.js';
import type { Words } from './word.js';

/** "Atasannya: …", "PJ lapangan = …" at the start of a line or of a part of a note. */
const field =
  /(?:^|[\n|;,(]|\/{1,2})[ \t]{0,3}(\p{L}[\p{L}'.]*(?:[ \t]\p{L}[\p{L}'.]*){0,2}?(?:[ \t]\d)?)[ \t]{0,2}[:=]{1,2}[ \t]{0,2}(?=\p{Lu})/gu;
/** Where the value ends. */
const behindValue = /^\.?[ \t]{0,2}(?:$|[\n|;,()]|\/|[-–] )/u;
/** Labels of fields that contain no person. */
const holdsThing =
  /(?<!\p{L})(?:usaha|koperasi|kop\p{L}*|kdmp|kdkmp|ksp|gerai|unit|desa|ds|dusun|dsn|kel|kelurahan|kec|kecamatan|kab|kabupaten|kota|prov|provinsi|wilayah|daerah|lokasi|tempat|alamat|domisili|asal|pasar|toko|bank|merk|merek|produk|barang|jenis|tipe|kategori|kat|sub|topik|tema|isu|hal|perihal|judul|subjek|status|sts|hasil|prioritas|prio|kanal|sumber|aplikasi|akun|fitur|menu|sistem|instansi|dinas|lembaga|badan|kegiatan|acara|agenda|jadwal|hari|tanggal|tgl|bulan|lampiran|dok\p{L}*|catatan|cat|ket\p{L}*|kendala|masalah|solusi|saran|kritik|tanya|(?<!penanggung )jawab|jawaban|kesimpulan|agama|pekerjaan|pendidikan|bahasa|suku|program|paket|komoditas|hama|penyakit|tanaman|pupuk|obat|alasan|isi|pesan|info|pengumuman|penting|contoh|misal|note|bot|mohon|kepada)(?!\p{L})/iu;
const maxWords = 4;
const reachAfter = 4;

/** Names that fill a field of a form or a note with any label. */
export function namesInFields(text: string, words: Words): readonly PersonalDatum[] {
  return [...text.matchAll(field)].flatMap(({ 0: { length }, 1: label = '', index }) => {
    if (holdsThing.test(label)) return [];
    const name = nameWords(words, words.indexAt(index + length), 'title');
    const [first, last] = [name[0], name.at(-1)];
    if (!first || !last || name.length > maxWords || !name.some(tellsPerson)) return [];
    const { start } = first;
    const { end } = last;
    if (!behindValue.test(text.slice(end, end + reachAfter))) return [];
    return [{ kind: 'NAME', start, end, value: text.slice(start, end), confidence: 0.6 }];
  });
}
