import { properName } from './proper-name.js';

const kinds = 'koperasi|kopdes|kopkel|kdmp|kkmp|ksp|kspps|kud|bmt|kopkar|puskud';
const ends =
  'yang|yg|tidak|tdk|gak|ga|nggak|belum|blm|sudah|sdh|udah|dan|tapi|karena|di|ini|itu|kami|saya|tempat|untuk|mau|bawa|bilang|minta|tutup|kabur|kemarin|sejak|dengan|pada|ada|bisa|menahan|menolak|ora|durung|in|is|has|not|and|does|kecamatan|kec|kabupaten|kab|kota|provinsi';
const cooperative = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${kinds})(?:\s+(?!(?:${ends})(?![\p{L}\p{N}]))[\p{L}\p{N}'’-]+){1,6}`,
  'giu',
);

/** The cooperative that a text names: "KSP Maju Bersama"; null when it names none. */
export function findCooperative(text: string): string | null {
  const [found] = text.match(cooperative) ?? [];
  return found === undefined ? null : properName(found);
}
