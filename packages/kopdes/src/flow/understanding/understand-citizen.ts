import type { CitizenMessage } from '@aduan/dialogue';
import { tokens } from '@aduan/dialogue';
import { announcesReport } from './announces-report.js';
import { asksPerson } from './asks-person.js';
import { asksOwnState } from './asks-state.js';
import { askedAbout, tellsBesideNumber } from './case-named.js';
import { sends } from './confirms-summary.js';
import { correctedCooperative } from './corrected-cooperative.js';
import { describesProblem } from './describes-problem.js';
import { doesNotKnow } from './does-not-know.js';
import { findCooperative } from './find-cooperative.js';
import { findName, nameAlone } from './find-name.js';
import { withoutNumbers } from './find-numbers.js';
import { findRelation } from './find-relation.js';
import { givesUp, stillGivesUp } from './gives-up.js';
import { besideHolding, putsOff } from './holds-back.js';
import { isOverwhelmed } from './is-overwhelmed.js';
import { namesMatter } from './is-preface.js';
import { isQuestion } from './is-question.js';
import { isSmallTalk } from './is-small-talk.js';
import { describesLoss, isPlainComplaint, mayAsk } from './may-ask.js';
import {
  type Asked,
  compact,
  firstOf,
  type Message,
  type MessageReading,
  maxReadLength,
  type Slots,
  type Understood,
} from './message.js';
import { readContacts, summaries } from './read-contacts.js';
import { readPlace } from './read-place.js';
import { readRepresented } from './read-represented.js';
import { readStory } from './read-story.js';
import { placePutRight, placeTold } from './revised-place.js';
import { saysEnough } from './says-enough.js';
import { startsAnotherReport } from './starts-another-report.js';
import { toldInStory } from './told-in-story.js';
import { isOwnOpen, understandOpening } from './understand-opening.js';
import { addToSummary, understandSummary } from './understand-summary.js';
import { wishOfSecrecy } from './wants-secrecy.js';

/** Readings of a message beyond the open question. The first match wins, so the order matters for messages that match several. */
const readings: readonly MessageReading[] = [
  // Nodes where no answer is required. The menu takes everything else, so no reading below applies there.
  tellsAnotherMatter,
  saysThatWasAll,
  opensAtMenu,
  // "Ampun dikirim riyin" is not a name.
  holdsBackBefore,
  letsGo,
  // Questions whose own answers resemble a wish below: "jangan dikirim", "Bu Siti, ibu saya".
  saysWhoReports,
  staysCancelled,
  sendsAsTold,
  // Wishes that are granted at nearly every question. They come before questions: "bisa bicara dengan petugas tidak?"
  namesTicket,
  wantsPerson,
  wantsToEnd,
  wantsSecrecy,
  // A message at the wrong place: a status, a report or a story where a question is expected, and the reverse.
  asksHowOwnStands,
  reportsBehindQuestion,
  tellsInPlaceOfAsking,
  // Before the answers, whose words a question may contain: "ya, tapi kapan dijawab?"
  asksAside,
  // Answers to one specific question each.
  leavesQuestion,
  understandSummary,
  // Additional information in an answer. At the question for a place, a problem is first read as the story.
  tellsStoryAtLast,
  tellsStory,
  saysRelation,
  namesCooperative,
  forbidsName,
];

/**
 * Meaning of a citizen's message, beyond an answer to the open question. A correction of the cooperative or the place
 * excludes other readings; a phone number is taken in addition to any of them.
 */
export function understandCitizen(said: CitizenMessage, asking: Asked): Understood {
  const { ticketNumberRead, text: whole = '' } = said;
  const text = whole.slice(0, maxReadLength);
  const contacts = readContacts(text, asking);
  const cooperative = correctedCooperative(asking.slots.cooperative ?? '', text);
  if (cooperative !== null) return { revises: { cooperative, ...contacts } };
  const corrected = placePutRight(text, asking);
  if (corrected !== null) return { revises: { ...corrected, ...contacts } };
  const named = ticketNumberRead?.isNamed ? ticketNumberRead : null;
  const message = { ...asking, text, whole: whole.trim(), named };
  const understood = firstOf(readings, message);
  if (joinsReport(contacts, understood ?? {}, asking)) return { intent: 'reach', slots: contacts };
  const revises = { ...understood?.revises, ...placeTold(text, asking), ...contacts };
  const isRead = understood !== null || Object.keys(revises).length > 0;
  // The text of a photo is stored with it and does not need confirmation.
  const isBeside = (said.files?.length ?? 0) > 0;
  return isRead || isBeside ? { ...understood, revises } : (addToSummary(message) ?? {});
}

/** Intents that are handled before the citizen is asked whose number it is. */
const beforeAsking = new Set(['person', 'status']);

