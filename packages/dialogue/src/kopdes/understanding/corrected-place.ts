import { describesProblem } from './describes-problem.js';
import { isSmallTalk } from './is-small-talk.js';
import { denial, mistake } from './mistakes.js';
import { self } from './pronouns.js';
import { anyKind, kindPatterns, namesKind, partOf } from './region-kinds.js';

/** What stands before the name that is wrong: "bukan Kertek". */
const denied = new RegExp(String.raw`(?<!\p{L})(?:${denial})\s`, 'iu');
/** What stands before the one that is right: "tapi Sapuran", "maksudku Sapuran". */
const assertion = new RegExp(
  String.raw`(?<!\p{L})(?:tapi|tp|tpi|melainkan|ning|nanging|tapine|but|i meant?|(?:yang|yg|sing) (?:benar|bener|betul)|maksud\p{L}*(?: (?:${self}))?)\s`,
  'iu',
);
/** What people say before a name: "eh salah pak, di Sapuran". */
const opening = new RegExp(
  String.raw`^(?:${mistake}|eh|oh|ah|aduh|duh|maaf|sorry|pak|bu|min|kak|mas|mbak|itu|ini|di|in|at|ding|[,.:;])(?!\p{L})\s?`,
  'iu',
);
/** And behind it. */
const courtesies = /,? (?:pak|bu|min|kak|mas|mbak|ya|maaf\p{L}*|sorry)(?!\p{L}).*$|[\s,.;:!]+$/iu;
const kindBefore = new RegExp(`^(${anyKind})(?:e|ne|nya|na)?\\.?\\s`, 'iu');

/** Whoever writes more, in characters, tells a story. */
const maxCorrectionLength = 200;
/** Words of the longest name of a village. */
const maxNameLength = 3;

/**
 * A place as a correction makes it, in the citizen's words: "desanya Patengan bukan Alamendah", "bukan Alamendah tapi
 * Patengan", "Patengan, dudu Alamendah", "maksud saya Patengan". The name that is called wrong gives way, else that of
 * its kind, else the village; the regions around it stay, unless the correction names them too. Null where it puts
 * nothing right about the place.
 *
 * @param isAboutPlace - whether a name alone is one of a place: "maksud saya Patengan"
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
  // "Kelurahan Pondok Ranggon Cipayung" says what lies around it, and nothing of what was said before stays.
  if (isVillage && !wrong && length >= maxNameLength) return `${kind} ${name}`;
  // "Yang benar saya bayar tanggal lima Agustus" is about no place.
  if (!isAboutPlace && !wrong && !kinds && !namesKind(name)) return null;
  if (namesKind(name) || length > maxNameLength)
    return wholePlace(known, kind ? `${kind} ${name}` : name);
  const from = kinds ? Math.max(0, known.search(partOf(kinds))) : 0;
  const gone = (wrong && wordIn(known.slice(from), wrong)) || nameOf(known, kinds);
  return gone ? known.slice(0, from) + known.slice(from).replace(gone, name) : null;
}

/** The wrong name and the right one where but a comma lies between them: "salah, bukan Semin, Semanu". */
function behindDenial(known: string, before: string, after = ''): readonly string[] | null {
  const [wrong = '', right] = after.split(/, ?/u, 2);
  const isTold = right !== undefined && named(before).name === '' && !assertion.test(after);
  return isTold && wordIn(known, wrong) ? [wrong, right] : null;
}

/** What is new where a name that is known is told apart: "Candirejo yang Semanu". */
function withoutKnown(known: string, said: string): string {
  const [, name, other] = /^(.+?) (?:yang|yg|sing|nu) (?:di )?(.+)$/iu.exec(said.trim()) ?? [];
  return name && other && wordIn(known, name) ? other : said;
}

/** A name without what people say around it; the word for its kind, if it has one, and all words for that kind. */
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

/** The words as they stand in the place. */
function wordIn(known: string, wrong: string): string | undefined {
  const words = wrong.match(/[\p{L}’'-]+/gu)?.join('[\\s,]+');
  return words && new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'iu').exec(known)?.[0];
}

/** The name of the region of a kind, else of the village: what is marked as it, or else stands first. */
function nameOf(known: string, kinds: string | null): string | undefined {
  const [marked] = partOf(kinds ?? kindPatterns[0] ?? '').exec(known) ?? [];
  if (marked === undefined && kinds && kinds !== kindPatterns[0]) return undefined;
  const bare = (marked ?? known).replace(kindBefore, '');
  const [name = ''] = bare.split(new RegExp(`,|\\s(?=(?:${anyKind})(?!\\p{L}))`, 'iu'));
  const words = name.trim().split(/\s+/);
  // "Alamendah Rancabali Bandung" is a village with what lies around it, "Suka Maju" one alone.
  return words.length < maxNameLength ? words.join(' ') : words[0];
}

/** A place that is told anew, with the larger regions told before and not named in it. */
function wholePlace(known: string, said: string): string {
  const largest = kindPatterns.findLastIndex((words) => namesKind(said, words));
  const around = largest < 0 ? [] : kindPatterns.slice(largest + 1);
  const kept = around.flatMap((words) => partOf(words).exec(known)?.[0] ?? []);
  return [said, ...kept.map((part) => part.replace(courtesies, ''))].join(', ');
}
