import { type Aduan, AduanError, InputError } from '@aduan/core';
import { createEditorial, type Editorial } from '@aduan/core/editorial';
import { type ArticleContent, contentOf } from '@aduan/knowledge';
import { articleContentSchema } from '@aduan/knowledge/articles';
import { kopdesArticles } from '@aduan/knowledge/kopdes';
import { findPersonalData, type PersonalDataKind } from '@aduan/privacy';

/** The office that keeps the articles of this desk. */
export interface Articles extends Editorial<ArticleContent> {
  /** @throws InputError for what is no article; AduanError `article-personal-data` */
  readonly read: (content: unknown) => ArticleContent;
}

/** What belongs to a person and has no place in an article; an office's own number or address may stand there. */
const personal: readonly PersonalDataKind[] = ['NIK', 'KK', 'NPWP', 'BANK_ACCOUNT', 'CARD'];

/** Opens the office: the sample is told until somebody writes and somebody else publishes in its place. */
export function openArticles(aduan: Aduan): Articles {
  const base = Object.fromEntries(kopdesArticles.map((each) => [each.id, contentOf(each)]));
  const editorial = createEditorial(aduan, { book: 'articles', base, read: readContent });
  return { ...editorial, read: readContent };
}

function readContent(value: unknown): ArticleContent {
  const { data, error } = articleContentSchema.safeParse(value);
  if (!data) {
    const issues = error.issues.map(({ message, path }) => ({
      message,
      path: path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
    }));
    throw new InputError('This is no article.', issues);
  }
  if (findPersonalData(JSON.stringify(data), { kinds: personal }).length > 0) {
    throw new AduanError('article-personal-data', 'An article holds no personal data.');
  }
  return data;
}
