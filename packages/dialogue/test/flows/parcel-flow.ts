import { defineFlow } from '../../src/index.js';

interface Slots {
  what: string;
  street: string;
  pin: string;
  phone: string;
  seen: string;
  number: string;
  files: unknown;
  route: string;
}

interface Tasks {
  file: 'filed' | 'refused';
  status: 'found' | 'unknown';
}

/** A small desk for lost parcels: every kind of node once. */
export const parcelFlow = defineFlow<{ slots: Slots; tasks: Tasks }>()({
  id: 'parcels',
  version: 2,
  languages: ['id', 'en'],
  start: 'hello',
  person: 'officeHours',
  failed: 'sorry',
  cancel: 'reallyCancel',
  abandoned: { afterMs: 3_600_000, to: 'isAnythingTold' },
  files: 'files',
  given: ['seen'],
  remember: ['number'],
  migrations: { 1: { renamed: { where: 'street' } } },
  topics: {
    status: { words: { id: ['status', 'cek paket'], en: ['status'] }, to: 'hasNumber' },
  },
  readers: {
    street: ({ text = '', location }) => {
      if (location) return { value: location.name ?? 'titik peta' };
      if (/^mawar$/i.test(text)) {
        return {
          offer: [
            { label: 'Jalan Mawar Merah', value: 'Jl. Mawar Merah' },
            { label: 'Jalan Mawar Putih', value: 'Jl. Mawar Putih' },
          ],
        };
      }
      return text.length > 2 ? { value: text } : null;
    },
  },
  understand: ({ text = '' }, { slot }) => {
    const street = /\bdi (jl\.? \w+(?: \w+)?)/i.exec(text)?.[1];
    const isStory = slot === null && text.split(' ').length > 4;
    return {
      ...(isStory && { intent: 'lost' }),
      slots: { ...(isStory && { what: text }), ...(street && { street }) },
    };
  },
  prompts: {
    hello: { id: 'Halo, ini layanan paket.', en: 'Hello, this is the parcel desk.' },
    menu: { id: 'Apa yang bisa kami bantu?', en: 'How can we help?' },
    lost: { id: 'Paket hilang', en: 'Lost parcel' },
    ask: { id: 'Cek paket', en: 'Find a parcel' },
    person: { id: 'Petugas', en: 'Officer' },
    what: { id: 'Apa isi paketnya?', en: 'What was in it?' },
    where: { id: 'Dikirim ke mana?', en: 'Where was it sent to?' },
    whereAgain: { id: 'Sebut jalannya, ya.', en: 'Name the street, please.' },
    phone: { id: 'Nomor telepon Anda?', en: 'Your phone number?' },
    readBack: { id: 'Nomornya {phone}, betul?', en: 'It is {phone}, right?' },
    skip: { id: 'Lewati', en: 'Skip' },
    sum: { id: 'Paket {what} ke {street}, telepon {phone}. Kirim?', en: 'Parcel {what}. Send?' },
    send: { id: 'Kirim', en: 'Send' },
    notYet: { id: 'Nanti', en: 'Later' },
    filing: { id: 'Kami catat.', en: 'Noting it.' },
    filed: { id: 'Tercatat dengan nomor', en: 'Your number is' },
    number: { id: 'Nomornya berapa?', en: 'What is the number?' },
    pin: { id: 'PIN-nya?', en: 'The PIN?' },
    found: { id: 'Paket {number} sudah di {seen}.', en: 'Parcel {number} is in {seen}.' },
    unknown: { id: 'Nomor itu tidak ada.', en: 'No such number.' },
    calling: { id: 'Kami panggilkan petugas.', en: 'Calling an officer.' },
    closed: { id: 'Kami tutup.', en: 'We are closed.' },
    really: { id: 'Batalkan?', en: 'Cancel it?' },
    yes: { id: 'Ya, batalkan', en: 'Yes, cancel' },
    no: { id: 'Tidak, lanjut', en: 'No, go on' },
    bye: { id: 'Terima kasih.', en: 'Thank you.' },
    sorry: { id: 'Maaf, ada gangguan.', en: 'Sorry, something is wrong.' },
  },
  nodes: {
    hello: { kind: 'say', say: ['hello'], next: 'menu' },
    menu: {
      kind: 'choose',
      say: ['menu'],
      options: {
        lost: { label: 'lost', words: { id: ['hilang', 'lapor'] }, to: 'what' },
        status: { label: 'ask', words: { id: ['status'] }, to: 'hasNumber' },
        person: { label: 'person', digit: '0', to: 'officeHours' },
      },
      files: 'what',
    },
    what: {
      kind: 'ask',
      say: ['what'],
      into: 'what',
      accepts: ['text', 'files', 'recording'],
      named: { id: ['isi', 'paket'] },
      next: 'street',
    },
    street: {
      kind: 'ask',
      say: ['where'],
      into: 'street',
      accepts: ['text', 'location'],
      named: { id: ['alamat', 'jalan'], en: ['street', 'address'] },
      next: 'phone',
      repair: { noMatch: ['whereAgain'], tries: 1 },
    },
    phone: {
      kind: 'ask',
      say: ['phone'],
      into: 'phone',
      accepts: ['digits'],
      digits: { min: 5, max: 13 },
      optional: 'skip',
      confirm: { say: ['readBack'], when: 'always' },
      named: { id: ['telepon', 'hp'] },
      next: 'sum',
    },
    sum: {
      kind: 'choose',
      say: ['sum'],
      options: {
        send: { label: 'send', words: { id: ['ya', 'iya'] }, to: 'file' },
        later: { label: 'notYet', to: 'bye' },
      },
    },
    file: {
      kind: 'task',
      run: 'file',
      say: ['filing'],
      on: { filed: 'filed', refused: 'sorry' },
      failed: 'sorry',
    },
    filed: { kind: 'say', say: ['filed', { spell: 'number' }], forget: ['what'], next: 'back' },
    hasNumber: { kind: 'test', slot: 'number', filled: 'pin', empty: 'number' },
    number: { kind: 'ask', say: ['number'], into: 'number', accepts: ['text'], next: 'pin' },
    pin: {
      kind: 'ask',
      say: ['pin'],
      into: 'pin',
      accepts: ['digits'],
      digits: { min: 4, max: 4 },
      secret: true,
      next: 'status',
    },
    status: {
      kind: 'task',
      run: 'status',
      on: { found: 'found', unknown: 'unknown' },
      failed: 'sorry',
    },
    found: { kind: 'say', say: ['found'], next: 'back' },
    unknown: { kind: 'say', say: ['unknown'], forget: ['number', 'pin'], next: 'back' },
    officeHours: { kind: 'hours', open: 'officer', closed: 'closed' },
    officer: {
      kind: 'queue',
      queue: 'parcels',
      say: ['calling'],
      released: 'back',
      timeout: 'closed',
      unavailable: 'closed',
    },
    closed: { kind: 'say', say: ['closed'], next: 'back' },
    reallyCancel: {
      kind: 'choose',
      say: ['really'],
      options: {
        yes: { label: 'yes', words: { id: ['ya', 'batal'] }, to: 'bye' },
        no: { label: 'no', words: { id: ['tidak', 'jangan'] }, to: 'back' },
      },
    },
    isAnythingTold: { kind: 'test', slot: 'what', filled: 'fileAsIs', empty: 'left' },
    fileAsIs: { kind: 'task', run: 'file', on: { filed: 'left', refused: 'left' }, failed: 'left' },
    left: { kind: 'end', reason: 'abandoned' },
    back: { kind: 'return', otherwise: 'bye' },
    sorry: { kind: 'say', say: ['sorry'], next: 'officeHours' },
    bye: { kind: 'end', say: ['bye'], reason: 'completed' },
  },
});
