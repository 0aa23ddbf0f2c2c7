import { properName, wordsAfterName } from './proper-name.js';

const kinds =
  'desa|ds|kelurahan|kel|dusun|kampung|nagari|gampong|kecamatan|kec|kabupaten|kab|kota|provinsi|prov';
const ends = `${wordsAfterName}|sampai|dari|oleh|uang|dana|pak|bu|ketua|pengurus|koperasi|the|${kinds}`;
const place = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${kinds})\.?\s+(?!(?:${ends})(?![\p{L}\p{N}]))[\p{L}\p{N}'’-]+(?:\s+(?!(?:${ends})(?![\p{L}\p{N}]))[\p{L}\p{N}'’-]+){0,2}`,
  'giu',
);

/** The places that a text names by their kind: "Desa Sukamaju, Kec. Cibadak"; null when there is none. */
export function findPlace(text: string): string | null {
  const found = [...text.matchAll(place)].map(([name]) => properName(name));
  return found.length > 0 ? [...new Set(found)].join(', ') : null;
}
