import { agrees, callsWrong, confirms, holdsBack } from './answers-summary.js';
import { declinesNumber } from './declines-number.js';
import { withoutNumbers } from './find-numbers.js';
import { firstOf, type Message, type MessageReading, type Understood } from './message.js';
import { summaries } from './read-contacts.js';
import { wishOfSecrecy } from './wants-secrecy.js';

const hiding =
  /rahasia|confidential|anonymous|anonim|tanpa nama|(?:jangan|ga|gak|nggak|ndak|tidak|tdk)(?: usah| perlu)? (?:sebut|disebut|(?:pakai|pake|tampilkan) (?:nama|identitas))/iu;
const notHiding =
  /(?:ga|gak|nggak|ndak|tidak|tdk|jangan|bukan|not)(?: usah| perlu)? (?:di)?(?:rahasia|confidential)/iu;

/** Whether somebody who sends his report wants his name hidden: "iya, tapi rahasiain ya". */
function hidesName(text: string): boolean {
  return hiding.test(text) && !notHiding.test(text);
}

/** What somebody answers to what was read back to him, by the first of these that fits. */
const readings: readonly MessageReading[] = [
  saysWhose,
  declinesToBeReached,
  holdsSendingBack,
  hides,
  isAfraid,
  contests,
  confirmsAll,
];

/** What somebody answers to the summary of his report; null where it is something else. */
export function understandSummary(message: Message): Understood | null {
  return summaries.has(message.node) ? firstOf(readings, message) : null;
}

function saysWhose({ node, text }: Message): Understood | null {
  return node === 'whoseNumber' && agrees(text) ? { intent: 'mine' } : null;
}

/** Who is asked for his number with the summary has none to give. */
function declinesToBeReached({ node, slots, text }: Message): Understood | null {
  const { contact, heard, privacy, reachable } = slots;
  const isAsked =
    node === 'whoseNumber'
      ? heard !== undefined
      : contact === undefined && reachable === undefined && privacy !== 'anonymous';
  return isAsked && declinesNumber(text) ? { intent: 'send' } : null;
}

function holdsSendingBack({ text }: Message): Understood | null {
  return holdsBack(withoutNumbers(text)) ? { intent: 'notYet' } : null;
}

function hides({ slots, text }: Message): Understood | null {
  const isHiding = slots.privacy !== 'anonymous' && hidesName(withoutNumbers(text));
  return isHiding ? { intent: 'secret' } : null;
}

function isAfraid({ slots: { privacy }, text }: Message): Understood | null {
  if (privacy === 'anonymous' || privacy === 'confidential') return null;
  const wish = wishOfSecrecy(withoutNumbers(text), { isStory: false });
  return wish === 'confidential' ? { intent: 'afraid', slots: { privacy: wish } } : null;
}

function contests({ text }: Message): Understood | null {
  return callsWrong(withoutNumbers(text)) ? { intent: 'change' } : null;
}

function confirmsAll({ node, text }: Message): Understood | null {
  return node === 'ready' && confirms(withoutNumbers(text)) ? { intent: 'send' } : null;
}
