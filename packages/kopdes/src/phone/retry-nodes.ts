import type { FlowNode } from '@aduan/dialogue';
import type { KopdesPhoneShape, RetryNode } from './kopdes-phone-shape.js';

const pin = { id: ['pin', 'pinnya', 'pin lagi'], en: ['pin', 'the pin'] };
const number = {
  id: ['nomor', 'nomornya', 'nomer', 'nomor lagi', 'nomornya salah'],
  en: ['number', 'the number'],
};

/** One more try. A second wrong number or PIN leads to an officer. */
const lastTry = { repair: { tries: 0, exhausted: 'isStoryKept' } } as const;

/**
 * Handles a number and a PIN that do not match. The result does not reveal which one was wrong, so the caller says it
 * or gives the right one, and has one more attempt, as in a chat.
 */
export const retryNodes: Readonly<Record<RetryNode, FlowNode<KopdesPhoneShape>>> = {
  whichWrong: {
    kind: 'choose',
    say: ['notFound'],
    options: {
      pin: { label: 'keyPinAgain', words: pin, to: 'pinOnceMore' },
      number: { label: 'keyNumberAgain', words: number, to: 'numberForgotten' },
      officer: { label: 'toOfficer', digit: '0', to: 'officer' },
    },
    digits: { max: 20, finish: '#' },
    repair: { tries: 1, exhausted: 'isStoryKept' },
  },
  pinOnceMore: {
    kind: 'ask',
    say: ['pin'],
    into: 'pin',
    accepts: ['digits'],
    digits: { min: 6, max: 8, finish: '#' },
    secret: true,
    next: 'isPinGiven',
    ...lastTry,
  },
  numberForgotten: { kind: 'say', say: [], forget: ['number'], next: 'numberOnceMore' },
  numberOnceMore: {
    kind: 'ask',
    say: ['number'],
    into: 'number',
    accepts: ['text', 'digits'],
    next: 'isNumberMended',
    ...lastTry,
  },
  isNumberMended: { kind: 'test', slot: 'number', is: null, filled: 'lost', empty: 'pinOnceMore' },
};
