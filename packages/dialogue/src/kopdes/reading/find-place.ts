import { properName } from './proper-name.js';

const kinds =
  'desa|ds|kelurahan|kel|dusun|kampung|nagari|gampong|kecamatan|kec|kabupaten|kab|kota|provinsi|prov';
/** Words that no name of a place goes on with. */
const ends =
  'yang|yg|tidak|tdk|gak|ga|nggak|belum|blm|sudah|sdh|udah|dan|tapi|karena|sampai|dari|oleh|untuk|saya|kami|uang|dana|ini|itu|di|ada|mau|pak|bu|kemarin|sejak|ketua|pengurus|koperasi|ora|durung|the|is|has|not|and|' +
  kinds;
const place = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${kinds})\.?\s+(?!(?:${ends})(?![\p{L}\p{N}]))[\p{L}\p{N}'’-]+(?:\s+(?!(?:${ends})(?![\p{L}\p{N}]))[\p{L}\p{N}'’-]+){0,2}`,
  'giu',
);

/** The places that a text names by their kind: "Desa Sukamaju, Kec. Cibadak"; null when there is none. */
export function findPlace(text: string): string | null {
  const found = [...text.matchAll(place)].map(([name]) => properName(name));
  return found.length > 0 ? [...new Set(found)].join(', ') : null;
}
