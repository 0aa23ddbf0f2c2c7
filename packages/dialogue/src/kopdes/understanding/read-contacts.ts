import { tokens } from '../../language/tokens.js';
import { findNumbers, type StatedNumber } from './find-numbers.js';
import { isEmpty } from './is-small-talk.js';
import type { Asked, Slots } from './message.js';
import { mistake } from './mistakes.js';
import { selves } from './pronouns.js';

/** Words that stand beside a number and tell nothing else. */
const beside = new Set([
  ...'no nomor nomer nmr hp wa whatsapp telepon telp tlp kontak ini di number my phone'.split(' '),
  ...selves,
]);
/** Questions at which a number is the citizen's own. */
const wishes = new Set(['wish', 'wishNumber', 'wishAbout']);
/** Questions that read a report back before it is sent. */
export const summaries: ReadonlySet<string> = new Set(['ready', 'numberOwner', 'unsent']);
/** How somebody says that the number at hand is wrong: "nomornya salah, yang bener". */
const correction = new RegExp(String.raw`(?<!\p{L})(?:${mistake}|ganti)(?!\p{L})`, 'iu');

/**
 * The phone numbers in a message. The citizen's own becomes the number at which they are reached; one that may be
 * anybody's is kept to be asked about; that of somebody else is left in the words. A number alone in answer to the
 * summary is the citizen's own; so is the one that is asked about, said again. Who wants no name and still gives a number
 * with the summary wants to be reached: the report is confidential instead.
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
