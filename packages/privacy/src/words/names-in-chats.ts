import type { PersonalDatum } from '../personal-data.js';
import { nameDatum } from './name-datum.js';
import { nameWords } from './name-words.js';
import type { Words } from './word.js';
import type { WordClass } from './word-class.js';

/** The sender in a copied chat: "[08.15] Embun Larasati: …", ">> Mulia Hartanto", "Dari: …". */
const sender =
  /(?:(?:^|\n)[ \t]{0,3}(?:\[[^\]\n]{3,24}\]|\d{1,2}[.:]\d{2}(?:[.:]\d{2})?|>{1,3})[ \t]{0,2}(?:[-–][ \t])?|(?:^|\n))(?=\p{Lu})/gu;
/** Text after the sender. */
const behindSender = /^[ \t]{0,2}(?:>{1,3}|:[ \t]|menulis|nulis|wrote|\n|$)/iu;
/** After the mere start of a line, a colon is no evidence: "Harga Beras: naik". */
const surelyBehind = /^[ \t]{0,2}(?:>{2,3}|(?:menulis|wrote)[ \t]{0,2}:)/iu;
const closing = `makasih|mksh|kasih|tks|thx|thanks|trims|suwun|nuwun|hatur nuhun|salam|wassalam|hormat kami|hormat saya`;
/**
 * A single name at the end of the text, after a dash or a closing: "… dibalas. - Dewi cahaya ningrum", "Makasih,
 * Bintang".
 */
const signed = new RegExp(
  String.raw`(?:[.!?,)][ \t]{0,2}\n?[ \t]{0,2}[-–—~]{1,2}|(?<!\p{L})(${closing})(?!\p{L})[ \t]{0,2}[,.!-]{0,2})[ \t]{0,2}(?=\p{L}[\p{L} '’.]{2,60}$)`,
  'iu',
);
const reachAfter = 12;
/** How far from the end of the text a signature may be, in UTF-16 units. */
const reachOfEnd = 96;
const maxParts = 4;
const partsOfNames: readonly WordClass[] = ['name', 'both', 'unknown', 'root', 'regional'];

/** Names of senders: before a message, or alone after a dash below it. */
export function namesInChats(text: string, words: Words): readonly PersonalDatum[] {
  const senders = [...text.matchAll(sender)].flatMap(({ 0: lead, index }) => {
    const name = nameWords(words, words.indexAt(index + lead.length), 'title');
    const last = name.at(-1);
    if (!last || words.isShouted || !name.every(({ isCapital }) => isCapital)) return [];
    const after = text.slice(last.end, last.end + reachAfter);
    const isSender = (/\S/u.test(lead) ? behindSender : surelyBehind).test(after);
    const isPerson = name.some(
      ({ kind }) => kind === 'name' || kind === 'unknown' || kind === 'both',
    );
    return isSender && isPerson ? nameDatum(text, name, 0.6) : [];
  });
  return [...senders, ...signature(text, words)];
}

function signature(text: string, words: Words): readonly PersonalDatum[] {
  const from = Math.max(0, text.length - reachOfEnd);
  const match = signed.exec(text.slice(from));
  if (!match) return [];
  const name = words.words.slice(words.indexAt(from + match.index + match[0].length));
  const named = name.filter(({ kind }) => kind === 'name' || kind === 'both').length;
  const isName = name.every(({ kind }) => partsOfNames.includes(kind));
  const isClosed = match[1] !== undefined && name[0]?.isCapital === true;
  const isEnough = named > (isClosed ? 0 : 1) && name.length <= maxParts;
  return isName && isEnough ? nameDatum(text, name, 0.6) : [];
}
