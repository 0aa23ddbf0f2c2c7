/** Greeting, menu, officer, goodbye. */
export const welcomeNodes = {
  greeting: { kind: 'say', say: ['greeting'], next: 'atHours' },
  atHours: { kind: 'hours', open: 'menu', closed: 'closedNow' },
  closedNow: { kind: 'say', say: ['closedNow'], next: 'menu' },
  menu: {
    kind: 'choose',
    say: ['menu'],
    options: {
      complaint: {
        label: 'toComplain',
        words: {
          id: ['ngadu', 'mengadu', 'pengaduan', 'aduan', 'lapor', 'melapor', 'keluhan', 'wadul'],
          en: ['complain', 'complaint', 'report'],
        },
        to: 'story',
      },
      question: {
        label: 'toAsk',
        words: {
          id: ['tanya', 'bertanya', 'info', 'informasi', 'takon', 'tanglet'],
          en: ['ask', 'question'],
        },
        to: 'question',
      },
      status: {
        label: 'toFollow',
        words: {
          id: ['status', 'cek', 'lacak', 'laporan saya', 'nomor laporan'],
          en: ['track', 'my report'],
        },
        to: 'isNumberKnown',
      },
      officer: { label: 'toOfficer', digit: '0', to: 'officer' },
    },
    files: 'story',
  },
  /**
   * A citizen who asks for an officer while a report is held back, or while they are asked whether to give it up, hears
   * that it stays unsent.
   */
  officer: { kind: 'test', slot: 'isHeldBack', filled: 'staysUnsent', empty: 'isGivenUpAside' },
  isGivenUpAside: {
    kind: 'test',
    slot: 'isGivenUp',
    filled: 'staysUnsent',
    empty: 'officerHours',
  },
  staysUnsent: { kind: 'say', say: ['staysUnsent'], next: 'officerHours' },
  officerHours: { kind: 'hours', open: 'queue', closed: 'officerClosed' },
  queue: {
    kind: 'queue',
    queue: 'desk',
    say: ['calling'],
    waiting: ['waiting'],
    released: 'back',
    timeout: 'officerBusy',
    unavailable: 'officerBusy',
  },
  officerClosed: { kind: 'say', say: ['officerClosed'], next: 'isCalled' },
  officerBusy: { kind: 'say', say: ['officerBusy'], next: 'isCalled' },
  isCalled: { kind: 'test', slot: 'called', filled: 'isMoreSaid', empty: 'isWishHeld' },
  isMoreSaid: { kind: 'test', slot: 'remarks', filled: 'callback', empty: 'callbackKnown' },
  callback: {
    kind: 'task',
    run: 'callback',
    on: { noted: 'callbackNoted', acknowledged: 'callbackDone', joined: 'callbackKnown' },
    failed: 'trouble',
  },
  callbackNoted: {
    kind: 'say',
    say: ['callbackNoted'],
    set: { called: true, wish: null },
    next: 'isCallTold',
  },
  callbackDone: {
    kind: 'say',
    say: [],
    set: { called: true, wish: null },
    next: 'isCallTold',
  },
  callbackKnown: { kind: 'say', say: ['callbackKnown'], next: 'isCallTold' },
  /**
   * The story of a report that is held back is not part of the ticket for the call back: it is kept until the report is
   * sent.
   */
  isCallTold: { kind: 'test', slot: 'isHeldBack', filled: 'back', empty: 'isCallForGiven' },
  isCallForGiven: { kind: 'test', slot: 'isGivenUp', filled: 'back', empty: 'callTold' },
  callTold: { kind: 'say', say: [], forget: ['remarks'], next: 'back' },
  trouble: { kind: 'say', say: ['trouble'], next: 'back' },
  isNameWanted: {
    kind: 'test',
    slot: 'privacy',
    is: 'anonymous',
    filled: 'keptNameless',
    empty: 'keptSecret',
  },
  keptSecret: { kind: 'say', say: ['keptSecret'], next: 'back' },
  keptNameless: { kind: 'say', say: ['keptNameless'], next: 'back' },
  /** A citizen with an open report wants that report to be confidential: it is promised once it is done. */
  hide: { kind: 'task', run: 'hide', on: { hidden: 'ownHidden' }, failed: 'trouble' },
  ownHidden: { kind: 'say', say: ['ownHidden'], next: 'afterHide' },
  afterHide: { kind: 'return', forget: ['remarks'], otherwise: 'told' },
  isNameWantedAtFirst: {
    kind: 'test',
    slot: 'privacy',
    is: 'anonymous',
    filled: 'reassuredNameless',
    empty: 'reassured',
  },
  reassured: { kind: 'say', say: ['keptSecret'], next: 'story' },
  reassuredNameless: { kind: 'say', say: ['keptNameless'], next: 'story' },
  soothe: { kind: 'say', say: ['soothe'], next: 'story' },
  // A citizen who has told nothing is not asked whether to discard it.
  isStoryTold: { kind: 'test', slot: 'story', filled: 'givesUp', empty: 'isFileSent' },
  isFileSent: { kind: 'test', slot: 'files', filled: 'givesUp', empty: 'cancelled' },
  // A citizen who leaves before they confirm it gets their wish all the same.
  givesUp: { kind: 'say', say: [], set: { isGivenUp: true }, next: 'reallyCancel' },
  reallyCancel: {
    kind: 'choose',
    say: ['really'],
    repair: { exhausted: 'neitherNor' },
    options: {
      yes: {
        label: 'cancelYes',
        words: {
          id: [
            ...['ya', 'iya', 'nggih', 'muhun', 'iyo', 'batal', 'batalkan'],
            ...['tidak jadi', 'ora sido', 'mboten sios', 'teu janten', 'wurung'],
          ],
          en: ['yes', 'cancel', 'never mind'],
        },
        to: 'cancelled',
      },
      no: {
        label: 'cancelNo',
        words: {
          id: [
            'tidak',
            'jangan',
            'lanjut',
            'lanjutkan',
            'kirim',
            'kirimkan',
            'ya kirim',
            'iya kirim',
            'mboten',
            'ora',
            'teu',
            'henteu',
            'moal',
            'ojo',
          ],
          en: ['no', 'send', 'yes send'],
        },
        to: 'goesOn',
      },
    },
  },
  // Without a clear answer the conversation continues, and the wish to cancel is kept.
  neitherNor: { kind: 'say', say: ['notYet'], next: 'back' },
  goesOn: { kind: 'say', say: [], forget: ['isGivenUp'], next: 'back' },
  cancelled: { kind: 'end', say: ['cancelled'], reason: 'cancelled' },
  back: { kind: 'return', otherwise: 'isKeptBack' },
  bye: { kind: 'end', say: ['bye'], reason: 'completed' },
} as const;
