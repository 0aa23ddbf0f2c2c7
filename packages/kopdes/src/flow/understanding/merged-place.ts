import { findPlace } from './find-place.js';
import { isSmallTalk } from './is-small-talk.js';
import { mistakes } from './mistakes.js';
import { kindPatterns, namesKind, partOf } from './region-kinds.js';

/** "Kecamatannya yang benar Garawangi". */
const rightly =
  /(?<!\p{L})(desa|kelurahan|kecamatan|kabupaten|kota)(?:e|ne|nya|na)\s+(?:(?:yang|yg|sing|nu)\s+)?(?:(?:benar|bener|betul|leres|asline)\s+)?([\p{L}’'-]+)/iu;
/** "Ganti tempat jadi Desa Rejo": nothing said before is kept. */
const elsewhere = /(?<!\p{L})(?:ganti|ubah)\p{L}* (?:tempat|alamat|lokasi)/iu;

/**
 * Merges later words into a place: a name of the same kind is replaced, anything new is added. Null when the text names
 * no place.
 *
 * @param known - the place so far, in the citizen's words
 */
export function mergedPlace(known: string | null, text: string): string | null {
  const [, kind, name] = rightly.exec(text) ?? [];
  const isName = name !== undefined && !mistakes.has(name.toLowerCase()) && !isSmallTalk(name);
  const said = findPlace(text) ?? (kind && isName ? `${kind} ${name}` : null);
  if (said === null || known === null || elsewhere.test(text)) return said;
  const kept = kindPatterns
    .filter((kinds) => namesKind(said, kinds))
    .reduce((left, kinds) => left.replace(partOf(kinds), ''), known)
    .replace(/^[\s,]+|[\s,]+$/gu, '');
  return [kept, said].filter(Boolean).join(', ');
}
