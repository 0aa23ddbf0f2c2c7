import type { KindDefinition, OpenInput } from '@aduan/core';
import { indonesianPhoneNumbers } from '@aduan/core/channel';
import type { ReporterKind } from '@aduan/core/ticket';
import type { PostalLetterColumn } from './postal-letter-columns.js';
import { receivedDate } from './received-date.js';

/** A letter that can be imported, or the reason why not. */
export type PostalLetterReading =
  | {
      readonly ref: string;
      readonly input: OpenInput;
      readonly problems: readonly [];
    }
  | { readonly ref: string; readonly problems: readonly [string, ...string[]] };

/** The fields of one row; empty ones are left out. */
export type PostalLetterFields = Readonly<Partial<Record<PostalLetterColumn, string>>>;

const reporterKinds: Readonly<Record<string, ReporterKind>> = {
  person: 'person',
  perorangan: 'person',
  institution: 'institution',
  instansi: 'institution',
  cooperative: 'cooperative',
  koperasi: 'cooperative',
};
const flags: Readonly<Record<string, boolean>> = { ya: true, yes: true, tidak: false, no: false };

const dayMs = 86_400_000;
/** The maximum age of a letter that the desk accepts, ms. */
const oldestMs = 366 * dayMs;

/**
 * Reads one row.
 *
 * @param now - epoch ms
 * @param desk - the IANA zone of the office, and the kinds of its tickets
 */
export function readPostalLetter(
  fields: PostalLetterFields,
  now: number,
  { kinds, timeZone }: { readonly kinds: readonly KindDefinition[]; readonly timeZone: string },
): PostalLetterReading {
  const problems: string[] = [];
  const note = (problem: string) => {
    problems.push(problem);
    return undefined;
  };
  const { ref = '', body = '', cooperative, email, name, nikop, phone, region, subject } = fields;
  const { system, tracking } = fields;
  if (!/^.{1,100}$/.test(ref)) note(ref === '' ? 'ref is missing' : 'ref is too long');
  if (body === '') note('body is missing');
  if (body.length > 10_000) note('body is longer than 10,000 characters');
  if ((subject ?? '').length > 200) note('subject is longer than 200 characters');
  if ((name ?? '').length > 200) note('name is longer than 200 characters');

  const received = receivedDate(fields.received ?? '', timeZone);
  if (received === null) note('received is no date');
  else if (received > now) note('received lies in the future');
  else if (received < now - oldestMs) note('received lies more than 366 days back');
  const number = phone === undefined ? null : indonesianPhoneNumbers.parse(phone);
  if (phone !== undefined && number === null) note('phone is no number');
  const isAddress = email === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
  if (!isAddress) note('email is no address');
  const kind = fields.kind === undefined ? undefined : kindCalled(fields.kind, kinds);
  if (fields.kind !== undefined && !kind) note(`kind is none of ${namesOf(kinds).join(', ')}`);
  const hidden = flags[(fields.confidential ?? 'tidak').toLowerCase()];
  if (hidden === undefined) note('confidential is neither ya nor tidak');
  if (region !== undefined && !/^\d[\d.]{0,19}$/.test(region)) note('region is no code');
  if (nikop !== undefined && !/^\d{1,24}$/.test(nikop)) note('nikop has other than digits');
  if (nikop !== undefined && cooperative === undefined) note('nikop needs cooperative');
  if ((system === undefined) !== (tracking === undefined))
    note('system needs tracking, and it that');
  if (system !== undefined && !/^[\w.:@-]{1,100}$/.test(system)) note('system is no code');
  if (tracking !== undefined && !/^[\w.:#/-]{1,100}$/.test(tracking)) note('tracking is no id');
  const { authority, organization, relation, reporter_kind, represented } = fields;
  const reporterKind = reporterKinds[(reporter_kind ?? 'perorangan').toLowerCase()];
  if (!reporterKind) note(`reporter_kind is none of ${Object.keys(reporterKinds).join(', ')}`);
  if ((organization ?? '').length > 200) note('organization is longer than 200 characters');
  if ((represented ?? '').length > 200) note('represented is longer than 200 characters');
  const isProxy = represented !== undefined || relation !== undefined;
  if (isProxy && !/^[\w.:@-]{1,100}$/.test(relation ?? '')) note('relation is missing, or no code');
  const proofSeen = flags[(authority ?? 'tidak').toLowerCase()];
  if (proofSeen === undefined) note('authority is neither ya nor tidak');

  const answeredAt = fields.answered && receivedDate(fields.answered, timeZone);
  if (answeredAt === null) note('answered is no date');
  else if (answeredAt && answeredAt > now) note('answered lies in the future');
  else if (answeredAt && answeredAt + dayMs <= (received ?? 0))
    note('answered lies before received');
  const { answer = '' } = fields;
  if (answer !== '' && !fields.answered) note('answer needs answered');
  if (answer.length > 10_000) note('answer is longer than 10,000 characters');

  const [problem, ...others] = problems;
  if (problem !== undefined) return { ref, problems: [problem, ...others] };
  const contacts = [
    ...(number ? [{ kind: 'phone', value: number }] : []),
    ...(email ? [{ kind: 'email', value: email }] : []),
  ];
  const said = {
    ...(name !== undefined && { name }),
    ...(reporterKind && reporterKind !== 'person' && { kind: reporterKind }),
    ...(organization !== undefined && { organization }),
  };
  const hasReporter = Object.keys(said).length > 0 || contacts.length > 0;
  return {
    ref,
    problems: [],
    input: {
      body,
      channel: system ?? 'letter',
      receivedAt: new Date(received ?? now),
      // A date without a time means the start of its day, and a letter may be answered on the day on which it
      // arrived.
      ...(answeredAt && { answeredAt: new Date(Math.max(answeredAt, received ?? 0)) }),
      ...(answer !== '' && { answer }),
      foreignIds: [
        ...numberOf(ref, received ?? now, timeZone),
        ...(system === undefined ? [] : [{ system, id: tracking ?? '' }]),
      ],
      ...(kind && { kind }),
      ...(subject !== undefined && { subject }),
      ...(fields.category !== undefined && { category: fields.category }),
      ...(region !== undefined && { region }),
      ...(hidden && { confidential: true }),
      ...(cooperative !== undefined && {
        cooperative: { name: cooperative, ...(nikop !== undefined && { nikop }) },
      }),
      ...(hasReporter && { reporter: { ...said, contacts } }),
      ...(relation !== undefined && {
        represents: {
          relation,
          proofSeen: proofSeen ?? false,
          ...(represented !== undefined && { name: represented }),
        },
      }),
    },
  };
}

/** The kind with that id or name, in any language. */
function kindCalled(name: string, kinds: readonly KindDefinition[]): string | undefined {
  return kinds.find((kind) => namesOf([kind]).includes(name.toLowerCase()))?.id;
}

/** The names of kinds that a list may use, in lower case. */
function namesOf(kinds: readonly KindDefinition[]): readonly string[] {
  const names = kinds.flatMap(({ id, label }) => [id, ...Object.values(label)]);
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

/**
 * The register number of a letter, for searches of officers, with its year, because numbers restart every year. A
 * number that is not a valid id is left out.
 */
function numberOf(ref: string, received: number, timeZone: string): OpenInput['foreignIds'] & {} {
  if (!/^[\w.:#/-]{1,100}$/.test(ref)) return [];
  const year = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(received);
  return [{ system: `letter-${year}`, id: ref }];
}
