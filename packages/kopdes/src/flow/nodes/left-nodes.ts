/**
 * Handles an abandoned conversation: it waits for the citizen if they asked for that; otherwise the report is filed
 * unchanged.
 */
export const leftNodes = {
  /** A citizen who said that nothing is to be sent, and did not revoke it, gets their wish. */
  isLeft: { kind: 'test', slot: 'isGivenUp', filled: 'cancelled', empty: 'isUnsent' },
  /** A report that is held back is never sent because the citizen left: they are told so once, and it waits. */
  isUnsent: { kind: 'test', slot: 'isHeldBack', filled: 'isUnsentTold', empty: 'isTimeWanted' },
  isUnsentTold: { kind: 'test', slot: 'story', filled: 'remindOfUnsent', empty: 'isUnsentFile' },
  isUnsentFile: { kind: 'test', slot: 'files', filled: 'remindOfUnsent', empty: 'leftUntold' },
  leftUntold: { kind: 'end', reason: 'cancelled' },
  /** A conversation does not end while a report is held back or perhaps given up: the citizen is told so, and its questions continue. */
  isKeptBack: { kind: 'test', slot: 'isHeldBack', filled: 'isKeptTold', empty: 'isKeptGivenUp' },
  isKeptGivenUp: { kind: 'test', slot: 'isGivenUp', filled: 'isKeptTold', empty: 'bye' },
  isKeptTold: { kind: 'test', slot: 'story', filled: 'remindOfUnsent', empty: 'isKeptFile' },
  isKeptFile: { kind: 'test', slot: 'files', filled: 'remindOfUnsent', empty: 'bye' },
  remindOfUnsent: {
    kind: 'say',
    say: ['remindOfUnsent'],
    set: { isReminded: true },
    next: 'isUnsentRead',
  },
  /** An incomplete report continues with its questions. */
  isUnsentRead: { kind: 'test', slot: 'category', filled: 'unsent', empty: 'isPlaceTold' },
  /** A citizen who asked for time before the report was complete is reminded once, and continues at the same question. */
  isTimeWanted: { kind: 'test', slot: 'isAwaited', filled: 'isBegun', empty: 'isCallOpen' },
  isBegun: { kind: 'test', slot: 'story', filled: 'remindOfBegun', empty: 'isCallOpen' },
  remindOfBegun: {
    kind: 'say',
    say: ['remindOfBegun'],
    set: { isReminded: true },
    next: 'isPlaceTold',
  },
  // The place is not looked up: a task that follows a ticket waits for the next message, and nothing would be asked.
  isPlaceTold: { kind: 'test', slot: 'place', filled: 'isForOther', empty: 'isCooperativeKnown' },
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
