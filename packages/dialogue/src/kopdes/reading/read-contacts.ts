import { tokens } from '../../words/tokens.js';
import type { KopdesSlots } from '../kopdes-types.js';
import { findNumbers, type ToldNumber } from './find-numbers.js';
import { isEmpty } from './tells-nothing.js';

type Slots = Partial<KopdesSlots>;

/** Words that stand beside a number and tell nothing else. */
const beside = new Set(
  'no nomor nomer nmr hp wa whatsapp telepon telp tlp kontak saya aku kulo kula abdi ini di number my phone'.split(
    ' ',
  ),
);
/** Questions at which whoever writes a number gives his own. */
const wishes = new Set(['wish', 'wishNumber', 'wishAbout']);
const summaries = new Set(['ready', 'whoseNumber']);
/**
 * The phone numbers in a message: his own one becomes the number at which he is reached, one of which nobody can say
 * whose it is is kept to be asked about, and one of somebody else is left in the words. A number alone in answer to
 * the summary is his own, and sends the report.
 */
export function readContacts(
  text: string,
  {
    node,
    slot,
    slots,
  }: { readonly node: string; readonly slot: string | null; readonly slots: Slots },
): { readonly sends: boolean; readonly revises: Slots } {
  const told = slot === 'contact' ? [] : findNumbers(text);
  const unclear = told.find(({ whose }) => whose === 'unclear');
  const isGiven =
    told.length === 1 && (wishes.has(node) || (summaries.has(node) && isAlone(unclear)));
  const mine = told.find(({ whose }) => whose === 'own') ?? (isGiven ? unclear : undefined);
  if (mine)
    return { sends: summaries.has(node) && isAlone(mine), revises: { contact: mine.number } };
  const isAsked = unclear && typeof slots.contact !== 'string';
  return { sends: false, revises: isAsked ? { heard: unclear.number } : {} };
}

function isAlone(told: ToldNumber | undefined): boolean {
  return told !== undefined && tokens(told.rest).every((word) => beside.has(word) || isEmpty(word));
}
