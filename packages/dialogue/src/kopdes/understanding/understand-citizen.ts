import { tokens } from '../../language/tokens.js';
import type { CitizenMessage } from '../../session/input.js';
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

/**
 * What a message may mean beyond the open question. The first reading that fits is taken, so the order decides about
 * messages that fit several.
 */
const readings: readonly MessageReading[] = [
  // Where nothing has to be answered. The menu takes whatever is left: nothing below is read there.
  tellsAnotherMatter,
  saysThatWasAll,
  opensAtMenu,
  // "Ampun dikirim riyin" is no name.
  holdsBackBefore,
  letsGo,
  // Questions with answers of their own that sound like a wish below: "jangan dikirim", "Bu Siti, ibu saya".
  saysWhoReports,
  staysCancelled,
  sendsAsTold,
  // Wishes that are granted at nearly any question. They stand above questions: "bisa bicara dengan petugas tidak?"
  namesCase,
  wantsPerson,
  wantsToEnd,
  wantsSecrecy,
  // The wrong door: a status, a report or a story where a question is expected, and the other way round.
  asksHowOwnStands,
  reportsBehindQuestion,
  tellsInPlaceOfAsking,
  // Above the answers, whose words it may hold: "ya, tapi kapan dijawab?"
  asksAside,
  // Answers to one question each.
  leavesQuestion,
  understandSummary,
  // What an answer tells beside itself. At the question for a place, trouble is story first.
  tellsStoryAtLast,
  tellsStory,
  saysRelation,
  namesCooperative,
  forbidsName,
];

/**
 * What a message of a citizen means to the desk, beyond an answer to the open question. A correction of the cooperative or
 * the place is nothing else; a number of a phone is taken beside whatever else is said.
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
  // What stands beside a photo is kept with it, and needs no reading back.
  const isBeside = (said.files?.length ?? 0) > 0;
  return isRead || isBeside ? { ...understood, revises } : (addToSummary(message) ?? {});
}

/** Wishes that are seen to before anybody is asked whose a number is. */
const beforeAsking = new Set(['person', 'status']);

/** Whether a number is for the report that is filed already, and not for one that is told or a question that is put now. */
function joinsReport(
  { contact, heard }: Slots,
  { intent = '' }: Understood,
  { slots: { question, story, takesContact } }: Asked,
): boolean {
  if (takesContact !== true || story !== undefined || question !== undefined) return false;
  return Boolean(contact) || (heard !== undefined && !beforeAsking.has(intent));
}

/** Questions that are put once a report is filed. */
const afterFiling = new Set(['menu', 'mayAsk', 'followUpQuestion']);

/** The first words of another report, once one is filed: "satu lagi, pupuknya ga pernah datang". */
function tellsAnotherMatter({ node, slots, text, whole }: Message): Understood | null {
  const isFiled = slots.own !== undefined && slots.story === undefined && afterFiling.has(node);
  return isFiled && startsAnotherReport(text)
    ? { intent: 'besideOwn', slots: { question: whole } }
    : null;
}

/** Where nothing is open, or only what nobody has to answer. */
const endsHere = new Set([...afterFiling, 'helped']);

function saysThatWasAll({ node, text }: Message): Understood | null {
  return endsHere.has(node) && saysEnough(text) ? { intent: 'enough' } : null;
}

function opensAtMenu(message: Message): Understood | null {
  return message.node === 'menu' ? understandOpening(message) : null;
}

const somebodyElse = /(?:orang lain|wong liya|somebody else|someone else)/iu;

/** Who reports: a name, somebody else, or nobody who is to be known. */
function saysWhoReports({ node, text }: Message): Understood | null {
  if (node !== 'who') return null;
  if (somebodyElse.test(text)) return { intent: 'other' };
  const relation = findRelation(text)?.relation;
  if (relation && /(?:untuk|buat|mewakili|for)\s/iu.test(text)) {
    return { intent: 'other', slots: { relation } };
  }
  // "Bu Siti, ibu saya" names somebody else, and how the two stand to each other.
  const represented = relation && readRepresented({ text })?.value;
  if (relation && represented) return { intent: 'other', slots: { relation, represented } };
  const privacy = wishOfSecrecy(text, { isStory: false });
  if (privacy !== null) {
    const told = privacy === 'confidential' ? findName(text) : null;
    return { intent: privacy, slots: compact({ name: told }) };
  }
  const name = nameAlone(withoutNumbers(text));
  if (name !== null) return { intent: 'named', slots: { name } };
  // "Buat apa nama saya?" is answered where the question is asked again.
  return /(?<!\p{L})nama(?!\p{L})/iu.test(text) ? {} : null;
}

