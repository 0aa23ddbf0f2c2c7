import type { Label } from '../../ports/label.js';
import type { CoreEventType, PersonalOf } from '../../ticket/events.js';

/** One kind of personal data that core keeps. */
export interface CoreData {
  readonly what: Label;
  readonly purpose: Label;
  /** The permission that shows it unmasked; null: no officer sees it. */
  readonly shownBy: 'read' | 'read-identity' | 'read-view-log' | null;
  readonly retention: Label;
  readonly erasure: Label;
}

/** Retention of data that is sealed with a ticket: as long as the ticket. */
export const asLongAsTicket: Label = {
  id: 'Selama tiketnya disimpan, menurut jadwal retensi arsip instansi',
  en: 'As long as its ticket is kept, by the archive schedule of the agency',
};
const ninetyDays: Label = {
  id: '90 hari setelah selesai; yang gagal, sampai diulang atau dibuang',
  en: '90 days after it was done; what failed, until it is replayed or discarded',
};
/** How data in a history is erased. */
export const keyDestroyed: Label = {
  id: 'Kunci yang menyegelnya dimusnahkan',
  en: 'The key that seals it is destroyed',
};
/** How data in tables is erased. */
export const rowsDeleted: Label = { id: 'Barisnya dihapus', en: 'Its rows are deleted' };
const sealed = {
  shownBy: 'read-identity',
  retention: asLongAsTicket,
  erasure: keyDestroyed,
} as const;

/** Kinds of personal data that are sealed in histories. */
const kinds = {
  name: {
    what: { id: 'Nama pelapor', en: 'Name of the reporter' },
    purpose: {
      id: 'Menyapa pelapor dan mengenalinya kembali',
      en: 'To address and recognise the reporter',
    },
  },
  contacts: {
    what: {
      id: 'Nomor telepon, surel, alamat pelapor',
      en: 'Phone number, e-mail, address of the reporter',
    },
    purpose: { id: 'Menyampaikan jawaban', en: 'To give the answer' },
  },
  respondent: {
    what: {
      id: 'Pihak yang diadukan, menurut pelapor',
      en: 'Who the complaint is about, in the words of the reporter',
    },
    purpose: {
      id: 'Memeriksa aduan, dan menjauhkannya dari yang diadukan',
      en: 'To examine the complaint, and to keep it from whom it is about',
    },
  },
  words: {
    what: { id: 'Kata-kata pelapor', en: 'Words of the reporter' },
    purpose: { id: 'Menangani laporan', en: 'To handle the report' },
  },
  files: {
    what: {
      id: 'Foto, rekaman, surat, dan berkas lain, dengan namanya',
      en: 'Photos, recordings, letters and other files, with their names',
    },
    purpose: { id: 'Bukti dari laporan', en: 'Evidence for the report' },
  },
  location: {
    what: { id: 'Lokasi yang dikirim pelapor', en: 'Location that the reporter sent' },
    purpose: { id: 'Menemukan tempat kejadian', en: 'To find the place' },
  },
  sent: {
    what: {
      id: 'Pesan kepada pelapor, dan nama petugas di bawahnya',
      en: 'Messages to the reporter, and the name of the officer below them',
    },
    purpose: { id: 'Membuktikan apa yang dijawab', en: 'To prove what was answered' },
  },
  notes: {
    what: { id: 'Catatan dan alasan petugas', en: 'Notes and reasons of officers' },
    purpose: { id: 'Menjelaskan keputusan atas tiket', en: 'To explain decisions on the ticket' },
  },
} satisfies Readonly<Record<string, Pick<CoreData, 'what' | 'purpose'>>>;

type KindName = keyof typeof kinds;

const message = {
  text: 'words',
  said: 'words',
  media: 'files',
  location: 'location',
  choices: 'sent',
  content: 'sent',
  ticket: 'sent',
  channelId: 'words',
  editedAt: 'words',
  revises: 'words',
  deletedAt: 'words',
  why: 'notes',
} as const;

/** Kind of each sealed field of each event. The compiler requires every field of every event. */
const fields: {
  readonly [Type in keyof PersonalOf]: Readonly<Record<keyof PersonalOf[Type], KindName>>;
} = {
  'ticket.opened': {
    ...message,
    subject: 'words',
    respondent: 'respondent',
    reporterName: 'name',
    organization: 'name',
    contacts: 'contacts',
  },
  'ticket.moved': { reason: 'notes' },
  'ticket.assigned': { reason: 'notes' },
  'ticket.restricted': { reason: 'notes' },
  'merged-tickets:joined': { reason: 'notes' },
  'merged-tickets:left': { reason: 'notes' },
  'message.received': message,
  'message.sent': { ...message, text: 'sent', said: 'sent', author: 'sent', sources: 'sent' },
  'note.added': { text: 'notes' },
  'obligation.attempted': { remark: 'notes' },
  'obligation.waived': { reason: 'notes' },
  'replies:draft-written': { text: 'sent', reason: 'notes' },
  'replies:draft-returned': { reason: 'notes' },
  'ticket-sync:received': { reason: 'words' },
  'sla.rescheduled': { reason: 'notes' },
  'party.corrected': { before: 'words', after: 'words' },
};

