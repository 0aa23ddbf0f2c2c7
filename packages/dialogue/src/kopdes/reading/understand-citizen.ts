import type { NumberInText } from '@aduan/core';
import type { Said } from '../../session/input.js';
import type { KopdesSlots } from '../kopdes-types.js';
import { announcesAnswer } from './announces-answer.js';
import { announcesReport } from './announces-report.js';
import { agrees, callsWrong, confirms, holdsBack, sends } from './answers-summary.js';
import { asksPerson } from './asks-person.js';
import { asksOwnState, asksState } from './asks-state.js';
import { correctedCooperative } from './corrected-cooperative.js';
import { correctedPlace } from './corrected-place.js';
import { declinesNumber } from './declines-number.js';
import { doesNotKnow } from './does-not-know.js';
import { findCooperative } from './find-cooperative.js';
import { findName, nameAlone } from './find-name.js';
import { withoutNumbers } from './find-numbers.js';
import { findPlace } from './find-place.js';
import { findRelation, findSpokenFor } from './find-relation.js';
import { givesUp, stillGivesUp } from './gives-up.js';
import { isAtLoss } from './is-at-loss.js';
import { isQuestion } from './is-question.js';
import { isForBank, isPlainComplaint, mayAsk } from './may-ask.js';
import { mergedPlace } from './merged-place.js';
import { ragesAlone } from './rages-alone.js';
import { readContacts, summaries } from './read-contacts.js';
import { readRepresented } from './read-represented.js';
import { tellsAnother } from './tells-another.js';
import { tellsNothing } from './tells-nothing.js';
import { tellsTrouble } from './tells-trouble.js';
import { hasLostNumber } from './ticket-number.js';
import { wishOfSecrecy } from './wants-secrecy.js';

type Slots = Partial<KopdesSlots>;

/** Fewest words that tell something by themselves. */
const storyFrom = 5;

/** As much of a message as is searched for names and places, in characters. */
const mostRead = 4_000;

const somebodyElse = /(?:orang lain|wong liya|somebody else|someone else)/iu;

const hiding =
  /rahasia|confidential|anonymous|anonim|tanpa nama|(?:jangan|ga|gak|nggak|ndak|tidak|tdk)(?: usah| perlu)? (?:sebut|disebut|(?:pakai|pake|tampilkan) (?:nama|identitas))/iu;
const notHiding =
  /(?:ga|gak|nggak|ndak|tidak|tdk|jangan|bukan|not)(?: usah| perlu)? (?:di)?(?:rahasia|confidential)/iu;

/** Whether somebody who sends his report wants his name hidden: "iya, tapi rahasiain ya". */
function hidesName(text: string): boolean {
  return hiding.test(text) && !notHiding.test(text);
}

/** What is known where something is said. */
interface Asked {
  readonly node: string;
  readonly slot: string | null;
  readonly slots: Slots;
}

interface Understood {
  readonly intent?: string;
  readonly slots?: Slots;
  readonly revises?: Slots;
}

/** What a message to the desk means beyond the open question. */
export function understandCitizen(said: Said, asking: Asked): Understood {
  const text = (said.text ?? '').slice(0, mostRead);
  const revises = readContacts(text, asking);
  const cooperative = correctedCooperative(asking.slots.cooperative ?? '', text);
  if (cooperative !== null) return { revises: { cooperative, ...revises } };
  const place = placePutRight(text, asking);
  if (place !== null) {
    return { revises: { place, ...cooperativePutRight(text, asking), ...revises } };
  }
  const understood = understandWords(said, asking);
  if (joinsReport(revises, understood, asking)) return { intent: 'reach', slots: revises };
  return { ...understood, revises: { ...placeTold(text, asking), ...revises } };
}

/** Wishes that are seen to before anybody is asked whose a number is. */
const beforeAsking = new Set(['person', 'status']);

/** Whether a number is for the report that its citizen has, and not for one that is told or asked now. */
function joinsReport(
  { contact, heard }: Slots,
  { intent = '' }: Understood,
  { slots: { question, story, takesContact } }: Asked,
): boolean {
  if (takesContact !== true || story !== undefined || question !== undefined) return false;
  return Boolean(contact) || (heard !== undefined && !beforeAsking.has(intent));
}

/** Questions whose answers are read for a place anyway. */
const placeSlots = new Set([
  'story',
  'question',
  'place',
  'meantPlace',
  'number',
  'pin',
  'wish',
  'reply',
]);

/** Where a name alone that is put right is one of a place: right behind the question for it. */
const besidePlace = new Set(['who', 'whichPlace']);

/** The place as a correction makes it: "maksud saya Patengan" gives no name, and answers nothing else. */
function placePutRight(text: string, { node, slots }: Asked): string | null {
  const known = slots.story === undefined || node === 'menu' ? null : wordsOfPlace(slots);
  return known === null ? null : correctedPlace(known, text, besidePlace.has(node));
}

