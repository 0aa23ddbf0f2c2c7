import { properName, wordsAfterName } from './proper-name.js';

const kinds = 'koperasi|kopdes|kopkel|kdmp|kkmp|ksp|kspps|kud|bmt|kopkar|puskud';
const ends = `${wordsAfterName}|tempat|bawa|bilang|minta|tutup|kosong|korupsi|kabur|dengan|pada|bisa|menahan|menolak|in|does|kecamatan|kec|kabupaten|kab|kota|provinsi`;
const cooperative = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${kinds})(?:\s+(?!(?:${ends})(?![\p{L}\p{N}]))[\p{L}\p{N}'’-]+){1,6}`,
  'giu',
);

/** The cooperative that a text names: "KSP Maju Bersama"; null when it names none. */
export function findCooperative(text: string): string | null {
  const [found] = text.match(cooperative) ?? [];
  return found === undefined ? null : properName(found);
}
