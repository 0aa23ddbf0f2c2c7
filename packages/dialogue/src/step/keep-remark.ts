import { textOf, textsOf } from '../flow/prompt.js';
import type { Remark } from '../flow/remark.js';
import { digitsIn } from '../language/digits.js';
import { continuedElsewhere } from '../language/phrases.js';
import type { CitizenMessage } from '../session/input.js';
import { commandsIn } from './commands.js';
import type { AnyNode } from './compiled-flow.js';
import type { ReceivedMessage } from './received-message.js';
import { nodeOf, type Talk, topOf } from './talk.js';

/** Maximum number of characters of remarks per conversation: the limit of a ticket. */
const maxLength = 90_000;
/** The texts that mark cut-off remarks. */
const ends = textsOf(continuedElsewhere);
/** Longest number of an option in a list, in characters. */
const maxPickLength = 2;

/**
 * Keeps the citizen's text, verbatim, unless it is a button, a courtesy, a secret or a word or two. When the limit is
 * reached, the last remark says where the rest is.
 */
export function keepRemark(talk: Talk, received: ReceivedMessage): void {
  const { remarks: slot } = talk.flow;
  if (slot === undefined || isPressed(talk, received)) return;
  const node = nodeOf(talk);
  const text = isSecret(node) ? withoutDigits(received.text) : received.text;
  if (!/\p{L}{2}|\p{N}/u.test(text)) return;
  if (isCourtesy(talk, received) || (isBrief(received) && isEmpty(talk, received))) return;
  const kept = remarksIn(talk.slots[slot]);
  const isFull = kept.some((remark) => ends.includes(remark.text));
  if (isFull || kept.some((remark) => remark.text === text)) return;
  const room = kept.reduce((left, remark) => left - remark.text.length, maxLength);
  const remark = (words: string): Remark => ({ node: topOf(talk).node, text: words });
  const rest = textOf(continuedElsewhere[talk.language === 'en' ? 'en' : 'id']);
  const said = text.length <= room ? [text] : [text.slice(0, room), rest].filter(Boolean);
  talk.slots[slot] = [...kept, ...said.map(remark)];
}

/**
 * Masks a secret that was not asked for: one with its name, as in "pin saya 123456", and, in a conversation that asked
 * for one or was about to, also one without its name.
 */
export function concealed(talk: Talk, said: CitizenMessage): CitizenMessage {
  const { secrets } = talk.words;
  if (said.text === undefined || secrets.length === 0 || isSecret(nodeOf(talk))) return said;
  const named = new RegExp(
    String.raw`(?<!\p{L})(?:${secrets.join('|')})(?:nya|ku)?(?!\p{L})[^\d\n]{0,16}\d[\d\s.-]*`,
    'giu',
  );
  const text = said.text.replace(named, covered);
  return { ...said, text: talk.isGuarded ? withoutPin(text) : text };
}

/** Eight digits, together or in groups of four: the format of the desk's PINs. */
const pin = /(?<!\d[\s.-]?)\d{4}[\s.-]?\d{4}(?![\s.-]?\d)/g;
const pinDigits = 8;

function withoutPin(text: string): string {
  return isPin(text) ? '•'.repeat(pinDigits) : text.replace(pin, covered);
}

/** Whether a text is only a PIN, with any spacing or in spoken digits. */
export function isPin(text: string): boolean {
  return digitsIn(text)?.length === pinDigits;
}

function covered(part: string): string {
  return part.replace(/\d/g, '•');
}

function isSecret(node: AnyNode | undefined): boolean {
  if (node?.kind === 'choose') return node.digits !== undefined;
  return node?.kind === 'ask' && node.secret === true;
}

/** The text around a secret. Digits are masked, except phone numbers. */
function withoutDigits(text: string): string {
  if (digitsIn(text) !== null) return '';
  return text.replace(/\+?\d(?:[\s.-]?\d)*/g, (digits) =>
    /^(?:\+?62|0)8\d{8,11}$/.test(digits.replace(/[\s.-]/g, '')) ? digits : covered(digits),
  );
}

/** Whether a message is a button: pressed, written or by its number. */
function isPressed(talk: Talk, received: ReceivedMessage): boolean {
  const { message: said, text, words } = received;
  if (said.text === undefined || said.choice !== undefined) return true;
  const node = nodeOf(talk);
  const { confirming, offer, node: name } = topOf(talk);
  const isPicking = node?.kind === 'choose' || Boolean(confirming) || offer !== undefined;
  const digits = isPicking ? digitsIn(text) : null;
  if (digits !== null && digits.length <= maxPickLength) return true;
  if ((confirming || offer) && answersOffer(received)) return true;
  // Words that fill a slot may say more than the slot holds: "ora ngerti aku" is no topic.
  const isButton = node?.kind !== 'choose' || node.into === undefined;
  const picked = talk.words.optionsOf(name).find(words);
  return picked.some(({ whole }) => whole) && (isButton || words.length < fewest);
}

/** Whether a message is a button of a read-back answer or an offer: "bukan salah satunya". */
function answersOffer({ commands }: ReceivedMessage): boolean {
  return commands.some(({ name, whole }) => whole && ['yes', 'no', 'none'].includes(name));
}

/** Commands that are only polite. */
const courtesies: ReadonlySet<string> = new Set(['thanks', 'yes']);

function isCourtesy(talk: Talk, received: ReceivedMessage): boolean {
  const [best] = commandsIn(talk, received);
  return best !== undefined && courtesies.has(best);
}

/** Messages with this many words are kept in any case, because no list covers everything that they may mean. */
const fewest = 3;

function isBrief({ words }: ReceivedMessage): boolean {
  return words.filter((word) => word.length > 1).length < fewest;
}

/** Whether a message is only a command, or only talk. */
function isEmpty(talk: Talk, received: ReceivedMessage): boolean {
  return commandsIn(talk, received).length > 0 || talk.flow.isTalk?.(received.text) === true;
}

/** The remarks in a slot. */
export function remarksIn(value: unknown): readonly Remark[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (one: Partial<Remark> | null) => typeof one?.text === 'string' && typeof one.node === 'string',
  );
}
