import type { Answered } from '../api/answered.js';
import type { NewTicket, RecordedChannel, ReporterKind } from '../api/model.js';
import { readDraft, useDraft, writeDraft } from '../composer/drafts.js';
import type { Dates } from '../time/dates.js';
import { instantOf } from '../time/instant.js';

/** Data that an officer has recorded so far during a contact. */
export interface TicketDraft {
  readonly channel: RecordedChannel;
  /** Null: the first kind of the desk. */
  readonly kind: string | null;
  readonly name: string;
  readonly phone: string;
  /** The call of the telephone system that it is recorded from; its number is passed on without showing it. */
  readonly call: { readonly id: string; readonly number: string | null } | null;
  /** The person whom the caller confirmed to be, of the people with that number. */
  readonly known: { readonly id: string; readonly name: string } | null;
  readonly reporterKind: ReporterKind;
  readonly organization: string;
  readonly isProxy: boolean;
  /** The reporter's relation to the represented person. */
  readonly relation: string | null;
  readonly representedName: string;
  readonly representedPhone: string;
  readonly proofSeen: boolean;
  readonly region: string | null;
  readonly cooperative: string;
  readonly category: string | null;
  readonly body: string;
  /** Wall time of the contact, `2026-11-24T09:12`; empty = when the draft was started. */
  readonly receivedAt: string;
  /** For a letter: its number in the register. */
  readonly agenda: string;
  /** For a letter: the day on which it arrived, `2026-11-24`; empty = the day on which the draft was started. */
  readonly receivedOn: string;
  /** For a letter: the day on which it was answered on paper, `2026-11-24`; empty = not answered. */
  readonly answeredOn: string;
  /** For an answered letter: the text of the answer. */
  readonly answer: string;
  readonly address: string;
  readonly subject: string;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  /** When the draft was started, epoch ms; 0 = untouched. */
  readonly begunAt: number;
  /** Idempotency key: submitting twice records once. */
  readonly key: string;
  /** Whether the server refused this draft; cleared by the next edit, which makes it a new one. */
  readonly isRefused: boolean;
}

const draftName = 'new-ticket';

/** An empty draft. */
export const emptyDraft: TicketDraft = {
  channel: 'phone',
  kind: null,
  name: '',
  phone: '',
  call: null,
  known: null,
  reporterKind: 'person',
  organization: '',
  isProxy: false,
  relation: null,
  representedName: '',
  representedPhone: '',
  proofSeen: false,
  region: null,
  cooperative: '',
  category: null,
  body: '',
  receivedAt: '',
  agenda: '',
  receivedOn: '',
  answeredOn: '',
  answer: '',
  address: '',
  subject: '',
  anonymous: false,
  confidential: false,
  begunAt: 0,
  key: '',
  isRefused: false,
};

/** The draft, stored in this browser with every key press. */
export function useTicketDraft(now: () => number) {
  const text = useDraft(draftName);
  const draft = parse(text);
  return {
    draft,
    change(changes: Partial<TicketDraft>): void {
      const before = parse(readDraft(draftName));
      writeDraft(draftName, JSON.stringify(changedDraft(before, changes, now())));
    },
    clear: () => writeDraft(draftName, ''),
    /** Starts a new draft from a call. */
    begin: (call: TicketDraft['call']) =>
      writeDraft(draftName, JSON.stringify(changedDraft(emptyDraft, { call }, now()))),
    restore: (kept: TicketDraft) => writeDraft(draftName, JSON.stringify(kept)),
  };
}

/**
 * The draft after a key press. A refused draft gets a new key: if the answer to an earlier submission was lost, the
 * server may know its former content under the old key.
 *
 * @param now - epoch ms
 */
export function changedDraft(
  before: TicketDraft,
  changes: Partial<TicketDraft>,
  now: number,
): TicketDraft {
  const isBegun = before.begunAt !== 0;
  const key = isBegun && !before.isRefused ? before.key : crypto.randomUUID();
  return { ...before, begunAt: isBegun ? before.begunAt : now, key, isRefused: false, ...changes };
}

function parse(text: string): TicketDraft {
  if (text === '') return emptyDraft;
  // Only this module writes the draft; a field that an older version did not store gets its default.
  return { ...emptyDraft, ...(JSON.parse(text) as Partial<TicketDraft>) };
}

/** Whether the reporter is hidden: then people with the same number are not shown. */
export function isHidden({ anonymous, confidential }: TicketDraft): boolean {
  return anonymous || confidential;
}

/** Minimum length of a text that similar tickets can be searched by. */
const fewestLetters = 20;

