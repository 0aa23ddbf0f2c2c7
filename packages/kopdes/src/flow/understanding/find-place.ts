import { describesProblem } from './describes-problem.js';
import { isSmallTalk } from './is-small-talk.js';
import { properName, wordsAfterName } from './proper-name.js';
import { anyKind } from './region-kinds.js';

const ends = `${wordsAfterName}|sampai|dari|dr|oleh|uang|dana|bank|akun|nomor|no|pak|bu|ketua|pengurus|koperasi|the|${anyKind}`;
const place = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${anyKind})\.?\s+(?!(?:${ends})(?![\p{L}\p{N}]))[\p{L}\p{N}'’-]+(?:\s+(?!(?:${ends})(?![\p{L}\p{N}]))[\p{L}\p{N}'’-]+){0,2}`,
  'giu',
);

/** The places that a text names by their kind: "Desa Sukamaju, Kec. Cibadak"; null when there is none. */
export function findPlace(text: string): string | null {
  const found = [...text.matchAll(place)].map(([name]) => properName(name)).filter(isName);
  return found.length > 0 ? [...new Set(found)].join(', ') : null;
}

/** Whether the word after "desa" is a name, and not small talk or a problem: "desa boleh", "desa mahal" are no places. */
function isName(found: string): boolean {
  const [, first = ''] = found.split(/\s+/);
  return !isSmallTalk(first) && !describesProblem(first);
}
