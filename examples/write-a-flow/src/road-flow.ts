import { defineFlow } from '@aduan/dialogue';

/** What the desk asks for. */
export interface RoadSlots {
  readonly story: string;
  readonly place: string | { readonly name?: string; readonly latitude: number };
  readonly danger: 'blocked' | 'risky' | 'calm';
  readonly phone: string;
  /** Photos and recordings. */
  readonly files: readonly unknown[];
  /** Filled by the desk: when it opens again, and the state of the open report. */
  readonly opens: string;
  readonly state: string;
}

/** The tasks that the flow asks its desk to do, with their outcomes. */
export interface RoadTasks {
  readonly file: 'filed';
  readonly status: 'found' | 'unknown';
}

const roadFlow = defineFlow<{ slots: RoadSlots; tasks: RoadTasks }>()({
  id: 'roads',
  version: 1,
  languages: ['id', 'en'],
  start: 'greeting',
  person: 'hours',
  failed: 'trouble',
  abandoned: { afterMs: 30 * 60_000, to: 'isAnythingTold' },
  files: 'files',
  given: ['opens', 'state'],
  topics: {
    status: { words: { id: ['cek laporan', 'status'], en: ['my report'] }, to: 'status' },
  },
  understand: ({ text = '' }, { slot }) => {
    const place = /\bdi ((?:jalan|jl\.?|jembatan) [\p{L}\d .]{3,40})/iu.exec(text)?.[1];
    const isStory = slot === null && text.length > 20;
    return { slots: { ...(isStory && { story: text }), ...(place && { place: place.trim() }) } };
  },
  prompts: {
    greeting: {
      id: 'Halo, ini Layanan Jalan Contoh.',
      en: 'Hello, this is the Example Road Service.',
    },
    story: {
      id: 'Apa yang rusak? Boleh ditulis, boleh kirim foto atau pesan suara.',
      en: 'What is broken? Write it, or send a photo or a voice message.',
    },
    place: {
      id: 'Di jalan mana? Boleh juga kirim titik lokasi.',
      en: 'On which road? You can also send your location.',
    },
    placeAgain: {
      id: 'Sebut nama jalan atau desanya, ya. Misalnya: Jalan Melati, Desa Sukamaju.',
      en: 'Please name the road or the village. For example: Jalan Melati, Sukamaju.',
    },
    danger: { id: 'Seberapa gawat?', en: 'How bad is it?' },
    blocked: { id: 'Jalan tidak bisa dilewati', en: 'Nobody can pass' },
    risky: { id: 'Bisa lewat, tapi berbahaya', en: 'Passable, but dangerous' },
    calm: { id: 'Tidak mendesak', en: 'Not urgent' },
    phone: {
      id: 'Nomor telepon Anda, kalau boleh kami hubungi?',
      en: 'Your phone number, if we may call you?',
    },
    skip: { id: 'Tidak usah', en: 'Rather not' },
    phoneAgain: { id: 'Nomornya {phone}, betul?', en: 'The number is {phone}, right?' },
    filing: { id: 'Kami catat.', en: 'We are noting it.' },
    filed: {
      id: 'Terima kasih, laporan Anda sudah kami terima.',
      en: 'Thank you, we have received your report.',
    },
    found: { id: 'Laporan Anda: {state}.', en: 'Your report: {state}.' },
    unknown: {
      id: 'Belum ada laporan dari percakapan ini.',
      en: 'There is no report from this conversation yet.',
    },
    calling: {
      id: 'Kami sambungkan ke petugas. Sebentar, ya.',
      en: 'We are connecting you to an officer. One moment, please.',
    },
    closed: {
      id: 'Petugas kami ada lagi {opens}. Laporan tetap bisa dikirim di sini.',
      en: 'Our officers are back {opens}. You can still report here.',
    },
    trouble: { id: 'Maaf, ada gangguan di tempat kami.', en: 'Sorry, something went wrong here.' },
  },
  nodes: {
    greeting: { kind: 'say', say: ['greeting'], next: 'story' },
    story: {
      kind: 'ask',
      say: ['story'],
      into: 'story',
      accepts: ['text', 'files', 'recording'],
      named: { id: ['cerita', 'kerusakan'], en: ['damage'] },
      next: 'place',
    },
    place: {
      kind: 'ask',
      say: ['place'],
      into: 'place',
      accepts: ['text', 'location'],
      named: { id: ['tempat', 'lokasi', 'jalan'], en: ['place', 'road'] },
      repair: { noMatch: ['placeAgain'] },
      next: 'danger',
    },
    danger: {
      kind: 'choose',
      say: ['danger'],
      into: 'danger',
      options: {
        blocked: { label: 'blocked', words: { id: ['putus', 'gawat'] }, to: 'hoursForBlocked' },
        risky: { label: 'risky', words: { id: ['bahaya'] }, to: 'phone' },
        calm: { label: 'calm', words: { id: ['biasa'] }, to: 'phone' },
      },
    },
    hoursForBlocked: { kind: 'hours', open: 'officer', closed: 'file' },
    phone: {
      kind: 'ask',
      say: ['phone'],
      into: 'phone',
      accepts: ['digits'],
      digits: { min: 8, max: 13 },
      optional: 'skip',
      confirm: { say: ['phoneAgain'], when: 'unsure' },
      named: { id: ['telepon', 'nomor', 'hp'], en: ['phone', 'number'] },
      next: 'file',
    },
    file: {
      kind: 'task',
      run: 'file',
      say: ['filing'],
      on: { filed: 'filed' },
      failed: 'trouble',
    },
    filed: { kind: 'end', say: ['filed'], reason: 'completed' },
    status: {
      kind: 'task',
      run: 'status',
      on: { found: 'found', unknown: 'unknown' },
      failed: 'trouble',
    },
    found: { kind: 'say', say: ['found'], next: 'back' },
    unknown: { kind: 'say', say: ['unknown'], next: 'back' },
    hours: { kind: 'hours', open: 'officer', closed: 'closed' },
    officer: {
      kind: 'queue',
      queue: 'roads',
      say: ['calling'],
      released: 'back',
      timeout: 'closed',
      unavailable: 'closed',
    },
    closed: { kind: 'say', say: ['closed'], next: 'back' },
    isAnythingTold: { kind: 'test', slot: 'story', filled: 'file', empty: 'left' },
    left: { kind: 'end', reason: 'abandoned' },
    trouble: { kind: 'say', say: ['trouble'], next: 'hours' },
    back: { kind: 'return', otherwise: 'story' },
  },
});

export default roadFlow;