/** The cooperative, where its name holds the place that is put right: "KDMP Candirejo Semin". */
function cooperativePutRight(text: string, { slots: { cooperative, found } }: Asked): Slots {
  const said = found?.said.cooperative ?? cooperative ?? null;
  return said === null ? {} : compact({ cooperative: correctedPlace(said, text, false) });
}

/** A place that is told at any other question. */
function placeTold(text: string, { node, slot, slots }: Asked): Slots {
  if (slots.story === undefined || node === 'menu' || placeSlots.has(slot ?? '')) return {};
  const place = mergedPlace(wordsOfPlace(slots), text);
  return place === null ? {} : { place };
}

/** What was said of the place so far, without what was found for it. */
function wordsOfPlace({ found, place }: Slots): string | null {
  const shown = typeof place === 'string' ? place : (place?.name ?? null);
  if (shown === null || !found?.said.place || !shown.startsWith(found.said.place)) return shown;
  return [found.said.place, found.added].filter(Boolean).join(', ');
}

function understandWords({ text: all = '', caseNumber }: Said, asking: Asked): Understood {
  const text = all.slice(0, mostRead);
  const named = caseNumber?.isNamed ? caseNumber : null;
  if (isBesideOwn(asking) && tellsAnother(text)) {
    return { intent: 'besideOwn', slots: { question: all.trim() } };
  }
  if (asking.node === 'menu') return understandOpening(text, all.trim(), named, asking.slots);
  if (asking.node === 'who') {
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
    if (/(?<!\p{L})nama(?!\p{L})/iu.test(text)) return {};
  }
  if (asking.node === 'reallyCancel' && stillGivesUp(text)) return { intent: 'yes' };
  if (asking.node === 'whichPlace' && sends(text)) return { intent: 'sentAsTold' };
  const isAnswer = asking.slot === 'number' || (asking.slot === 'story' && tellsBeside(text));
  if (named && !isAnswer) return askedAbout(named);
  const wished = wishedBeside(text, asking);
  if (wished) return wished;
  if (doors.has(asking.node) && asksOwnState(text)) return { intent: 'status' };
  if (asking.slot === 'question' && announcesReport(text)) return { intent: 'another' };
  if (tellsInPlaceOfAsking(text, asking)) {
    return { intent: 'another', slots: { story: all.trim(), ...readStory(text) } };
  }
  const isAside = asking.slot !== 'story' && asking.slot !== 'question';
  if (isAside && isQuestion(text) && !isAtLoss(text)) {
    return { intent: 'question', slots: { question: text } };
  }
  if (asking.node === 'helped' && doesNotKnow(text)) return { intent: 'unsure' };
  if (asking.node === 'whoseNumber' && agrees(text)) return { intent: 'mine' };
  if (declines(text, asking)) return { intent: 'send' };
  if (summaries.has(asking.node)) {
    const answer = answerToSummary(withoutNumbers(text), asking);
    if (answer) return answer;
  }
  if (asking.slot === 'story') return { slots: readStory(text) };
  if (asking.slot === 'represented') {
    return { slots: compact({ relation: findRelation(text)?.relation ?? null }) };
  }
  return asking.slot === 'place' ? { slots: compact({ cooperative: findCooperative(text) }) } : {};
}

/** What somebody answers to what was read back to him. */
function answerToSummary(text: string, { node, slots: { privacy } }: Asked): Understood | null {
  if (holdsBack(text)) return { intent: 'notYet' };
  if (privacy !== 'anonymous') {
    if (hidesName(text)) return { intent: 'secret' };
    const isAfraid = wishOfSecrecy(text, { isStory: false }) === 'confidential';
    if (isAfraid && privacy !== 'confidential') {
      return { intent: 'afraid', slots: { privacy: 'confidential' } };
    }
  }
  if (callsWrong(text)) return { intent: 'change' };
  return node === 'ready' && confirms(text) ? { intent: 'send' } : null;
}

/** Behind these doors nothing is told yet: who asks how his report stands has taken the wrong one. */
const doors = new Set(['story', 'question']);

/** Questions that are put once a report is filed. */
const afterFiling = new Set(['menu', 'mayAsk', 'wonder']);

/** Whether the conversation has a report already, and no other one is told. */
function isBesideOwn({ node, slots: { own, story } }: Asked): boolean {
  return own !== undefined && story === undefined && afterFiling.has(node);
}

/** Whether somebody who is asked for his number with the summary has none to give. */
function declines(text: string, { node, slots }: Asked): boolean {
  const { contact, heard, privacy, reachable } = slots;
  if (node === 'whoseNumber') return heard !== undefined && declinesNumber(text);
  const isAsked = contact === undefined && reachable === undefined && privacy !== 'anonymous';
  return node === 'ready' && isAsked && declinesNumber(text);
}

