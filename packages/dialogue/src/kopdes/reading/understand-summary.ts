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

/** Whether a report is to be sent without the name being shown: "iya, tapi rahasiain ya". */
function hidesName(text: string): boolean {
  return hiding.test(text) && !notHiding.test(text);
}

/**
 * Answers to what is read back, the first that fits. What holds the report back, hides or changes it goes before what sends
 * it: "ga ada nomor, rahasia ya" sends it, and hides the name. Only whose number it is is asked for itself, and read first.
 */
const readings: readonly MessageReading[] = [
  saysWhose,
  holdsBackReport,
  wantsNameHidden,
  soundsAfraid,
  declinesToBeReached,
  deniesShownCooperative,
  contests,
  confirmsAll,
];

/** What a message means as an answer to the summary of a report; null where it is something else. */
export function understandSummary(message: Message): Understood | null {
  return summaries.has(message.node) ? firstOf(readings, message) : null;
}

/** The number that is asked about is the citizen's own; a wish for secrecy beside the yes is granted, too. */
function saysWhose(message: Message): Understood | null {
  const { node, text } = message;
  if (node !== 'whoseNumber' || !(agrees(text) || assents(withoutNumbers(text)))) return null;
  const isHidden = wantsNameHidden(message) !== null || soundsAfraid(message) !== null;
  return { intent: 'mine', ...(isHidden && { revises: { privacy: 'confidential' } }) };
}

/** No number where the summary asks for one: the report is sent without it. */
function declinesToBeReached({ node, slots, text }: Message): Understood | null {
  const { contact, heard, privacy, reachable } = slots;
  const isAsked =
    node === 'whoseNumber'
      ? heard !== undefined
      : contact === undefined && reachable === undefined && privacy !== 'anonymous';
  return isAsked && declinesNumber(text) ? { intent: 'send' } : null;
}

function holdsBackReport({ text }: Message): Understood | null {
  return holdsBack(withoutNumbers(text)) ? { intent: 'notYet' } : null;
}

function wantsNameHidden({ slots, text }: Message): Understood | null {
  const isHiding = slots.privacy !== 'anonymous' && hidesName(withoutNumbers(text));
  return isHiding ? { intent: 'secret' } : null;
}

function soundsAfraid({ slots: { privacy }, text }: Message): Understood | null {
  if (privacy === 'anonymous' || privacy === 'confidential') return null;
  const wish = wishOfSecrecy(withoutNumbers(text), { isStory: false });
  return wish === 'confidential' ? { intent: 'afraid', slots: { privacy: wish } } : null;
}

/** A cooperative that is denied goes from the summary; none takes its place. */
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
 * What to do with a message at the summary that no reading took: the first is added to the report and read back with it;
 * the next is kept as a remark, and the report is filed as it was read back, so that nobody is asked a third time.
 */
export function addToSummary({ node, slots, text, whole }: Message): Understood | null {
  if (!summaries.has(node) || tellsNothing(text) || !/\p{L}{2}/u.test(text)) return null;
  if (slots.alsoSaid === undefined) return { revises: { alsoSaid: whole } };
  // What is said of hiding the name, and was not understood, is asked about again: nothing is sent on a guess.
  return hiding.test(text) ? null : { intent: 'letStand' };
}
