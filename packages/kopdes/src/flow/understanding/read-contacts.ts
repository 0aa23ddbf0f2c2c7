import { tokens } from '@aduan/dialogue';
import { findNumbers, type StatedNumber } from './find-numbers.js';
import { isEmpty } from './is-small-talk.js';
import type { Asked, Slots } from './message.js';
import { mistake } from './mistakes.js';
import { selves } from './pronouns.js';

/** Words next to a number that have no content of their own. */
const beside = new Set([
  ...'no nomor nomer nmr hp wa whatsapp telepon telp tlp kontak ini di number my phone'.split(' '),
  ...selves,
]);
/** Questions whose answer is the citizen's own number. */
const wishes = new Set(['wish', 'wishNumber', 'wishAbout']);
/** Questions that show the summary of a report before it is sent. */
export const summaries: ReadonlySet<string> = new Set(['ready', 'numberOwner', 'unsent']);
/** Words that call the current number wrong: "nomornya salah, yang bener". */
const correction = new RegExp(String.raw`(?<!\p{L})(?:${mistake}|ganti)(?!\p{L})`, 'iu');

/**
 * The phone numbers in a message. The citizen's own becomes the number at which they are reached. A number of unknown
 * owner is kept and asked about. Another person's number stays in the text. A number alone in answer to the summary is
 * the citizen's own; so is the number that is asked about when it is repeated. A citizen who wants no name but gives a
 * number with the summary wants to be reached: the report becomes confidential instead.
 */
export function readContacts(text: string, { node, slot, slots }: Asked): Slots {
  const told = slot === 'contact' || slot === 'pin' ? [] : findNumbers(text);
  const isSummary = summaries.has(node);
  const unclear = told.find(({ whose }) => whose === 'unclear');
  const isAgain = node === 'numberOwner' && unclear?.number === slots.heard;
  const isGiven = told.length === 1 && (wishes.has(node) || (isSummary && isAlone(unclear)));
  const isPutRight = typeof slots.contact === 'string' && correction.test(text);
  const mine =
    told.find(({ whose }) => whose === 'own') ??
    (isGiven || isAgain || isPutRight ? unclear : undefined);
  if (mine) {
    const isHidden = isSummary && slots.privacy === 'anonymous';
    return { contact: mine.number, ...(isHidden && { privacy: 'confidential' }) };
  }
  const isAsked = unclear && typeof slots.contact !== 'string';
  return isAsked ? { heard: unclear.number } : {};
}

function isAlone(told: StatedNumber | undefined): boolean {
  return told !== undefined && tokens(told.rest).every((word) => beside.has(word) || isEmpty(word));
}
