import { cleanName, isBoundedForm, type MediaRef } from '@aduan/core/channel';
import type { Call } from '../route.js';
import { conversationOf } from '../session/session-token.js';
import { type CitizenFile, describeFile, named } from '../upload/keep-file.js';
import { readFormToken, submissionKey } from './form-ids.js';
import { type FormProblem, type FormValues, readFormValues } from './form-values.js';

/** Maximum form parts beside the kinds' own fields. The form has seventeen; a later one may have more. */
const maxParts = 32;

/** A complete form. */
export interface Submission {
  readonly key: string;
  readonly conversation: string;
  readonly values: FormValues;
  readonly file: (CitizenFile & { readonly media: MediaRef }) | null;
}

/** A parsed form: complete, or with the fields to complete. */
export interface FormReading {
  /** Text fields as typed, to show them again. */
  readonly entries: Readonly<Record<string, string>>;
  readonly problems: readonly FormProblem[];
  /** Null when there are problems or the hidden id is invalid. */
  readonly submission: Submission | null;
}

/** Parses the body of `POST /form`, urlencoded or multipart. Has no side effects. */
export async function readForm(call: Call, body: Uint8Array<ArrayBuffer>): Promise<FormReading> {
  const { webchat, context, request } = call;
  const type = request.headers.get('content-type') ?? '';
  const ofKinds = context.citizen.kinds().flatMap(({ form }) => form?.fields ?? []);
  const data = await fieldsOf(type, body, maxParts + ofKinds.length);
  const entries = textEntries(data);
  const read = readFormValues(entries, context, webchat);
  const isAgreed = webchat.consent === null || entries.consent === webchat.consent.version;
  const isAsked = read.values !== null && asksSecrecy(call, read.values, entries);
  const values = isAgreed && !isAsked ? read.values : null;
  const lacking: readonly FormProblem[] = isAgreed
    ? []
    : [{ field: 'consent', word: 'consentMissing' }];
  const asked: readonly FormProblem[] = isAsked
    ? [{ field: 'confidential', word: 'secrecyWanted' }]
    : [];
  const problems = [...read.problems, ...lacking, ...asked];
  const picked = data.get('file');
  const bytes =
    picked !== null && typeof picked !== 'string' && picked.size > 0
      ? new Uint8Array(await picked.arrayBuffer())
      : null;
  const name = typeof picked === 'string' ? '' : cleanName((picked?.name ?? '').slice(0, 200));
  const formId = await readFormToken(webchat.ring, entries.form ?? '');

  if (bytes && bytes.byteLength > webchat.limits.fileBytes) {
    return withProblem({ entries, problems }, { field: 'file', word: 'fileTooLarge' });
  }
  const file = bytes && (await describeFile(webchat, bytes));
  if (bytes && !file) {
    return withProblem({ entries, problems }, { field: 'file', word: 'fileTypeRefused' });
  }
  if (!values || !formId) {
    const again: readonly FormProblem[] = bytes ? [{ field: 'file', word: 'fileAgain' }] : [];
    return { entries, problems: [...problems, ...again], submission: null };
  }
  const key = await submissionKey(formId, values, file);
  const conversation = await conversationOf(`form ${key}`);
  const media = file && named(await file.refFor(conversation, key), name);
  return {
    entries,
    problems,
    submission: { key, conversation, values, file: file && media && { ...file, media } },
  };
}

/** Whether the text asks for secrecy and no box is ticked: the citizen is asked once, instead of deciding for them. */
function asksSecrecy(
  { webchat }: Call,
  { anonymous, body, confidential }: FormValues,
  entries: FormReading['entries'],
): boolean {
  const isDecided = anonymous || confidential || entries.secrecy === 'asked';
  return !isDecided && (webchat.wantsSecrecy?.(body) ?? false);
}

/** Whether a body can carry files. */
export function isMultipart(type: string): boolean {
  return type.startsWith('multipart/form-data');
}

async function fieldsOf(
  type: string,
  body: Uint8Array<ArrayBuffer>,
  partLimit: number,
): Promise<FormData> {
  if (isMultipart(type) && !isBoundedForm(type, body, partLimit)) return new FormData();
  const response = new Response(body, { headers: { 'content-type': type } });
  return response.formData().catch(() => new FormData());
}

function withProblem(
  { entries, problems }: Pick<FormReading, 'entries' | 'problems'>,
  problem: FormProblem,
): FormReading {
  return { entries, problems: [...problems, problem], submission: null };
}

function textEntries(data: FormData): Readonly<Record<string, string>> {
  const entries: Record<string, string> = {};
  for (const [name, value] of data) if (typeof value === 'string') entries[name] = value;
  return entries;
}
