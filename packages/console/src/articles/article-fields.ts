import type { ArticleContent, ArticleRoles } from './article-content.js';

/** The form fields of a source. */
export interface SourceFields {
  readonly title: string;
  readonly locator: string;
  readonly url: string;
  /** Kept unchanged: no field shows it. */
  readonly quote?: string | undefined;
}

/** The form fields of an article. */
export interface ArticleFields {
  readonly question: string;
  /** One on each line. */
  readonly variants: string;
  readonly answer: string;
  readonly sources: readonly SourceFields[];
  readonly validFrom: string;
  readonly validTo: string;
  readonly notice: string;
  /** Who is responsible for the figure or duty, by ids of parties; empty for none. */
  readonly roles: Readonly<Record<keyof ArticleRoles, string>>;
  /** One on each line. */
  readonly counterparts: string;
  readonly tags: readonly string[];
}

const emptyRoles: ArticleFields['roles'] = { payer: '', receiver: '', subject: '' };

export const emptySource: SourceFields = { title: '', locator: '', url: '' };

/** The fields of a new article. @param day - `2026-11-26`, from which it is valid */
export function emptyFields(day: string, question: string): ArticleFields {
  return {
    ...{ question, variants: '', answer: '', notice: '', counterparts: '', tags: [] },
    roles: emptyRoles,
    sources: [emptySource],
    ...{ validFrom: day, validTo: '' },
  };
}

export function fieldsOf(content: ArticleContent): ArticleFields {
  const {
    answer,
    counterparts = [],
    notice = '',
    question,
    roles,
    sources,
    tags,
    validFrom,
    validTo = '',
    variants,
  } = content;
  return {
    ...{ question, answer, notice, tags, validFrom, validTo },
    variants: variants.join('\n'),
    counterparts: counterparts.join('\n'),
    roles: {
      payer: roles?.payer ?? '',
      receiver: roles?.receiver ?? '',
      subject: roles?.subject ?? '',
    },
    sources: sources.map(({ title, locator = '', url = '', quote }) => ({
      ...{ title, locator, url },
      ...(quote !== undefined && { quote }),
    })),
  };
}

/** The content to send; the server validates it. */
export function contentOf(fields: ArticleFields): ArticleContent {
  const { answer, notice, question, sources, tags, validFrom, validTo, variants } = fields;
  const roles = Object.entries(fields.roles).filter(([, party]) => party !== '');
  const counterparts = linesOf(fields.counterparts);
  return {
    question: question.trim(),
    variants: linesOf(variants),
    answer: answer.trim(),
    sources: sources
      .filter(({ title }) => title.trim() !== '')
      .map(({ locator, quote, title, url }) => ({
        title: title.trim(),
        ...(locator.trim() !== '' && { locator: locator.trim() }),
        ...(url.trim() !== '' && { url: url.trim() }),
        ...(quote !== undefined && { quote }),
      })),
    validFrom,
    ...(validTo !== '' && { validTo }),
    tags,
    ...(roles.length > 0 && { roles: Object.fromEntries(roles) }),
    ...(counterparts.length > 0 && { counterparts }),
    ...(notice.trim() !== '' && { notice: notice.trim() }),
  };
}

/** The fields that an article cannot lack. */
export type MissingField = 'question' | 'answer' | 'sources' | 'validFrom' | 'validTo';

export function missingFields(fields: ArticleFields): readonly MissingField[] {
  const { answer, question, sources, validFrom, validTo } = contentOf(fields);
  const missing: Readonly<Record<MissingField, boolean>> = {
    question: question === '',
    answer: answer === '',
    sources: sources.length === 0,
    validFrom: validFrom === '',
    validTo: validTo !== undefined && validTo < validFrom,
  };
  return (Object.keys(missing) as MissingField[]).filter((name) => missing[name]);
}

/** Adds a variant, unless it exists. */
export function withVariant(fields: ArticleFields, variant: string): ArticleFields {
  const variants = linesOf(fields.variants);
  if (variants.includes(variant)) return fields;
  return { ...fields, variants: [...variants, variant].join('\n') };
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
