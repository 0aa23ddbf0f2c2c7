import { agrees, assents, confirms, rejectsSummary, saysNo, sends } from './confirms-summary.js';
import { deniesCooperative } from './corrected-cooperative.js';
import { declinesNumber } from './declines-number.js';
import { withoutNumbers } from './find-numbers.js';
import { holdsBack } from './holds-back.js';
import { isSmallTalk } from './is-small-talk.js';
import {
  firstOf,
  type Message,
  type MessageReading,
  maxReadLength,
  type Understood,
} from './message.js';
import { summaries } from './read-contacts.js';
import { type Secrecy, secrecyAnswered, wishOfSecrecy, withoutSecrecy } from './wants-secrecy.js';

const notHiding =
  /(?:ga|gak|nggak|ndak|tidak|tdk|jangan|bukan|not)(?: usah| perlu)? (?:di)?(?:rahasia|confidential)/iu;

/** Joins the wish to a yes: "iya kirim, tapi nama saya dirahasiakan". */
const joining = /(?<!\p{L})(?:tapi|tp|ning|nanging|but)(?!\p{L})/giu;

/** The secrecy that a citizen wants with the summary: "iya, tapi rahasiain ya". */
function hides(message: Message): Secrecy | null {
  const text = withoutNumbers(message.text);
  const { privacy } = message.slots;
  if (privacy === 'anonymous' || notHiding.test(text)) return null;
  const told = secrecyAnswered(text);
  if (told !== null) return told;
  const isAfraid = wishOfSecrecy(text, { isStory: false }) === 'confidential';
  return isAfraid && privacy !== 'confidential' ? 'confidential' : null;
}

/**
 * Readings of an answer to the summary; the first match wins. Holding back, hiding and changing come before sending:
 * "ga ada nomor, rahasia ya" sends it and hides the name. The question whose number it is, is a question of its own and
 * read first.
 */
const readings: readonly MessageReading[] = [
  saysWhose,
  holdsBackReport,
  hidesWhoReports,
  declinesToBeReached,
  deniesShownCooperative,
  contests,
  confirmsAll,
];

/** Meaning of a message as an answer to the summary of a report; null when it is something else. */
export function understandSummary(message: Message): Understood | null {
  return summaries.has(message.node) ? firstOf(readings, message) : null;
}

/** The number in question is the citizen's own; a wish for secrecy in the same message is granted too. */
function saysWhose(message: Message): Understood | null {
  const { node, text } = message;
  if (node !== 'numberOwner' || !(agrees(text) || assents(withoutNumbers(text)))) return null;
  const privacy = hides(message);
  return { intent: 'mine', ...(privacy && { revises: { privacy } }) };
}

/** The citizen gives no number at the summary: the report is sent without it. */
function declinesToBeReached({ node, slots, text }: Message): Understood | null {
  if (node === 'unsent') return null;
  const { contact, heard, privacy, reachable } = slots;
  const isAsked =
    node === 'numberOwner'
      ? heard !== undefined
      : contact === undefined && reachable === undefined && privacy !== 'anonymous';
  return isAsked && declinesNumber(text) ? { intent: 'send' } : null;
}

function holdsBackReport(message: Message): Understood | null {
  if (!holdsBack(withoutNumbers(message.text))) return null;
  const privacy = hides(message);
  return { intent: 'notYet', ...(privacy && { slots: { privacy } }) };
}

/** The wish for secrecy is confirmed in the summary; a plain "kirim" in the same message also sends the report. */
function hidesWhoReports(message: Message): Understood | null {
  const privacy = hides(message);
  if (privacy === null) return null;
  const besides = withoutSecrecy(withoutNumbers(message.text)).replace(joining, ' ');
  const isSent = sends(besides);
  return isSent && privacy === 'confidential'
    ? { intent: 'secret' }
    : { intent: 'hidden', slots: { privacy } };
}

/** A cooperative that is denied is removed from the summary without a replacement. */
function deniesShownCooperative({ slots, text }: Message): Understood | null {
  const shown = [slots.cooperative, slots.found?.said.cooperative];
  const isDenied = shown.some((known) => deniesCooperative(known ?? '', text));
  return isDenied ? { revises: { cooperative: null } } : null;
}

function contests({ node, text }: Message): Understood | null {
  const said = withoutNumbers(text);
  if (rejectsSummary(said)) return { intent: 'change' };
  // A no to the question whose number it is says nothing about the rest.
  return saysNo(said) ? { intent: node === 'numberOwner' ? 'numberDenied' : 'change' } : null;
}

function confirmsAll({ node, slots, text }: Message): Understood | null {
  if (node === 'numberOwner') return null;
  const says = slots.isHeldBack ? sends : confirms;
  return says(withoutNumbers(text)) ? { intent: 'send' } : null;
}

/** Text at the summary that no reading matched is added to the report each time, and read back; it does not send it. */
export function addToSummary({ node, slots, text, whole }: Message): Understood | null {
  if (!summaries.has(node) || isSmallTalk(text) || !/\p{L}{2}/u.test(text)) return null;
  const { alsoSaid: before } = slots;
  if (before === undefined) return { revises: { alsoSaid: whole } };
  const all = `${before}\n${whole}`;
  const isNew = !before.split('\n').includes(whole) && all.length <= maxReadLength;
  return isNew ? { revises: { alsoSaid: all } } : null;
}
