import { tokens } from '../../words/tokens.js';
import type { KopdesSlots } from '../kopdes-types.js';
import { findNumbers, type ToldNumber } from './find-numbers.js';
import { selves } from './pronouns.js';
import { isEmpty } from './tells-nothing.js';

type Slots = Partial<KopdesSlots>;

/** Words that stand beside a number and tell nothing else. */
const beside = new Set([
  ...'no nomor nomer nmr hp wa whatsapp telepon telp tlp kontak ini di number my phone'.split(' '),
  ...selves,
]);
/** Questions at which whoever writes a number gives his own. */
const wishes = new Set(['wish', 'wishNumber', 'wishAbout']);
/** Questions that read a report back before it is sent. */
export const summaries: ReadonlySet<string> = new Set(['ready', 'whoseNumber']);
/** How somebody says that the number at hand is wrong: "nomornya salah, yang bener". */
const correction = /(?<!\p{L})(?:salah|keliru|klentu|ralat|ganti|wrong)(?!\p{L})/iu;

/**
 * The phone numbers in a message: his own one becomes the number at which he is reached, one of which nobody can say
 * whose it is is kept to be asked about, and one of somebody else is left in the words. A number alone in answer to
 * the summary is his own; so is the one that he is asked about, said again. Who wants no name and still gives his number
 * with the summary wants to be reached: he is hidden.
 */
export function readContacts(
  text: string,
  {
    node,
    slot,
    slots,
  }: { readonly node: string; readonly slot: string | null; readonly slots: Slots },
): Slots {
  const told = slot === 'contact' || slot === 'pin' ? [] : findNumbers(text);
  const isSummary = summaries.has(node);
  const unclear = told.find(({ whose }) => whose === 'unclear');
  const isAgain = node === 'whoseNumber' && unclear?.number === slots.heard;
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

function isAlone(told: ToldNumber | undefined): boolean {
  return told !== undefined && tokens(told.rest).every((word) => beside.has(word) || isEmpty(word));
}
