import type { FlowNode } from '@aduan/dialogue';
import type { AdditionNode, KopdesPhoneShape } from './kopdes-phone-shape.js';

const yes = {
  id: [
    'ya',
    'iya',
    'ada',
    'mau',
    'boleh',
    'oke',
    'ok',
    'nggih',
    'muhun',
    'inggih',
    'iyo',
    'wonten',
  ],
  en: ['yes', 'ok', 'please'],
};
const no = {
  id: ['tidak', 'tidak ada', 'cukup', 'sudah', 'sudah cukup', 'nanti', 'mboten', 'ora', 'moal'],
  en: ['no', 'that is all', 'not now'],
};
const again = { id: ['ya', 'iya', 'coba', 'coba lagi'], en: ['yes', 'again'] };

/**
 * Takes the addition of a caller to a report whose number and PIN they proved. It is added to that report together with
 * the recordings.
 */
export const additionNodes: Readonly<Record<AdditionNode, FlowNode<KopdesPhoneShape>>> = {
  found: { kind: 'say', say: ['status'], forget: ['number'], next: 'mayAdd' },
  mayAdd: { kind: 'test', slot: 'mayAdd', is: true, filled: 'anythingToAdd', empty: 'back' },
  anythingToAdd: {
    kind: 'choose',
    say: ['anythingToAdd'],
    options: {
      yes: { label: 'addYes', words: yes, to: 'addition' },
      no: { label: 'addNo', words: no, to: 'back' },
    },
    repair: { tries: 1, exhausted: 'back' },
  },
  addition: {
    kind: 'ask',
    say: ['addition'],
    into: 'addition',
    accepts: ['text', 'files', 'recording'],
    next: 'add',
    repair: { tries: 1, exhausted: 'back' },
  },
  add: { kind: 'task', run: 'add', on: { added: 'isStoryOpen' }, failed: 'notAdded' },
  notAdded: {
    kind: 'choose',
    say: ['notAdded'],
    options: {
      again: { label: 'retryYes', words: again, to: 'add' },
      officer: { label: 'toOfficer', digit: '0', to: 'officer' },
    },
  },
  // Recordings for a report that has only begun stay with that report.
  isStoryOpen: { kind: 'test', slot: 'story', filled: 'addedAside', empty: 'isQuestionOpen' },
  isQuestionOpen: { kind: 'test', slot: 'question', filled: 'addedAside', empty: 'added' },
  addedAside: { kind: 'say', say: ['added'], forget: ['addition'], next: 'back' },
  added: { kind: 'say', say: ['added'], forget: ['addition', 'files'], next: 'back' },
  isAnythingAdded: {
    kind: 'test',
    slot: 'addition',
    filled: 'addAsItStands',
    empty: 'isLeft',
  },
  addAsItStands: { kind: 'task', run: 'add', on: { added: 'left' }, failed: 'isLeft' },
};