/** Questions about a wish to talk, and that of an officer: whatever is said is the answer. */
const wishQuestions = new Set(['wish', 'wishNumber', 'wishAbout', 'reply']);
/** Questions that take an end or secrecy as an answer of their own. */
const takesWishes = new Set([
  'reallyCancel',
  'which',
  'who',
  'represented',
  'ownName',
  'name',
  'ready',
  'whoseNumber',
]);

/** What somebody wants of the conversation instead of answering it: a person, an end, his name kept secret. */
function wishedBeside(text: string, { node, slot, slots }: Asked): Understood | null {
  if (wishQuestions.has(node)) return null;
  // "Ada petugas minta uang" is a story where one is asked for.
  const mayTell = slot === 'story' && /(?<!\p{L})ada(?!\p{L})/iu.test(text);
  if (!mayTell && asksPerson(text)) return { intent: 'person' };
  if (takesWishes.has(node)) return null;
  if (givesUp(text)) return { intent: 'givenUp' };
  const privacy = wishOfSecrecy(text, { isStory: slot === 'story' || slot === 'question' });
  if (privacy === null) return null;
  return {
    intent: 'afraid',
    slots: { privacy: slots.privacy === 'anonymous' ? 'anonymous' : privacy },
  };
}

/** Where the desk speaks of a question, and how many words tell there that it was none. */
const talkOfQuestion: Readonly<Record<string, number>> = {
  nobodyKnows: 6,
  helped: 14,
  meant: 14,
};

/** Whether somebody tells what went wrong where a question is at hand. */
function tellsInPlaceOfAsking(text: string, { node, slot }: Asked): boolean {
  if (isPlainComplaint(text)) return slot === 'question' || node in talkOfQuestion;
  const least = talkOfQuestion[node] ?? Number.POSITIVE_INFINITY;
  return text.trim().split(/\s+/).length >= least && !mayAsk(text) && !tellsNothing(text);
}

/** A number of a case that somebody names: he asks how it stands, or is asked what it is. */
function askedAbout({ number }: NumberInText, told: Slots = {}) {
  return number === null
    ? { intent: 'mistyped', slots: told }
    : { intent: 'status', slots: { ...told, number } };
}

/** Whether a message tells something beside the number that stands in it. */
function tellsBeside(text: string): boolean {
  const words = text
    .replace(/\S*\d\S*/gu, ' ')
    .trim()
    .split(/\s+/).length;
  return words >= storyFrom && !asksState(text) && !isQuestion(text) && !announcesAnswer(text);
}

function understandOpening(
  text: string,
  story: string,
  named: NumberInText | null,
  { story: known, own }: Slots,
) {
  if (named) {
    const isTold = known === undefined && tellsBeside(text);
    return askedAbout(named, isTold ? { story, ...readStory(text) } : {});
  }
  // Whose report this conversation has, he is told its number; a PIN only an officer can help with.
  const isNumberTold = own !== undefined && !/(?<!\p{L})pin/iu.test(text);
  if (hasLostNumber(text)) return { intent: isNumberTold ? 'status' : 'lost' };
  if (asksState(text)) return { intent: 'status' };
  if (asksPerson(text)) return { intent: 'person' };
  if (givesUp(text)) return { intent: 'givenUp' };
  const privacy = wishOfSecrecy(text, { isStory: true });
  if (privacy !== null) return { intent: 'afraidAtFirst', slots: { privacy } };
  if (announcesReport(text)) return { intent: 'complaint', slots: readStory(text) };
  if (ragesAlone(text)) return { intent: 'upset' };
  const hasNumber = withoutNumbers(text) !== text;
  if (isQuestion(text) || (isForBank(text) && !hasNumber)) {
    return { intent: 'question', slots: { question: text.trim() } };
  }
  const words = text.trim().split(/\s+/).length;
  const isTrouble = tellsTrouble(text);
  if (isTrouble && words === 1) return { intent: 'complaint' };
  if ((words < storyFrom && !isTrouble) || tellsNothing(text)) {
    return { slots: compact({ relation: findSpokenFor(text)?.relation ?? null }) };
  }
  return { intent: 'complaint', slots: { story, ...readStory(text) } };
}

/** Everything that a story tells at once. */
function readStory(text: string): Slots {
  const spokenFor = findSpokenFor(text);
  return {
    ...compact({
      relation: spokenFor?.relation ?? null,
      place: findPlace(text),
      cooperative: findCooperative(text),
      name: findName(spokenFor?.rest ?? text),
    }),
    ...(/(?:tanpa nama|anonim|anonymous)/iu.test(text) && { privacy: 'anonymous' as const }),
    ...(/(?:rahasiakan|dirahasiakan|keep my name)/iu.test(text) && {
      privacy: 'confidential' as const,
    }),
  };
}

function compact(found: Readonly<Record<string, string | null>>): Slots {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));
}
