import type { PersonalDatum } from '../personal-data.js';
import type { Word } from './word.js';

const places = `jl|jln|jalan|gg|gang|(?<!(?:bapa|pak|mama|bu|kepala) )(?:desa|dusun)|kelompok (?:wanita )?(?:tani|ternak)|ds|dsn|dk|kel|kelurahan|kec|kecamatan|kab|kabupaten|kota|prov|provinsi|kp|kampung|gampong|nagari|jorong|bank|bpr|bmt|ksp|kspps|ksu|koperasi|kopdes|kopdit|kopwan|kopkar|kop|kud|cv|pt|ud|gapoktan|poktan|kwt|yayasan|bumdes|toko|pasar|rs|rsud|sd|sdn|smp|smpn|sma|sman|smk|mts|pondok|ponpes|posyandu|masjid|mesjid|musala|gereja|pura|vihara|jenderal|jend|universitas|politeknik|blok|perum|perumahan|komplek|kompleks|gedung|gudang|gunung|sungai|pulau|pantai|stasiun|terminal|bandara|pelabuhan|hotel|warung|apotek|klinik|puskesmas|sunan|sultan|pangeran|rokok|susu|kopi|minyak|beras|gula|mie|sabun|pupuk|merk|merek|produk|aplikasi|nama usaha`;
/** Only when capitalized, since in lower case they continue a sentence. */
const capitalPlaces = `Banjar|Dukuh|Lingkungan|Biskuit|Sirup|Obat|Kecap|Sambal|Tari|Batik|Tenun|Kain|Lagu|Film|Festival|Soto|Nasi|Bakso|Sate|Kue|Ayam|Sapi|Padi|Kelompok|Paguyuban|Sekolah|Pesantren|Organisasi|Partai|Serikat|Persatuan|Ikatan|Forum|Taruna|Tim|Grup|Klub|Sanggar|Studio|Salon|Bengkel|Kebun|Bukit|Danau|Waduk|Bendungan|Jembatan|Teluk|Tanjung|Stadion|Lapangan|Taman|Candi|Makam|Tugu|Kapal|Program|Hari|Bulan|Malam|Lomba|Piala|Hutan|Rawa|Madrasah|Restoran|Rumah Makan|Tani|Gerai|Wanita|Nelayan|Warga`;
/** Places and things that are named after people: "Jalan Ahmad Yani", "KSP Maju", "Gapoktan Sri Mulyo". */
const calledAfter = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${places})(?:[ ]+jenderal|[ ]+sultan)?[.:]?[ \t]+$`,
  'iu',
);
const calledAfterCapital = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:(?:${capitalPlaces})[ ]+|(?:K[Ss][PpUu]|K[Oo][Pp]\p{L}*|K[Uu][Dd]|P[Tt]|C[Vv]|B[Mm][Tt]|Gapoktan|Poktan|Kelompok|Paguyuban|Yayasan|Bumdes\p{L}*|Masjid|Gereja|Pondok|Sekolah|Toko|Apotek|Warung|Klinik|Universitas|Rumah Sakit|RSUD|RSU|RS|Bank|Jalan|Jl|Jln|Gang|Gg|Desa|Kelurahan|Kecamatan|Kabupaten|Kota)\.?[ ]+(?:\p{Lu}\p{Ll}+\.?[ ]+){1,3})$`,
  'u',
);
const reach = 48;
/** The words beside a name that is already masked are a title: "Ibu Neng [nama]". */
const masked = /^ \[(?:nama|name)\]/u;
const reachOfMask = 8;

/** Makes a finding of a span of words, unless it is the name of a street or a firm. */
export function nameDatum(
  text: string,
  words: readonly Word[],
  confidence: number,
): readonly PersonalDatum[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || isCalledAfter(text, first.start)) return [];
  if (masked.test(text.slice(last.end, last.end + reachOfMask))) return [];
  const { start } = first;
  const { end } = last;
  return [{ kind: 'NAME', start, end, value: text.slice(start, end), confidence }];
}

/** Whether the name of a place or a thing starts there. */
export function isCalledAfter(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  return calledAfter.test(before) || calledAfterCapital.test(before);
}