/** Personal data outside the histories. */
const elsewhere: readonly (CoreData & { readonly where: readonly string[] })[] = [
  {
    where: ['profile'],
    what: {
      id: 'Nama dan kontak pelapor, dan orang yang diwakilinya',
      en: 'Name and contacts of the reporter, and of whom they represent',
    },
    purpose: {
      id: 'Mengenali pelapor pada laporan berikutnya',
      en: 'To recognise the reporter in the next report',
    },
    shownBy: 'read-identity',
    retention: { id: 'Sampai dihapus', en: 'Until it is erased' },
    erasure: keyDestroyed,
  },
  {
    where: ['identities'],
    what: {
      id: 'Hash berkunci dari kontak dan alamat di kanal',
      en: 'Keyed hashes of contacts and addresses at channels',
    },
    purpose: {
      id: 'Menemukan orang yang sama tanpa membuka datanya',
      en: 'To find the same person without opening their data',
    },
    shownBy: null,
    retention: { id: 'Sampai dihapus', en: 'Until it is erased' },
    erasure: rowsDeleted,
  },
  {
    where: ['conversations', 'messages'],
    what: {
      id: 'Percakapan dan alamatnya di kanal',
      en: 'Conversations and their addresses at channels',
    },
    purpose: { id: 'Membalas di tempat orang itu bertanya', en: 'To reply where the person asked' },
    shownBy: 'read-identity',
    retention: { id: 'Sampai dihapus', en: 'Until it is erased' },
    erasure: rowsDeleted,
  },
  {
    where: ['inbox', 'outbox', 'commands'],
    what: {
      id: 'Pesan dalam perjalanan, dan hasil perintah',
      en: 'Messages on their way, and results of commands',
    },
    purpose: {
      id: 'Tidak kehilangan dan tidak menggandakan apa pun',
      en: 'To lose nothing and do nothing twice',
    },
    shownBy: null,
    retention: ninetyDays,
    erasure: rowsDeleted,
  },
  {
    where: ['search'],
    what: {
      id: 'Hash berkunci dari kata-kata dalam tiket',
      en: 'Keyed hashes of the words in tickets',
    },
    purpose: { id: 'Mencari tiket', en: 'To search tickets' },
    shownBy: null,
    retention: asLongAsTicket,
    erasure: rowsDeleted,
  },
  {
    where: ['views'],
    what: {
      id: 'Siapa melihat atau mencari data siapa, kapan, dan bagian mana, dari plugin viewLog',
      en: 'Who viewed or searched whose data, when, and which parts, with the plugin viewLog',
    },
    purpose: {
      id: 'Menunjukkan kepada orang itu dan pemeriksa siapa yang melihat',
      en: 'To show the person and auditors who looked',
    },
    shownBy: 'read-view-log',
    retention: {
      id: 'Selama keepDays; tanpa itu, untuk seterusnya',
      en: 'For keepDays; without it, for good',
    },
    erasure: {
      id: 'Dihapus menurut umur; kode orang yang kuncinya dimusnahkan tidak menunjuk siapa pun lagi',
      en: 'Deleted by age; the code of a person whose keys are destroyed leads to nobody',
    },
  },
  {
    where: ['actors of events'],
    what: { id: 'Kode petugas pada setiap keputusan', en: 'Code of the officer at each decision' },
    purpose: { id: 'Menunjukkan siapa yang memutuskan', en: 'To show who decided' },
    shownBy: 'read',
    retention: asLongAsTicket,
    erasure: {
      id: 'Tidak dihapus: riwayat tidak dapat diubah',
      en: 'Not erased: a history cannot be changed',
    },
  },
];

/** The personal data that core keeps, with its locations: fields of events, or tables. */
export function personalDataOfCore(): readonly (CoreData & {
  readonly where: readonly string[];
})[] {
  const places = Object.entries(fields).flatMap(([type, ofType]) =>
    Object.entries(ofType).map(([field, kind]) => ({
      kind,
      place: `${type as CoreEventType}.${field}`,
    })),
  );
  const inHistories = Object.entries(kinds).map(([name, kind]) => ({
    ...kind,
    ...sealed,
    where: places.filter((each) => each.kind === name).map(({ place }) => place),
  }));
  return [...inHistories, ...elsewhere];
}