/** Whether a number belongs to the report that is already filed, and not to a new report or question. */
function joinsReport(
  { contact, heard }: Slots,
  { intent = '' }: Understood,
  { slots: { question, story, takesContact } }: Asked,
): boolean {
  if (takesContact !== true || story !== undefined || question !== undefined) return false;
  return Boolean(contact) || (heard !== undefined && !beforeAsking.has(intent));
}

/** Questions after a report was filed. */
const afterFiling = new Set(['menu', 'mayAsk', 'followUpQuestion']);

/** The beginning of another report after one was filed: "satu lagi, pupuknya ga pernah datang". */
function tellsAnotherMatter({ node, slots, text, whole }: Message): Understood | null {
  const isFiled = slots.own !== undefined && slots.story === undefined && afterFiling.has(node);
  return isFiled && startsAnotherReport(text)
    ? { intent: 'besideOwn', slots: { question: whole } }
    : null;
}

/** Nodes where nothing is open, or only a question that needs no answer. */
const endsHere = new Set([...afterFiling, 'helped']);

function saysThatWasAll({ node, text }: Message): Understood | null {
  return endsHere.has(node) && saysEnough(text) ? { intent: 'enough' } : null;
}

function opensAtMenu(message: Message): Understood | null {
  return message.node === 'menu' ? understandOpening(message) : null;
}

const somebodyElse = /(?:orang lain|wong liya|somebody else|someone else)/iu;

/** The answer to who reports: a name, another person, or anonymous. */
function saysWhoReports({ node, text }: Message): Understood | null {
  if (node !== 'who') return null;
  if (somebodyElse.test(text)) return { intent: 'other' };
  const relation = findRelation(text)?.relation;
  if (relation && /(?:untuk|buat|mewakili|for)\s/iu.test(text)) {
    return { intent: 'other', slots: { relation } };
  }
  // "Bu Siti, ibu saya" names another person and the relation to them.
  const represented = relation && readRepresented({ text })?.value;
  if (relation && represented) return { intent: 'other', slots: { relation, represented } };
  const privacy = wishOfSecrecy(text, { isStory: false });
  if (privacy !== null) {
    const told = privacy === 'confidential' ? findName(text) : null;
    return { intent: privacy, slots: compact({ name: told }) };
  }
  const name = nameAlone(withoutNumbers(text));
  if (name !== null) return { intent: 'named', slots: { name } };
  // "Buat apa nama saya?" is answered when the question is repeated.
  return /(?<!\p{L})nama(?!\p{L})/iu.test(text) ? {} : null;
}

/** Questions about a report before its summary. */
const tellsReport = new Set([
  'story',
  'place',
  'placeOnly',
  'cooperative',
  'who',
  'represented',
  'ownName',
  'name',
  'category',
  'whichTopic',
  'whichPlace',
  'which',
  'newContact',
]);

/** Questions that cannot be put off alone: the report would be filed without their answer. */
const asksWhoOrWhere = new Set([
  'place',
  'placeOnly',
  'cooperative',
  'who',
  'represented',
  'ownName',
  'name',
]);

/** The rest of a message that holds the report back before the summary; null if it does not. */
function besideWish({ node, text }: Message): string | null {
  const said = withoutNumbers(text);
  if (asksWhoOrWhere.has(node) && putsOff(said)) return '';
  return tellsReport.has(node) ? besideHolding(said) : null;
}

/** The report is held back before the summary; an answer to the open question in the same message is taken. */
function holdsBackBefore(message: Message): Understood | null {
  const { slot, whole } = message;
  const rest = besideWish(message);
  if (rest === null || wantsToEnd(message)) return null;
  const isStory = slot === 'story' && readStory({ text: rest }, { slots: {} }) !== null;
  const told = slot === 'place' ? readPlace({ text: rest })?.value : undefined;
  return {
    intent: 'heldBack',
    slots: {
      ...(isStory && { story: whole }),
      ...toldInStory(rest),
      ...(told !== undefined && { place: told }),
    },
  };
}

/** A plain "kirim" before the summary revokes an earlier wish to hold the report back. */
function letsGo({ node, slots, text }: Message): Understood | null {
  const isDeferred = slots.isHeldBack === true && tellsReport.has(node) && node !== 'whichPlace';
  return isDeferred && sends(text) ? { intent: 'letGo' } : null;
}

function staysCancelled({ node, text }: Message): Understood | null {
  return node === 'reallyCancel' && stillGivesUp(text) ? { intent: 'yes' } : null;
}

function sendsAsTold({ node, text }: Message): Understood | null {
  return node === 'whichPlace' && sends(text) ? { intent: 'sentAsTold' } : null;
}

