const mine = {
  id: [
    'ya',
    'iya',
    'betul',
    'benar',
    'nggih',
    'inggih',
    'leres',
    'muhun',
    'sumuhun',
    'iyo',
    'nomor saya',
    'punya saya',
  ],
  en: ['yes', 'mine', 'my number'],
};
/** "Ya kirim" says both. */
const mineAndSent = {
  id: mine.id.flatMap((word) => [word, `${word} kirim`]),
  en: mine.en.flatMap((word) => [word, `${word} send`]),
};
const notMine = {
  id: [
    'bukan',
    'tidak',
    'jangan',
    'dudu',
    'sanes',
    'mboten',
    'ora',
    'henteu',
    'teu',
    'bukan nomor saya',
  ],
  en: ['no', 'not mine'],
};

/**
 * How an officer reaches who writes: joined with sending, never a question of its own. A number becomes his only where
 * he says that it is; one that he told without saying whose is asked about with the summary.
 */
export const contactNodes = {
  isReachable: { kind: 'test', slot: 'reachable', filled: 'ready', empty: 'isNameless' },
  isNameless: {
    kind: 'test',
    slot: 'privacy',
    is: 'anonymous',
    filled: 'ready',
    empty: 'isNumberHeard',
  },
  isNumberHeard: { kind: 'test', slot: 'heard', filled: 'numberOwner', empty: 'isSecret' },
  isSecret: {
    kind: 'test',
    slot: 'privacy',
    is: 'confidential',
    filled: 'numberInSecret',
    empty: 'numberFirst',
  },
  numberFirst: { kind: 'say', say: ['numberFirst'], next: 'ready' },
  numberInSecret: { kind: 'say', say: ['numberInSecret'], next: 'ready' },
  numberOwner: {
    kind: 'choose',
    say: ['numberOwner'],
    repair: { exhausted: 'unsent' },
    changed: 'find',
    wait: 'notYet',
    options: {
      mine: {
        label: 'numberMine',
        words: mineAndSent,
        set: { isHeardMine: true, isConfirmed: true },
        to: 'file',
      },
      send: {
        label: 'numberNotMine',
        words: {
          id: ['kirim', ...notMine.id.map((word) => `${word} kirim`)],
          en: ['send', ...notMine.en.map((word) => `${word} send`)],
        },
        set: { isConfirmed: true },
        to: 'file',
      },
      secret: {
        label: 'numberSecret',
        set: { privacy: 'confidential', isConfirmed: true },
        to: 'secretSent',
      },
      change: {
        label: 'change',
        words: { id: ['ganti', 'ubah'], en: ['change'] },
        exact: true,
        to: 'which',
      },
    },
  },
  /** Whose number it is not, he has still to say that the report be sent. */
  numberDenied: { kind: 'say', say: ['numberFirst'], forget: ['heard'], next: 'ready' },
  /** A number that is told once the report is filed: it joins the report, and the words beside it. */
  reach: { kind: 'task', run: 'reach', on: { reached: 'reached', heard: 'kept' }, failed: 'told' },
  reached: { kind: 'say', say: ['reached'], next: 'afterReach' },
  afterReach: {
    kind: 'return',
    forget: ['contact', 'heard', 'isHeardMine', 'remarks'],
    otherwise: 'told',
  },
  kept: { kind: 'say', say: [], forget: ['remarks'], next: 'isYours' },
  isYours: {
    kind: 'choose',
    say: ['isYours'],
    aside: true,
    repair: { tries: 0, exhausted: 'unheard' },
    options: {
      mine: { label: 'isMine', words: mineAndSent, set: { isHeardMine: true }, to: 'reach' },
      other: { label: 'isNotMine', words: notMine, to: 'notReached' },
    },
  },
  notReached: { kind: 'say', say: ['notReached'], next: 'afterReach' },
  newContact: {
    kind: 'ask',
    say: ['newContact'],
    into: 'contact',
    accepts: ['text', 'digits'],
    optional: 'noContact',
    named: {
      id: ['nomor hp', 'nomor wa', 'nomor telepon', 'hp', 'wa'],
      en: ['phone', 'phone number'],
    },
    next: 'isReady',
  },
  /** What is held back, or perhaps given up, does not take the wish with it: that goes alone. */
  isWishHeld: { kind: 'test', slot: 'isHeldBack', filled: 'callback', empty: 'isWishGivenUp' },
  isWishGivenUp: { kind: 'test', slot: 'isGivenUp', filled: 'callback', empty: 'isWished' },
  isWished: { kind: 'test', slot: 'isWished', filled: 'isWishInReport', empty: 'isReportBegun' },
  isReportBegun: { kind: 'test', slot: 'story', filled: 'wished', empty: 'isCaseOpen' },
  /** Whoever has a case is reached as that one says. */
  isCaseOpen: { kind: 'test', slot: 'own', filled: 'callback', empty: 'wished' },
  wished: { kind: 'say', say: [], set: { isWished: true }, next: 'isWishTold' },
  isWishTold: { kind: 'test', slot: 'story', filled: 'isWisherKnown', empty: 'isWishAsked' },
  isWishAsked: { kind: 'test', slot: 'question', filled: 'isWisherKnown', empty: 'isAboutAlone' },
  isWisherKnown: {
    kind: 'test',
    slot: 'contact',
    filled: 'isWishInReport',
    empty: 'isWisherReachable',
  },
  isWisherReachable: {
    kind: 'test',
    slot: 'reachable',
    filled: 'isWishInReport',
    empty: 'wishNumber',
  },
  // A report that is still told takes the wish with it: it is filed once.
  isWishInReport: { kind: 'test', slot: 'story', filled: 'wishKept', empty: 'callback' },
  wishKept: { kind: 'say', say: ['wishKept'], next: 'back' },
  isAboutAlone: { kind: 'test', slot: 'contact', filled: 'wishAbout', empty: 'isAboutEnough' },
  isAboutEnough: { kind: 'test', slot: 'reachable', filled: 'wishAbout', empty: 'wish' },
  wish: {
    kind: 'ask',
    say: ['wish'],
    into: 'wish',
    accepts: ['text', 'digits', 'recording'],
    optional: 'wishNothing',
    repair: { tries: 0, exhausted: 'callback' },
    next: 'isCalledMeanwhile',
  },
  isCalledMeanwhile: { kind: 'test', slot: 'called', filled: 'back', empty: 'isNothingWished' },
  // Whom nobody can call, and who has said nothing, is no case: he is told that he may come back.
  isNothingWished: { kind: 'test', slot: 'wish', is: null, filled: 'isSaid', empty: 'callback' },
  isSaid: { kind: 'test', slot: 'remarks', filled: 'callback', empty: 'noHurry' },
  noHurry: { kind: 'end', say: ['noHurry'], reason: 'completed' },
  wishNumber: {
    kind: 'ask',
    say: ['wishNumber'],
    into: 'wish',
    accepts: ['text', 'digits', 'recording'],
    optional: 'wishNothing',
    repair: { tries: 0, exhausted: 'isWishInReport' },
    next: 'isCallDone',
  },
  wishAbout: {
    kind: 'ask',
    say: ['wishAbout'],
    into: 'wish',
    accepts: ['text', 'recording'],
    optional: 'wishNothing',
    repair: { tries: 0, exhausted: 'callback' },
    next: 'isCallDone',
  },
  isCallDone: { kind: 'test', slot: 'called', filled: 'back', empty: 'isWishInReport' },
  isCallOpen: { kind: 'test', slot: 'isWished', filled: 'isCallNoted', empty: 'isAnythingTold' },
  isCallNoted: { kind: 'test', slot: 'called', filled: 'isAnythingTold', empty: 'callAsItStands' },
  callAsItStands: {
    kind: 'task',
    run: 'callback',
    on: { noted: 'left', acknowledged: 'left', joined: 'left' },
    failed: 'left',
  },
} as const;
