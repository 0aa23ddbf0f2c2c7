/** What becomes of a talk that its citizen left: it waits for him where he said so, else what he told is filed as it stands. */
export const leftNodes = {
  /** Who said that nothing shall be sent, and not that it shall after all, has his will. */
  isLeft: { kind: 'test', slot: 'isGivenUp', filled: 'cancelled', empty: 'isUnsent' },
  /** What was held back is never sent because its citizen is gone: he is told so once, and it waits for him. */
  isUnsent: { kind: 'test', slot: 'isHeldBack', filled: 'isUnsentTold', empty: 'isTimeWanted' },
  isUnsentTold: { kind: 'test', slot: 'story', filled: 'remindOfUnsent', empty: 'isUnsentFile' },
  isUnsentFile: { kind: 'test', slot: 'files', filled: 'remindOfUnsent', empty: 'leftUntold' },
  leftUntold: { kind: 'end', reason: 'cancelled' },
  remindOfUnsent: {
    kind: 'say',
    say: ['remindOfUnsent'],
    set: { isReminded: true },
    next: 'isUnsentRead',
  },
  /** What is not told to its end is asked on. */
  isUnsentRead: { kind: 'test', slot: 'category', filled: 'unsent', empty: 'isPlaceTold' },
  /** Who asked for time before he was done is told so once, and asked on where he was. */
  isTimeWanted: { kind: 'test', slot: 'isAwaited', filled: 'isBegun', empty: 'isCallOpen' },
  isBegun: { kind: 'test', slot: 'story', filled: 'remindOfBegun', empty: 'isCallOpen' },
  remindOfBegun: {
    kind: 'say',
    say: ['remindOfBegun'],
    set: { isReminded: true },
    next: 'isPlaceTold',
  },
  isPlaceTold: { kind: 'test', slot: 'place', filled: 'isForOther', empty: 'locate' },
  isAnythingTold: {
    kind: 'test',
    slot: 'story',
    filled: 'fileAsItStands',
    empty: 'isAnythingSent',
  },
  isAnythingSent: {
    kind: 'test',
    slot: 'files',
    filled: 'fileAsItStands',
    empty: 'isAnythingAsked',
  },
  isAnythingAsked: {
    kind: 'test',
    slot: 'question',
    filled: 'isAnswered',
    empty: 'isAnythingSaid',
  },
  isAnythingSaid: { kind: 'test', slot: 'remarks', filled: 'askAsItStands', empty: 'left' },
  isAnswered: { kind: 'test', slot: 'answer', filled: 'left', empty: 'askAsItStands' },
  fileAsItStands: {
    kind: 'task',
    run: 'file',
    on: { filed: 'leftFiled', acknowledged: 'left', joined: 'leftJoined' },
    failed: 'left',
  },
  askAsItStands: {
    kind: 'task',
    run: 'ask',
    on: { filed: 'leftFiled', acknowledged: 'left', joined: 'leftJoined' },
    failed: 'left',
  },
  leftFiled: { kind: 'end', say: ['filed', 'promised'], reason: 'abandoned' },
  leftJoined: { kind: 'end', say: ['joined'], reason: 'abandoned' },
  left: { kind: 'end', reason: 'abandoned' },
} as const;