function namesTicket({ named, slot, text }: Message): Understood | null {
  const isAnswer = slot === 'number' || (slot === 'story' && tellsBesideNumber(text));
  return named && !isAnswer ? askedAbout(named) : null;
}

/** Questions about a wish to talk, and an officer's question: every message is an answer. */
const wishQuestions = new Set(['wish', 'wishNumber', 'wishAbout', 'reply']);
/** Questions with their own answers for secrecy. */
const takesSecrecy = new Set([
  ...wishQuestions,
  'who',
  'represented',
  'ownName',
  'name',
  ...summaries,
]);
/** Questions with their own answers for ending. */
const takesEnding = new Set([...takesSecrecy, 'reallyCancel', 'which']);

function wantsPerson({ node, slot, text }: Message): Understood | null {
  // "Ada petugas minta uang" is a story at the question for the story.
  const mayTell = slot === 'story' && /(?<!\p{L})ada(?!\p{L})/iu.test(text);
  return !wishQuestions.has(node) && !mayTell && asksPerson(text) ? { intent: 'person' } : null;
}

function wantsToEnd({ node, text }: Message): Understood | null {
  return !takesEnding.has(node) && givesUp(text) ? { intent: 'givenUp' } : null;
}

/** Questions after a report was filed; a wish there can only be about that report. */
const asksBehindOwn = new Set(['mayAsk', 'followUpQuestion', 'isYours']);

function wantsSecrecy({ node, slot, slots, text }: Message): Understood | null {
  if (takesSecrecy.has(node)) return null;
  const privacy = wishOfSecrecy(text, { isStory: slot === 'story' || slot === 'question' });
  if (privacy === null) return null;
  if (asksBehindOwn.has(node) || isOwnOpen(slots)) return { intent: 'hideOwn' };
  return {
    intent: 'afraid',
    slots: { privacy: slots.privacy === 'anonymous' ? 'anonymous' : privacy },
  };
}

/** First questions, before any story. A citizen who asks for a status here chose the wrong entry. */
const firstQuestions = new Set(['story', 'question']);

function asksHowOwnStands({ node, text }: Message): Understood | null {
  return firstQuestions.has(node) && asksOwnState(text) ? { intent: 'status' } : null;
}

function reportsBehindQuestion({ slot, text }: Message): Understood | null {
  return slot === 'question' && announcesReport(text) ? { intent: 'another' } : null;
}

/** Nodes at which the desk has just answered a question, with the number of words from which a message is a story. */
const talkOfQuestion: Readonly<Record<string, number>> = {
  nobodyKnows: 6,
  helped: 14,
  meant: 14,
};

/** A problem in place of an expected question. */
function tellsInPlaceOfAsking({ node, slot, text, whole }: Message): Understood | null {
  const least = talkOfQuestion[node] ?? Number.POSITIVE_INFINITY;
  const isTold = isPlainComplaint(text)
    ? slot === 'question' || node in talkOfQuestion
    : text.trim().split(/\s+/).length >= least && !mayAsk(text) && !isSmallTalk(text);
  return isTold ? { intent: 'another', slots: { story: whole, ...toldInStory(text) } } : null;
}

/** A question next to the open one. */
function asksAside({ slot, text }: Message): Understood | null {
  const isAsked =
    slot !== 'story' && slot !== 'question' && isQuestion(text) && !isOverwhelmed(text);
  return isAsked ? { intent: 'question', slots: { question: text } } : null;
}

function leavesQuestion({ node, text }: Message): Understood | null {
  return node === 'helped' && doesNotKnow(text) ? { intent: 'unsure' } : null;
}

/** Questions at which a story that was only begun may continue. */
const behindStory = new Set(['place', 'cooperative']);

function tellsStoryAtLast({ slot, slots, text, whole }: Message): Understood | null {
  const { story } = slots;
  const isBegun = typeof story === 'string' && story !== '' && !namesMatter(story);
  if (!behindStory.has(slot ?? '') || !isBegun) return null;
  if (!describesProblem(text) && !describesLoss(text)) return null;
  return { slots: toldInStory(text), revises: { story: `${story}\n${whole}` } };
}

function tellsStory({ slot, text }: Message): Understood | null {
  return slot === 'story' ? { slots: toldInStory(text) } : null;
}

function saysRelation({ slot, text }: Message): Understood | null {
  if (slot !== 'represented') return null;
  return { slots: compact({ relation: findRelation(text)?.relation ?? null }) };
}

/** A bare "jangan" is about the name; with more, it may hold the report back. */
function forbidsName({ node, text }: Message): Understood | null {
  return node === 'who' && tokens(text).includes('jangan') ? { intent: 'anonymous' } : null;
}

function namesCooperative({ slot, text }: Message): Understood | null {
  return slot === 'place' ? { slots: compact({ cooperative: findCooperative(text) }) } : null;
}