/** The search for similar tickets; null until two of place, topic and text are known. */
export function matterOf({
  body,
  category,
  cooperative,
  kind,
  region,
}: TicketDraft): Answered<'ReportDraft'> | null {
  const name = cooperative.trim();
  const description = body.trim().slice(0, 10_000);
  const known = [
    name !== '' || region !== null,
    category !== null,
    description.length >= fewestLetters,
  ];
  if (known.filter(Boolean).length < 2) return null;
  return {
    body: description,
    ...(kind !== null && { kind }),
    ...(category && { category }),
    ...(region && { region }),
    ...(name && { cooperative: { name } }),
  };
}

/** The day on which a letter arrived, as an input of type `date` holds it. */
export function postalLetterDay({ receivedOn, begunAt }: TicketDraft, dates: Dates): string {
  if (receivedOn !== '') return receivedOn;
  return begunAt === 0 ? '' : dates.wallText(begunAt).slice(0, 10);
}

/** When a letter arrived: the start of its day. @returns null when the day is invalid, or lies in the future */
function letterInstant(draft: TicketDraft, dates: Dates): number | null {
  const at = dates.instantOf(`${postalLetterDay(draft, dates)}T00:00`);
  return at === null || at > draft.begunAt ? null : at;
}

/**
 * When a letter was answered on paper: the start of that day, as for its arrival. @returns null when the day is
 * invalid, lies in the future or before the letter
 */
function answerInstant(draft: TicketDraft, dates: Dates): number | null {
  const at = dates.instantOf(`${draft.answeredOn}T00:00`);
  const receivedAt = letterInstant(draft, dates) ?? 0;
  return at === null || at > draft.begunAt || at < receivedAt ? null : at;
}

/** Fields that are missing before a letter can be recorded. */
export function isPostalLetterMissing(draft: TicketDraft, dates: Dates) {
  return {
    agenda: !/^[\w.:#/ -]{1,60}$/.test(draft.agenda.trim()),
    day: letterInstant(draft, dates) === null,
    answerDay: draft.answeredOn !== '' && answerInstant(draft, dates) === null,
  };
}

/** A letter as the server accepts it, without its scans. */
export function postalLetterOf(draft: TicketDraft, dates: Dates): Answered<'PostalLetter'> {
  const {
    channel: _,
    reporter: { contacts = [], ...reporter } = {},
    ...ticket
  } = ticketOf(draft, dates);
  const [address, subject] = [draft.address.trim(), draft.subject.trim()];
  const answeredAt = answerInstant(draft, dates);
  const answer = draft.answer.trim();
  return {
    ...ticket,
    agenda: draft.agenda.trim(),
    receivedAt: instantOf(letterInstant(draft, dates) ?? draft.begunAt),
    reporter: {
      ...reporter,
      contacts: [
        ...contacts,
        ...(address && !draft.anonymous ? [{ kind: 'postal', value: address }] : []),
      ],
    },
    ...(subject && { subject }),
    ...(answeredAt !== null && {
      answeredAt: instantOf(answeredAt),
      ...(answer && { answer }),
    }),
  };
}

/** The draft as the server accepts it. */
export function ticketOf(draft: TicketDraft, dates: Dates): NewTicket {
  const receivedAt = draft.receivedAt === '' ? draft.begunAt : dates.instantOf(draft.receivedAt);
  const cooperative = draft.cooperative.trim();
  return {
    channel: draft.channel,
    ...(draft.kind !== null && { kind: draft.kind }),
    body: draft.body.trim(),
    reporter: { ...contactOf(draft), ...organizationOf(draft) },
    ...representedOf(draft),
    ...(draft.region ? { region: draft.region } : {}),
    ...(draft.category ? { category: draft.category } : {}),
    ...(cooperative ? { cooperative: { name: cooperative } } : {}),
    ...(draft.anonymous ? { anonymous: true } : {}),
    ...(draft.confidential ? { confidential: true } : {}),
    ...(receivedAt ? { receivedAt: instantOf(receivedAt) } : {}),
  };
}

/** The name and phone of the reporter; neither for an anonymous report. */
function contactOf(draft: TicketDraft): NewTicket['reporter'] {
  const { anonymous, call, known } = draft;
  const [name, phone] = [draft.name.trim(), draft.phone.trim()];
  if (anonymous) return {};
  return {
    ...(name && { name }),
    ...(phone && !call && { contacts: [{ kind: 'phone', value: phone }] }),
    ...(known && !isHidden(draft) && { known: known.id }),
  };
}

function organizationOf({ organization, reporterKind }: TicketDraft): NewTicket['reporter'] {
  if (reporterKind === 'person') return {};
  return {
    kind: reporterKind,
    ...(organization.trim() && { organization: organization.trim() }),
  };
}

function representedOf(draft: TicketDraft): Partial<NewTicket> {
  const { isProxy, proofSeen, relation } = draft;
  if (!isProxy || relation === null) return {};
  const [name, phone] = [draft.representedName.trim(), draft.representedPhone.trim()];
  return {
    represents: {
      relation,
      proofSeen,
      ...(name && { name }),
      ...(phone && { contacts: [{ kind: 'phone', value: phone }] }),
    },
  };
}
