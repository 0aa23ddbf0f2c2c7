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
  officer: { kind: 'hours', open: 'queue', closed: 'officerClosed' },
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
  isCalled: { kind: 'test', slot: 'called', filled: 'isMoreSaid', empty: 'isWished' },
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
    forget: ['remarks'],
    next: 'back',
  },
  callbackDone: {
    kind: 'say',
    say: [],
    set: { called: true, wish: null },
    forget: ['remarks'],
    next: 'back',
  },
  callbackKnown: { kind: 'say', say: ['callbackKnown'], forget: ['remarks'], next: 'back' },
  trouble: { kind: 'say', say: ['trouble'], next: 'back' },
  keptSecret: { kind: 'say', say: ['keptSecret'], next: 'back' },
  reassured: { kind: 'say', say: ['keptSecret'], next: 'story' },
  soothe: { kind: 'say', say: ['soothe'], next: 'story' },
  // Nobody is asked whether to throw away what he has not told.
  isStoryTold: { kind: 'test', slot: 'story', filled: 'givesUp', empty: 'isFileSent' },
  isFileSent: { kind: 'test', slot: 'files', filled: 'givesUp', empty: 'cancelled' },
  // Who is gone before he says so again has his will all the same.
  givesUp: { kind: 'say', say: [], set: { isGivenUp: true }, next: 'reallyCancel' },
  reallyCancel: {
    kind: 'choose',
    say: ['really'],
    repair: { exhausted: 'goesOn' },
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
  goesOn: { kind: 'say', say: [], forget: ['isGivenUp'], next: 'back' },
  cancelled: { kind: 'end', say: ['cancelled'], reason: 'cancelled' },
  back: { kind: 'return', otherwise: 'bye' },
  bye: { kind: 'end', say: ['bye'], reason: 'completed' },
} as const;
