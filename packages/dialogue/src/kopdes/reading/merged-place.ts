import { findPlace } from './find-place.js';

/** What a region is called by its kind, by the level of it. */
const levels: readonly (readonly [string, string])[] = [
  ['desa', 'desa|ds|kelurahan|kel|dusun|kampung|nagari|gampong'],
  ['kecamatan', 'kecamatan|kec'],
  ['kabupaten', 'kabupaten|kab|kota'],
  ['provinsi', 'provinsi|prov'],
];
const anyLevel = levels.map(([, words]) => words).join('|');
/** "Bukan Kertek tapi Sapuran", "dudu Kertek, maksudku Sapuran". */
const instead =
  /(?<!\p{L})(?:bukan|bkn|dudu|sanes|not)\s+(\p{L}+(?:\s+\p{L}+){0,3}?)\s*(?:,\s*)?(?:tapi|tp|tpi|melainkan|ning|nanging|tapine|but|maksud\p{L}*(?:\s+(?:sy|saya|kulo|aku))?|(?:yang|yg|sing)\s+(?:benar|bener|betul))\s+([\p{L}’'-]+(?:\s+[\p{L}’'-]+){0,2})/iu;
/** "Kecamatannya yang benar Garawangi". */
const rightly =
  /(?<!\p{L})(desa|kelurahan|kecamatan|kabupaten|kota)(?:e|ne|nya|na)\s+(?:(?:yang|yg|sing|nu)\s+)?(?:(?:benar|bener|betul|leres|asline)\s+)?([\p{L}’'-]+)/iu;
const courtesies = /\s+(?:pak|bu|min|kak|mas|mbak|ya|maaf\p{L}*|sorry)(?!\p{L}).*$/iu;

/**
 * A place with what is said of it later: a name that is called wrong gives way, as does another of the same kind;
 * what is new is added. Null where the text says nothing of a place.
 *
 * @param known - what was said of it before, in the citizen's words
 */
export function mergedPlace(known: string | null, text: string): string | null {
  const [, wrong = '', right = ''] = instead.exec(text) ?? [];
  const gone = known === null ? undefined : wordIn(known, wrong);
  if (known !== null && gone !== undefined) {
    return known.replace(
      gone,
      right.replace(courtesies, '').replace(new RegExp(`^(?:${anyLevel})\\.?\\s+`, 'iu'), ''),
    );
  }
  const [, kind, name] = rightly.exec(text) ?? [];
  const said = findPlace(text) ?? (kind && name ? `${kind} ${name}` : null);
  if (said === null || known === null) return said;
  const kept = levels
    .filter(([, words]) => kindOf(words).test(said))
    .reduce((left, [, words]) => left.replace(part(words), ''), known)
    .replace(/^[\s,]+|[\s,]+$/gu, '');
  return [kept, said].filter(Boolean).join(', ');
}

/** What is called wrong, as it stands in the place. */
function wordIn(known: string, wrong: string): string | undefined {
  const words = wrong.split(/\s+/).filter((word) => word.length > 2);
  const small = known.toLowerCase();
  for (let from = 0; from < words.length; from += 1) {
    const phrase = words.slice(from).join(' ').replace(courtesies, '');
    const at = phrase ? small.indexOf(phrase.toLowerCase()) : -1;
    if (at >= 0) return known.slice(at, at + phrase.length);
  }
  return undefined;
}

function kindOf(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})\\.?\\s`, 'iu');
}

/** A kind with its name, up to the next kind or comma. */
function part(words: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:${words})\\.?\\s+(?:(?!(?:${anyLevel})(?!\\p{L}))[^\\s,]+\\s*)+,?\\s*`,
    'iu',
  );
}
