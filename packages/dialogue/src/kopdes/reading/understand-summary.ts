import { agrees, assents, callsWrong, confirms, holdsBack } from './answers-summary.js';
import { deniesCooperative } from './corrected-cooperative.js';
import { declinesNumber } from './declines-number.js';
import { withoutNumbers } from './find-numbers.js';
import { firstOf, type Message, type MessageReading, type Understood } from './message.js';
import { summaries } from './read-contacts.js';
import { tellsNothing } from './tells-nothing.js';
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
  deniesShownCooperative,
  contests,
  confirmsAll,
];

/** What somebody answers to the summary of his report; null where it is something else. */
export function understandSummary(message: Message): Understood | null {
  return summaries.has(message.node) ? firstOf(readings, message) : null;
}

function saysWhose({ node, text }: Message): Understood | null {
  const isHis = node === 'whoseNumber' && (agrees(text) || assents(withoutNumbers(text)));
  return isHis ? { intent: 'mine' } : null;
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

/** The cooperative that is not meant stands in the summary no more. */
function deniesShownCooperative({ slots, text }: Message): Understood | null {
  const shown = [slots.cooperative, slots.found?.said.cooperative];
  const isDenied = shown.some((known) => deniesCooperative(known ?? '', text));
  return isDenied ? { revises: { cooperative: null } } : null;
}

function contests({ text }: Message): Understood | null {
  return callsWrong(withoutNumbers(text)) ? { intent: 'change' } : null;
}

function confirmsAll({ node, text }: Message): Understood | null {
  return node === 'ready' && confirms(withoutNumbers(text)) ? { intent: 'send' } : null;
}

/**
 * What is neither an answer nor a question is added to the report, and read back with it once. What comes after that goes
 * with the report as it was read back: nobody is asked a third time.
 */
export function addToSummary({ node, slots, text, whole }: Message): Understood | null {
  if (!summaries.has(node) || tellsNothing(text) || !/\p{L}{2}/u.test(text)) return null;
  if (slots.alsoSaid === undefined) return { revises: { alsoSaid: whole } };
  return hiding.test(text) ? null : { intent: 'letStand' };
}
