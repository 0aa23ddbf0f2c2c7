import type { Label } from '@aduan/core';
import {
  type ChannelContext,
  type CitizenAccess,
  cleanName,
  type KindChoice,
  type KindField,
  type PhoneNumbers,
} from '@aduan/core/channel';
import type { CallableNumbers, NumberRefusal } from '@aduan/core/voice';
import * as z from 'zod';
import { isVisible } from '../guard/is-visible.js';
import type { WebchatLimits } from '../limits.js';
import type { FormTextKey } from './form-catalogue.js';

/** Maximum length of a kind's own field, in characters. A choice of this project. */
export const maxDetailLength = 500;

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'tooLong' satisfies FormTextKey)
    .default('');
const checkbox = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

/** Relations of a citizen to the person they report for: codes of the desk, texts of the catalogue. */
export const relations = [
  'family',
  'neighbour',
  'lawyer',
  'village',
  'cooperative',
  'other',
] as const satisfies readonly FormTextKey[];

/** Rules by which the desk reads a form's fields. */
export interface FormRules {
  readonly limits: Pick<WebchatLimits, 'textCharacters'>;
  readonly phone: PhoneNumbers;
  readonly callable: CallableNumbers;
}

/** Reasons that make a number unusable. Foreign and other numbers are accepted; an officer sees why they are not called. */
const nobodys: ReadonlySet<NumberRefusal | null> = new Set([
  'short-code',
  'service',
  'shared-cost',
  'premium',
  'satellite',
]);

/** The fields of the form. Messages are keys of the catalogue. */
function formSchema(
  { callable, limits, phone }: FormRules,
  categories: ReadonlySet<string>,
  kind: string,
  languages: CitizenAccess['languages'],
) {
  const isPhone = (text: string) =>
    text === '' || phone.parse(text) !== null || isForeignPhone(text);
  const isSomebodys = (text: string) => {
    const number = phone.parse(text) ?? text.replace(/[^+\d]/g, '');
    return !nobodys.has(callable.refusalOf(number));
  };
  const fields = z.object({
    kind: z.literal(kind).catch(kind),
    category: z
      .string()
      .refine((code) => categories.has(code))
      .catch(''),
    body: z
      .string()
      .default('')
      .transform((text) => text.replaceAll('\r\n', '\n').trim())
      .pipe(
        z
          .string()
          .refine(isVisible, 'bodyMissing' satisfies FormTextKey)
          .max(limits.textCharacters, 'bodyTooLong' satisfies FormTextKey),
      ),
    place: line(500),
    name: line(100).transform(cleanName),
    phone: line(40)
      .refine(isPhone, { error: 'phoneIncomplete' satisfies FormTextKey, abort: true })
      .refine(isSomebodys, 'phoneNotCalled' satisfies FormTextKey),
    email: line(200).refine(isEmail, 'emailIncomplete' satisfies FormTextKey),
    forOther: checkbox,
    otherName: line(100).transform(cleanName),
    relation: z.enum(relations).catch('other'),
    anonymous: checkbox,
    confidential: checkbox,
    locale: z
      .string()
      .catch('')
      .transform((tag) => languages.match(tag) ?? languages.first),
  });
  return fields.transform(({ otherName, relation, ...all }) => {
    // An anonymous report keeps no contact data of the citizen, nor of the person they report for.
    const own = all.anonymous ? { ...all, name: '', phone: '', email: '' } : all;
    const other = all.anonymous ? '' : otherName;
    // Without the tick the fields of another person are ignored.
    return own.forOther ? { ...own, otherName: other, relation } : own;
  });
}

/** A foreign number: `+`, then at most 15 digits (ITU-T E.164). */
function isForeignPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return /^\+(?!0|62)\d[()\d\s./-]*$/.test(text) && digits >= 8 && digits <= 15;
}

function isEmail(text: string): boolean {
  return text === '' || z.email().safeParse(text).success;
}

/** The values of a complete form; `details` is the text of the kind's own fields. */
export type FormValues = z.infer<ReturnType<typeof formSchema>> & { readonly details?: string };

/** Fields of the form, by their HTML name. */
export type FormField =
  | keyof FormValues
  | 'otherName'
  | 'relation'
  | 'file'
  | 'consent'
  | `kind-${string}`;

/** One field to complete, and the text that explains it. */
export interface FormProblem {
  readonly field: FormField;
  readonly word: FormTextKey;
}

/** Reads the text fields of a form. `entries` are as the browser sent them. */
export function readFormValues(
  entries: Readonly<Record<string, string>>,
  context: ChannelContext,
  rules: FormRules,
): { readonly values: FormValues | null; readonly problems: readonly FormProblem[] } {
  const categories = new Set(context.citizen.categories().map(({ code }) => code));
  const { kinds, languages } = context.citizen;
  const kind = kindOf(entries, kinds());
  const result = formSchema(rules, categories, kind?.id ?? '', languages).safeParse(entries);
  const ofKind = kind ? problemsOfKind(kind, entries) : [];
  if (result.success && ofKind.length === 0) {
    const { locale } = result.data;
    const details = kind && detailsOf(kind, entries, (label) => languages.text(label, locale));
    return { values: { ...result.data, ...(details && { details }) }, problems: [] };
  }
  // Safe casts: the schema has only these paths, and its messages are keys of the catalogue.
  const issues = result.error?.issues ?? [];
  const problems = issues.map(({ path, message }) => ({
    field: path[0] as FormField,
    word: message as FormTextKey,
  }));
  return { values: null, problems: [...problems, ...ofKind] };
}

/** The chosen kind; the desk's first one if none was chosen. */
export function kindOf(
  { kind }: Readonly<Record<string, string>>,
  kinds: readonly KindChoice[],
): KindChoice | undefined {
  return kinds.find(({ id }) => id === kind) ?? kinds[0];
}

/** HTML name of a kind's own field. */
export function fieldOfKind({ id }: KindChoice, { name }: KindField): `kind-${string}` {
  return `kind-${id}-${name}`;
}

/** Missing required fields of a kind. An anonymous report has no contact, so a required contact counts as missing. */
function problemsOfKind(
  kind: KindChoice,
  entries: Readonly<Record<string, string>>,
): readonly FormProblem[] {
  const { fields = [], requires = [] } = kind.form ?? {};
  const isEmpty = (field: string) => (entries[field] ?? '').trim() === '';
  const isWithheld = (field: string) => field !== 'place' && entries.anonymous === 'on';
  return [
    ...requires
      .filter((field) => isEmpty(field) || isWithheld(field))
      .map((field) => ({ field, word: 'neededByKind' as const })),
    ...fields.flatMap((each): readonly FormProblem[] => {
      const field = fieldOfKind(kind, each);
      if (each.required && isEmpty(field)) return [{ field, word: 'neededByKind' }];
      return (entries[field] ?? '').length > maxDetailLength ? [{ field, word: 'tooLong' }] : [];
    }),
  ];
}

/** The values of the kind's own fields, each with its label. */
function detailsOf(
  kind: KindChoice,
  entries: Readonly<Record<string, string>>,
  say: (label: Label) => string,
): string {
  const lines = (kind.form?.fields ?? []).flatMap((field) => {
    const text = (entries[fieldOfKind(kind, field)] ?? '').trim();
    return text === '' ? [] : [`${say(field.label)}: ${text}`];
  });
  return lines.join('\n');
}
