import { defineFlow } from '@aduan/dialogue';
import { alarmCategories } from './alarm/alarm-categories.js';
import { findAlarm } from './alarm/find-alarm.js';
import { alarmCatalogue } from './catalogue/alarm-catalogue.js';
import { answerCatalogue } from './catalogue/answer-catalogue.js';
import { complaintCatalogue } from './catalogue/complaint-catalogue.js';
import { contactCatalogue } from './catalogue/contact-catalogue.js';
import { followUpCatalogue } from './catalogue/follow-up-catalogue.js';
import { placeCatalogue } from './catalogue/place-catalogue.js';
import { replyCatalogue } from './catalogue/reply-catalogue.js';
import { welcomeCatalogue } from './catalogue/welcome-catalogue.js';
import type { KopdesSlots, KopdesTasks } from './kopdes-types.js';
import { alarmNodes } from './nodes/alarm-nodes.js';
import { answerNodes } from './nodes/answer-nodes.js';
import { complaintNodes } from './nodes/complaint-nodes.js';
import { contactNodes } from './nodes/contact-nodes.js';
import { followUpNodes } from './nodes/follow-up-nodes.js';
import { leftNodes } from './nodes/left-nodes.js';
import { placeNodes } from './nodes/place-nodes.js';
import { replyNodes } from './nodes/reply-nodes.js';
import { topicNodes } from './nodes/topic-nodes.js';
import { welcomeNodes } from './nodes/welcome-nodes.js';
import { isSmallTalk } from './understanding/is-small-talk.js';
import { languageOf } from './understanding/language-of.js';
import { readCooperative } from './understanding/read-cooperative.js';
import { readName } from './understanding/read-name.js';
import { readContact, readWish } from './understanding/read-number.js';
import { readPin } from './understanding/read-pin.js';
import { readMeantPlace, readPlace } from './understanding/read-place.js';
import { readRepresented } from './understanding/read-represented.js';
import { readAnyText, readStory } from './understanding/read-story.js';
import { saysEnough } from './understanding/says-enough.js';
import { readTicketNumber } from './understanding/ticket-number.js';
import { privacyTold } from './understanding/told-in-story.js';
import { understandCitizen } from './understanding/understand-citizen.js';

/**
 * The conversation of a desk for cooperatives: complain, ask, follow a report, talk to an officer. It asks first what
 * happened; a voice note or a photo is a full answer. The report is filed after at most seven messages of the citizen,
 * one more with a number, two more on behalf of another person, one or two more if several cooperatives match, one more
 * for each addition to the summary, which only a clear yes sends. An abandoned report is filed unchanged after an hour.
 * A report that the citizen held back, or asked for time to tell, waits for them, and they are told so once.
 *
 * To change that time: `{ ...kopdesFlow, abandoned: { ...kopdesFlow.abandoned, afterMs } }`.
 */
