import type { PersonalDatum } from '../personal-data.js';
import type { Word } from './word.js';

/** Places and things that are called after people: "Jalan Ahmad Yani", "KSP Maju". */
const calledAfter =
  /(?:^|[^\p{L}])(?:jl|jln|jalan|gg|gang|(?<!(?:bapa|pak|mama|bu) )desa|ds|dusun|dsn|dk|kel|kelurahan|kec|kecamatan|kab|kabupaten|kota|prov|provinsi|kp|kampung|gampong|nagari|jorong|bank|ksp|koperasi|kopdes|kopdit|kop|kud|cv|pt|ud|toko|pasar|rs|rsud|sd|smp|sma|masjid|mesjid|gereja|pura|jenderal|jend|universitas|blok|perum|perumahan|komplek|kompleks|gedung|gudang|gunung|sungai|pulau|pantai|stasiun|terminal|bandara|hotel|warung|apotek|klinik|puskesmas|sunan|sultan|pangeran)(?:\s+jenderal|\s+sultan)?[.:]?\s+$/iu;
const reach = 32;

/** A stretch of words as a name, unless a street or a firm is called so. */
export function nameDatum(
  text: string,
  words: readonly Word[],
  confidence: number,
): readonly PersonalDatum[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || isCalledAfter(text, first.start)) return [];
  const { start } = first;
  const { end } = last;
  return [{ kind: 'NAME', start, end, value: text.slice(start, end), confidence }];
}

/** Whether what starts there is the name of a place or a thing. */
export function isCalledAfter(text: string, start: number): boolean {
  return calledAfter.test(text.slice(Math.max(0, start - reach), start));
}
