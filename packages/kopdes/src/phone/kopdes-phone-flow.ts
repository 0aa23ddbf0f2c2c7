import type { Flow } from '@aduan/dialogue';
import {
  contactCatalogue,
  contactNodes,
  kopdesFlow,
  replyCatalogue,
  replyNodes,
} from '../flow/index.js';
import { additionCatalogue } from './addition-catalogue.js';
import { additionNodes } from './addition-nodes.js';
import { besideNodes } from './beside-nodes.js';
import { kopdesPhoneCatalogue } from './kopdes-phone-catalogue.js';
import type { KopdesPhoneShape } from './kopdes-phone-shape.js';
import { retryNodes } from './retry-nodes.js';
import { retryWords } from './retry-words.js';
import { understandCaller } from './understand-caller.js';

/** The chat flow under the types of the phone flow, which has more slots and tasks. */
const written = kopdesFlow as unknown as Flow<KopdesPhoneShape>;
const {
  back,
  callbackKnown,
  isCalled,
  isContactKnown,
  isNumberKept,
  isPlaceTold,
  isSent,
  isTimeWanted,
  isBegun,
  isKeptBack,
  isKeptFile,
  isKeptGivenUp,
  isKeptTold,
  remindOfBegun,
  remindOfUnsent,
  stillUnsent,
  isUnsent,
  isUnsentFile,
  isUnsentRead,
  isUnsentTold,
  leftUntold,
  mayAsk,
  unsent,
  which,
  followUpQuestion,
} = kopdesFlow.nodes;
/** In a chat, an answer that is not understood goes into the report. A caller is asked once more, and thanked before the call ends. */
const onceMore = { repair: { tries: 1, exhausted: 'followUpSkipped' } } as const;
const hourMs = 3_600_000;
/**
 * Removes entries that a call does not need: it has a number, and the line asks a caller who withholds it before their
 * ticket is opened.
 */
const without = <Kept extends object>(all: Kept, left: object): Kept =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !Object.hasOwn(left, name))) as Kept;
/** Nodes for chats only: an open line does not wait for a citizen who comes back later. */
const chatsOnly = {
  isSent,
  isTimeWanted,
  isBegun,
  isKeptBack,
  isKeptFile,
  isKeptGivenUp,
  isKeptTold,
  isPlaceTold,
  remindOfBegun,
  remindOfUnsent,
  stillUnsent,
  isUnsentFile,
  isUnsentRead,
  isUnsentTold,
  leftUntold,
};
const { contact: _, ...asked } = which.kind === 'choose' ? which.options : {};

/**
 * `kopdesFlow` for the phone, with prompts that do not say "write" or "send a photo". A caller who proves number and
 * PIN of a report may add to it; when the two do not match, they say which one was wrong. Replace a prompt, recorded or
 * not, in the same way: `{ ...kopdesPhoneFlow, prompts: { ...kopdesPhoneFlow.prompts, greeting: { id: { text, audio } }
 * } }`.
 */
export const kopdesPhoneFlow: Flow<KopdesPhoneShape> = /* @__PURE__ */ {
  ...written,
  // A misheard word must not end the call.
  cancel: 'givesUp',
  topics: without(written.topics ?? {}, { reach: true, numberDenied: true }),
  understand: understandCaller,
  given: [...(written.given ?? []), 'mayAdd'],
  abandoned: { afterMs: hourMs, ...written.abandoned, to: 'isAnythingAdded' },
  prompts: {
    ...without(written.prompts, { ...chatsOnly, ...contactCatalogue, ...replyCatalogue }),
    ...kopdesPhoneCatalogue,
    ...additionCatalogue,
    ...retryWords,
  },
  nodes: {
    ...without(written.nodes, { ...contactNodes, ...replyNodes, ...chatsOnly }),
    back: { ...back, otherwise: 'bye' } as typeof written.nodes.back,
    mayAsk: { ...mayAsk, ...onceMore } as typeof written.nodes.mayAsk,
    followUpQuestion: { ...followUpQuestion, ...onceMore } as typeof written.nodes.followUpQuestion,
    isCalled: { ...isCalled, empty: 'callback' } as typeof written.nodes.isCalled,
    // The effect `queue` has already opened the ticket and said so.
    callbackKnown: {
      ...callbackKnown,
      set: { called: true },
    } as typeof written.nodes.callbackKnown,
    isContactKnown: { ...isContactKnown, empty: 'isReady' } as typeof written.nodes.isContactKnown,
    // A report that the caller did not hold back is filed unchanged.
    isUnsent: {
      ...isUnsent,
      filled: 'cancelled',
      empty: 'isAnythingTold',
    } as typeof written.nodes.isUnsent,
    // The line is not kept open for a silent caller.
    unsent: {
      ...unsent,
      repair: { noMatch: ['notYet'], exhausted: 'isLeft' },
    } as typeof written.nodes.unsent,

    which: { ...which, options: asked } as typeof written.nodes.which,
    isNumberKept: { ...isNumberKept, filled: 'whichWrong' } as typeof written.nodes.isNumberKept,
    ...additionNodes,
    ...retryNodes,
    ...besideNodes,
    // A caller in danger is put through, rather than cut off.
    alarmMore: { kind: 'say', say: ['alarmMore'], next: 'officer' },
  },
};