export const kopdesFlow = /* @__PURE__ */ defineFlow<{ slots: KopdesSlots; tasks: KopdesTasks }>()({
  id: 'kopdes',
  version: 1,
  languages: ['id', 'en'],
  start: 'greeting',
  person: 'officer',
  failed: 'trouble',
  cancel: 'isStoryTold',
  abandoned: { afterMs: 60 * 60_000, to: 'isLeft', unless: 'isReminded', wait: 'isAwaited' },
  files: 'files',
  remarks: 'remarks',
  isTalk: isSmallTalk,
  isFarewell: saysEnough,
  languageOf,
  given: [
    'alarm',
    'answer',
    'choices',
    'candidates',
    'topics',
    'found',
    'own',
    'status',
    'asks',
    'opens',
    'promise',
    'relation',
    'followUpQuestion',
    'followUpTopic',
    'missed',
    'reachable',
    'takesContact',
    'isConfirmed',
    'nameLeftOut',
    'contactLeftOut',
    'isHeldBack',
    'isReminded',
    'isAwaited',
    'alsoSaid',
    'isWished',
    'isGivenUp',
    'called',
    // These say how the citizen is reached; they add nothing to a ticket.
    'contact',
    'heard',
    'isHeardMine',
    'wish',
  ],
  remember: ['own'],
  alarm: {
    find: findAlarm,
    reads: privacyTold,
    say: { threat: 'helpThreat', fraud: 'helpFraud', 'self-harm': 'helpSelfHarm' },
    more: { threat: 'keptThreat', fraud: 'keptFraud', 'self-harm': 'keptSelfHarm' },
    categories: alarmCategories,
    slot: 'alarm',
    into: 'story',
    to: 'alarmHours',
  },
  entryPoints: { ask: 'question', complain: 'story', track: 'isNumberKnown', officer: 'officer' },
  topics: {
    status: {
      words: {
        id: [
          'cek laporan',
          'status laporan',
          'cek status',
          'lacak laporan',
          'kabar laporan saya',
          'nomor berapa',
          'nomer berapa',
          'nomor laporan',
          'sudah diproses',
          'sudah diproses belum',
          'sudah sampai mana',
        ],
        en: ['track my report', 'status of my report'],
      },
      to: 'isNumberKnown',
      replacesQuestion: { at: ['menu', 'pin', 'pinOnceMore'], forget: [] },
    },
    person: {
      words: {},
      to: 'officer',
      replacesQuestion: {
        at: ['helped', 'meant', 'nobodyKnows', 'wish', 'wishNumber', 'wishAbout'],
        forget: [],
      },
    },
    notYet: {
      words: {},
      to: 'notYet',
      replacesQuestion: { at: ['ready', 'numberOwner', 'unsent'], forget: [] },
    },
    heldBack: { words: {}, to: 'heldBack' },
    letGo: { words: {}, to: 'letGo' },
    hidden: {
      words: {},
      to: 'isHiddenHow',
      replacesQuestion: { at: ['ready', 'numberOwner', 'unsent'], forget: [] },
    },
    numberDenied: {
      words: {},
      to: 'numberDenied',
      replacesQuestion: { at: ['numberOwner'], forget: [] },
    },
    sentAsTold: {
      words: {},
      to: 'asItStands',
      replacesQuestion: { at: ['whichPlace'], forget: ['candidatePlace'] },
    },
    reach: { words: {}, to: 'reach', replacesQuestion: { at: ['menu', 'isYours'], forget: [] } },
    mistyped: {
      words: {},
      to: 'mistyped',
      replacesQuestion: { at: ['menu', 'pin', 'pinOnceMore'], forget: [] },
    },
    lost: {
      words: {
        id: [
          'lupa nomor',
          'lupa nomer',
          'lupa nomor laporan',
          'nomor lupa',
          'nomer lupa',
          'nomor hilang',
          'lupa pin',
          'pin lupa',
          'pin hilang',
          'lupa nomor dan pin',
          'tidak ingat pin',
          'tidak ingat nomor',
        ],
        en: ['forgot my number', 'forgot my pin', 'lost my number', 'lost my pin'],
      },
      to: 'lost',
      replacesQuestion: { at: ['menu', 'number', 'pin', 'pinOnceMore'], forget: [] },
    },
    another: {
      words: { id: ['laporan baru', 'lapor lagi', 'aduan baru'], en: ['new report'] },
      to: 'story',
      replacesQuestion: {
        at: ['helped', 'meant', 'nobodyKnows'],
        forget: ['question', 'answer', 'meant'],
      },
    },
    upset: { words: {}, to: 'soothe', replacesQuestion: { at: ['menu'], forget: [] } },
    afraid: { words: {}, to: 'isNameWanted' },
    hideOwn: { words: {}, to: 'hide', replacesQuestion: { at: ['menu'], forget: [] } },
    afraidAtFirst: {
      words: {},
      to: 'isNameWantedAtFirst',
      replacesQuestion: { at: ['menu'], forget: [] },
    },
    besideOwn: {
      words: {},
      to: 'isAnother',
      replacesQuestion: { at: ['menu', 'mayAsk', 'followUpQuestion'], forget: [] },
    },
    enough: {
      words: {},
      to: 'glad',
      replacesQuestion: { at: ['menu', 'helped', 'mayAsk', 'followUpQuestion'], forget: [] },
    },
    unsure: { words: {}, to: 'leaveIt', replacesQuestion: { at: ['helped'], forget: [] } },
    givenUp: { words: {}, to: 'isStoryTold' },
    question: {
      words: {
        id: ['mau tanya', 'tanya dulu', 'tanya lagi', 'mau tanya lagi'],
        en: ['i have a question'],
      },
      to: 'question',
      replacesQuestion: {
        at: ['helped', 'meant', 'nobodyKnows'],
        forget: ['question', 'answer', 'meant'],
      },
    },
  },
  repair: { exhausted: 'officer' },
  phrases: { which: 'whichMeant', none: 'noneOfThese' },
  understand: understandCitizen,
  readers: {
    story: readStory,
    question: readAnyText,
    meant: readAnyText,
    candidatePlace: readMeantPlace,
    place: readPlace,
    cooperative: readCooperative,
    name: readName,
    represented: readRepresented,
    number: readTicketNumber,
    pin: readPin,
    reply: readAnyText,
    contact: readContact,
    wish: readWish,
  },
  prompts: {
    ...alarmCatalogue,
    ...welcomeCatalogue,
    ...complaintCatalogue,
    ...placeCatalogue,
    ...contactCatalogue,
    ...replyCatalogue,
    ...answerCatalogue,
    ...followUpCatalogue,
  },
  nodes: {
    ...alarmNodes,
    ...welcomeNodes,
    ...complaintNodes,
    ...leftNodes,
    ...topicNodes,
    ...placeNodes,
    ...contactNodes,
    ...replyNodes,
    ...answerNodes,
    ...followUpNodes,
  },
});
