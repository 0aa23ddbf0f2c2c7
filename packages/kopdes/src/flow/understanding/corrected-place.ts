import { describesProblem } from './describes-problem.js';
import { isSmallTalk } from './is-small-talk.js';
import { denial, mistake } from './mistakes.js';
import { self } from './pronouns.js';
import { anyKind, kindPatterns, namesKind, partOf } from './region-kinds.js';

/** Words before a wrong name: "bukan Kertek". */
const denied = new RegExp(String.raw`(?<!\p{L})(?:${denial})\s`, 'iu');
/** Words before the right name: "tapi Sapuran", "maksudku Sapuran". */
const assertion = new RegExp(
  String.raw`(?<!\p{L})(?:tapi|tp|tpi|melainkan|ning|nanging|tapine|but|i meant?|(?:yang|yg|sing) (?:benar|bener|betul)|maksud\p{L}*(?: (?:${self}))?)\s`,
  'iu',
);
/** Filler words before a name: "eh salah pak, di Sapuran". */
const opening = new RegExp(
  String.raw`^(?:${mistake}|eh|oh|ah|aduh|duh|maaf|sorry|pak|bu|min|kak|mas|mbak|itu|ini|di|in|at|ding|[,.:;])(?!\p{L})\s?`,
  'iu',
);
/** Filler words after a name. */
const courtesies = /,? (?:pak|bu|min|kak|mas|mbak|ya|maaf\p{L}*|sorry)(?!\p{L}).*$|[\s,.;:!]+$/iu;
const kindBefore = new RegExp(`^(${anyKind})(?:e|ne|nya|na)?\\.?\\s`, 'iu');

/** Longest correction, in characters. A longer message is a story. */
const maxCorrectionLength = 200;
/** Words of the longest name of a village. */
const maxNameLength = 3;

/**
 * Applies a correction to a place, in the citizen's words: "desanya Patengan bukan Alamendah", "bukan Alamendah tapi
 * Patengan", "Patengan, dudu Alamendah", "maksud saya Patengan". It replaces the name that is called wrong, otherwise
 * the name of the same kind, otherwise the village. The regions around it stay, unless the correction names them too.
 * Null when the message does not correct the place.
 *
 * @param isAboutPlace - whether a name alone is the name of a place: "maksud saya Patengan"
 */
export function correctedPlace(known: string, text: string, isAboutPlace: boolean): string | null {
  if (text.length > maxCorrectionLength) return null;
  const [before = '', after] = text.replace(/\s+/gu, ' ').split(denied);
  const [first = '', second] =
    behindDenial(known, before, after) ?? (after ?? before).split(assertion);
  if (after === undefined && second === undefined) return null;
  const { kind, kinds, name } = named(
    withoutKnown(known, second ?? before.split(assertion).at(-1) ?? ''),
  );
  const wrong = after === undefined ? null : named(first).name;
  if (!mayBePlace(name)) return null;
  if (wrong && !wordIn(known, wrong) && !kinds) return null;
  const isVillage = kinds === kindPatterns[0] && !namesKind(name);
  const { length } = name.split(' ');
  // "Kelurahan Pondok Ranggon Cipayung" names its surroundings, so nothing said before is kept.
  if (isVillage && !wrong && length >= maxNameLength) return `${kind} ${name}`;
  // "Yang benar saya bayar tanggal lima Agustus" is not about a place.
  if (!isAboutPlace && !wrong && !kinds && !namesKind(name)) return null;
  if (namesKind(name) || length > maxNameLength)
    return wholePlace(known, kind ? `${kind} ${name}` : name);
  const from = kinds ? Math.max(0, known.search(partOf(kinds))) : 0;
  const gone = (wrong && wordIn(known.slice(from), wrong)) || nameOf(known, kinds);
  return gone ? known.slice(0, from) + known.slice(from).replace(gone, name) : null;
}

/** The wrong and the right name when only a comma is between them: "salah, bukan Semin, Semanu". */
function behindDenial(known: string, before: string, after = ''): readonly string[] | null {
  const [wrong = '', right] = after.split(/, ?/u, 2);
  const isTold = right !== undefined && named(before).name === '' && !assertion.test(after);
  return isTold && wordIn(known, wrong) ? [wrong, right] : null;
}

/** The new part when a known name is made specific: "Candirejo yang Semanu". */
function withoutKnown(known: string, said: string): string {
  const [, name, other] = /^(.+?) (?:yang|yg|sing|nu) (?:di )?(.+)$/iu.exec(said.trim()) ?? [];
  return name && other && wordIn(known, name) ? other : said;
}

/** A name without filler words; the word for its kind, if it has one, and all words for that kind. */
function named(said: string) {
  let left = said.trim();
  while (opening.test(left)) left = left.replace(opening, '');
  const [called = '', kind = ''] = kindBefore.exec(left) ?? [];
  const kinds = kindPatterns.find((words) => words.split('|').includes(kind.toLowerCase())) ?? null;
  return { kind, kinds, name: left.slice(called.length).replace(courtesies, '') };
}

function mayBePlace(name: string): boolean {
  const words = name.split(' ');
  return name !== '' && !/[\d?]/u.test(name) && !words.some(isSmallTalk) && !describesProblem(name);
}

/** The wrong name as it is written in the place. */
function wordIn(known: string, wrong: string): string | undefined {
  const words = wrong.match(/[\p{L}’'-]+/gu)?.join('[\\s,]+');
  return words && new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'iu').exec(known)?.[0];
}

/** The name of the region of a kind, otherwise of the village: the marked one, otherwise the first one. */
function nameOf(known: string, kinds: string | null): string | undefined {
  const [marked] = partOf(kinds ?? kindPatterns[0] ?? '').exec(known) ?? [];
  if (marked === undefined && kinds && kinds !== kindPatterns[0]) return undefined;
  const bare = (marked ?? known).replace(kindBefore, '');
  const [name = ''] = bare.split(new RegExp(`,|\\s(?=(?:${anyKind})(?!\\p{L}))`, 'iu'));
  const words = name.trim().split(/\s+/);
  // "Alamendah Rancabali Bandung" is a village with its surroundings, "Suka Maju" is a village alone.
  return words.length < maxNameLength ? words.join(' ') : words[0];
}

/** A repeated place, extended by the larger regions that were named before and that it does not name. */
function wholePlace(known: string, said: string): string {
  const largest = kindPatterns.findLastIndex((words) => namesKind(said, words));
  const around = largest < 0 ? [] : kindPatterns.slice(largest + 1);
  const kept = around.flatMap((words) => partOf(words).exec(known)?.[0] ?? []);
  return [said, ...kept.map((part) => part.replace(courtesies, ''))].join(', ');
}
