import type { Flow } from '@aduan/dialogue';
import {
  contactCatalogue,
  contactNodes,
  kopdesFlow,
  replyCatalogue,
  replyNodes,
} from '@aduan/dialogue/kopdes';
import { additionCatalogue } from './addition-catalogue.js';
import { additionNodes } from './addition-nodes.js';
import { besideNodes } from './beside-nodes.js';
import { kopdesPhoneCatalogue } from './kopdes-phone-catalogue.js';
import type { KopdesPhoneShape } from './kopdes-phone-shape.js';
import { retryNodes } from './retry-nodes.js';
import { retryWords } from './retry-words.js';
import { understandCaller } from './understand-caller.js';

/** The same data: what it asks for and its host does is less than on the phone. */
const written = kopdesFlow as unknown as Flow<KopdesPhoneShape>;
const {
  callbackKnown,
  isCalled,
  isContactKnown,
  isNumberKept,
  isPlaceTold,
  isSent,
  isTimeWanted,
  isBegun,
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
/** In a chat, what is no answer is for the report. Who speaks is asked once more, and thanked before the line is cut. */
const onceMore = { repair: { tries: 1, exhausted: 'followUpSkipped' } } as const;
const hourMs = 3_600_000;
/** A caller has a number; whoever withholds it is asked by the line, before his case is opened. */
const without = <Kept extends object>(all: Kept, left: object): Kept =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !Object.hasOwn(left, name))) as Kept;
/** A line that is open waits for nobody. */
const chatsOnly = {
  isSent,
  isTimeWanted,
  isBegun,
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
 * `kopdesFlow` in words for the ear: what a caller is told instead of "write" and "send a photo"; whoever shows
 * number and PIN of a report may add to it, and says which of the two was wrong where they do not match. A prompt of your own, recorded or not, goes the same way:
 * `{ ...kopdesPhoneFlow, prompts: { ...kopdesPhoneFlow.prompts, greeting: { id: { text, audio } } } }`.
 */
export const kopdesPhoneFlow: Flow<KopdesPhoneShape> = /* @__PURE__ */ {
  ...written,
  // A word misheard hangs up on nobody.
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
    mayAsk: { ...mayAsk, ...onceMore } as typeof written.nodes.mayAsk,
    followUpQuestion: { ...followUpQuestion, ...onceMore } as typeof written.nodes.followUpQuestion,
    isCalled: { ...isCalled, empty: 'callback' } as typeof written.nodes.isCalled,
    // The queue has opened the case, which says so already.
    callbackKnown: {
      ...callbackKnown,
      set: { called: true },
    } as typeof written.nodes.callbackKnown,
    isContactKnown: { ...isContactKnown, empty: 'isReady' } as typeof written.nodes.isContactKnown,
    // What a caller did not hold back is filed as it stands.
    isUnsent: {
      ...isUnsent,
      filled: 'cancelled',
      empty: 'isAnythingTold',
    } as typeof written.nodes.isUnsent,
    // A line is not kept open for who says nothing any more.
    unsent: {
      ...unsent,
      repair: { noMatch: ['notYet'], exhausted: 'isLeft' },
    } as typeof written.nodes.unsent,

    which: { ...which, options: asked } as typeof written.nodes.which,
    isNumberKept: { ...isNumberKept, filled: 'whichWrong' } as typeof written.nodes.isNumberKept,
    ...additionNodes,
    ...retryNodes,
    ...besideNodes,
    // Whoever is in danger is put through, rather than cut off.
    alarmMore: { kind: 'say', say: ['alarmMore'], next: 'officer' },
  },
};
