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
/** "Ya kirim" means both. */
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
 * How an officer reaches the citizen: part of the question for sending, never a question of its own. A number counts as
 * theirs only when they say so. A number of unknown owner is asked about together with the summary.
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
  /** It is not their number; they still have to say that the report is sent. */
  numberDenied: { kind: 'say', say: ['numberFirst'], forget: ['heard'], next: 'ready' },
  /** A number that is given after the report was filed joins the report, together with the words around it. */
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
  notReached: { kind: 'say', say: ['notReached'], next: 'afterNumber' },
  // Nothing was filed since the question was asked, so what was said beside it is kept.
  afterNumber: {
    kind: 'return',
    forget: ['contact', 'heard', 'isHeardMine'],
    otherwise: 'told',
  },
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
  /** A wish to talk is filed alone when the report is held back or perhaps given up. */
  isWishHeld: { kind: 'test', slot: 'isHeldBack', filled: 'callback', empty: 'isWishGivenUp' },
  isWishGivenUp: { kind: 'test', slot: 'isGivenUp', filled: 'callback', empty: 'isWished' },
  isWished: { kind: 'test', slot: 'isWished', filled: 'isWishInReport', empty: 'isReportBegun' },
  isReportBegun: { kind: 'test', slot: 'story', filled: 'wished', empty: 'isTicketOpen' },
  /** A citizen with an open ticket is reached by its contact details. */
  isTicketOpen: { kind: 'test', slot: 'own', filled: 'callback', empty: 'wished' },
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
  // A report that is still being told includes the wish, so only one ticket is filed.
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
  // No ticket is filed for a citizen who cannot be called and has said and sent nothing. They are told that they may come back.
  isNothingWished: { kind: 'test', slot: 'wish', is: null, filled: 'isSaid', empty: 'callback' },
  isSaid: { kind: 'test', slot: 'remarks', filled: 'callback', empty: 'isPhotoSent' },
  isPhotoSent: { kind: 'test', slot: 'files', filled: 'callback', empty: 'noHurry' },
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
