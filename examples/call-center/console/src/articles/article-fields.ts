import type { ArticleContent, Roles } from '@aduan/knowledge';

/** A source as it is typed. */
export interface SourceFields {
  readonly title: string;
  readonly locator: string;
  readonly url: string;
  /** Kept as it is: no field shows it. */
  readonly quote?: string | undefined;
}

/** An article as it is typed. */
export interface ArticleFields {
  readonly question: string;
  /** One a line. */
  readonly variants: string;
  readonly answer: string;
  readonly sources: readonly SourceFields[];
  readonly validFrom: string;
  readonly validTo: string;
  readonly notice: string;
  /** Whose figure or duty it is, by ids of parties; empty for nobody's. */
  readonly roles: Readonly<Record<keyof Roles, string>>;
  /** One a line. */
  readonly counterparts: string;
  readonly tags: readonly string[];
}

const emptyRoles: ArticleFields['roles'] = { payer: '', receiver: '', subject: '' };

export const emptySource: SourceFields = { title: '', locator: '', url: '' };

/** An article that nobody has begun. @param day - `2026-11-26`, from which it holds */
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

/** What the server is sent; whether it is an article, the server decides. */
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

/** The fields without which it is no article yet. */
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

/** The variants with one more, unless it is there. */
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