/** Questions by which a report is told, before it is read back. */
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

/** Questions of which none can be put off alone: what is told so far would be filed without the answer. */
const asksWhoOrWhere = new Set([
  'place',
  'placeOnly',
  'cooperative',
  'who',
  'represented',
  'ownName',
  'name',
]);

/** What is left of a message that holds the report back before it is read back; null where it does not. */
function besideWish({ node, text }: Message): string | null {
  const said = withoutNumbers(text);
  if (asksWhoOrWhere.has(node) && putsOff(said)) return '';
  return tellsReport.has(node) ? besideHolding(said) : null;
}

/** The report shall not be sent yet, though it is not read back yet; what answers the question beside it is taken. */
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

/** A plain "kirim" lets go what he held back before it was read back: that is still to come. */
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

function namesCase({ named, slot, text }: Message): Understood | null {
  const isAnswer = slot === 'number' || (slot === 'story' && tellsBesideNumber(text));
  return named && !isAnswer ? askedAbout(named) : null;
}

/** Questions about a wish to talk, and the question of an officer: whatever is said is the answer. */
const wishQuestions = new Set(['wish', 'wishNumber', 'wishAbout', 'reply']);
/** Questions that take an end or secrecy as an answer of their own. */
const takesWishes = new Set([
  ...wishQuestions,
  'reallyCancel',
  'which',
  'who',
  'represented',
  'ownName',
  'name',
  ...summaries,
]);

function wantsPerson({ node, slot, text }: Message): Understood | null {
  // "Ada petugas minta uang" is a story where one is asked for.
  const mayTell = slot === 'story' && /(?<!\p{L})ada(?!\p{L})/iu.test(text);
  return !wishQuestions.has(node) && !mayTell && asksPerson(text) ? { intent: 'person' } : null;
}

function wantsToEnd({ node, text }: Message): Understood | null {
  return !takesWishes.has(node) && givesUp(text) ? { intent: 'givenUp' } : null;
}

/** Questions once a report is filed, of which nobody else's can be meant. */
const asksBehindOwn = new Set(['mayAsk', 'followUpQuestion', 'isYours']);

function wantsSecrecy({ node, slot, slots, text }: Message): Understood | null {
  if (takesWishes.has(node)) return null;
  const privacy = wishOfSecrecy(text, { isStory: slot === 'story' || slot === 'question' });
  if (privacy === null) return null;
  if (asksBehindOwn.has(node) || isOwnOpen(slots)) return { intent: 'hideOwn' };
  return {
    intent: 'afraid',
    slots: { privacy: slots.privacy === 'anonymous' ? 'anonymous' : privacy },
  };
}

/** First questions, before anything is told: whoever asks here how a report stands came by the wrong door. */
const doors = new Set(['story', 'question']);

function asksHowOwnStands({ node, text }: Message): Understood | null {
  return doors.has(node) && asksOwnState(text) ? { intent: 'status' } : null;
}

function reportsBehindQuestion({ slot, text }: Message): Understood | null {
  return slot === 'question' && announcesReport(text) ? { intent: 'another' } : null;
}

/** Where the desk has just answered a question, and from how many words on a message there is a story. */
const talkOfQuestion: Readonly<Record<string, number>> = {
  nobodyKnows: 6,
  helped: 14,
  meant: 14,
};

/** What went wrong, told where a question is at hand. */
function tellsInPlaceOfAsking({ node, slot, text, whole }: Message): Understood | null {
  const least = talkOfQuestion[node] ?? Number.POSITIVE_INFINITY;
  const isTold = isPlainComplaint(text)
    ? slot === 'question' || node in talkOfQuestion
    : text.trim().split(/\s+/).length >= least && !mayAsk(text) && !isSmallTalk(text);
  return isTold ? { intent: 'another', slots: { story: whole, ...toldInStory(text) } } : null;
}

/** A question that is put beside the open one. */
function asksAside({ slot, text }: Message): Understood | null {
  const isAsked =
    slot !== 'story' && slot !== 'question' && isQuestion(text) && !isOverwhelmed(text);
  return isAsked ? { intent: 'question', slots: { question: text } } : null;
}

function leavesQuestion({ node, text }: Message): Understood | null {
  return node === 'helped' && doesNotKnow(text) ? { intent: 'unsure' } : null;
}

/** Questions in answer to which a story may go on that was only begun before. */
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
