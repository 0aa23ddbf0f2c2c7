import { type Aduan, AduanError, InputError, type Principal } from '@aduan/core';
import { type Articles, createArticles } from '@aduan/core/articles';
import { type ArticleContent, contentOf, draftContents } from '@aduan/knowledge';
import { articleContentSchema } from '@aduan/knowledge/articles';
import { kopdesArticles } from '@aduan/knowledge/kopdes';
import { findPersonalData, type PersonalDataKind } from '@aduan/privacy';

/** The office that keeps the articles of this desk. */
export interface OpenedArticles extends Articles<ArticleContent> {
  /** @throws InputError for what is no article; AduanError `article-personal-data` */
  readonly read: (content: unknown) => ArticleContent;
  /** How many of the sample articles were never here. */
  missingSamples(actor: Principal): Promise<number>;
  /**
   * Takes the sample articles that were never here in as drafts, which are said for a year once two officers stood up
   * for them.
   *
   * @param at - epoch ms
   * @returns ids of those that were taken in
   */
  importSamples(actor: Principal, at: number): Promise<readonly string[]>;
}

/** What belongs to a person and has no place in an article; an office's own number or address may stand there. */
const personal: readonly PersonalDataKind[] = ['NIK', 'KK', 'NPWP', 'BANK_ACCOUNT', 'CARD'];

const wibMs = 7 * 3_600_000;

/**
 * Opens the office.
 *
 * @param hasSamples - whether the sample is told until somebody writes and somebody else publishes in its place; else
 *   nothing is told that was not published here
 */
export function openArticles(aduan: Aduan, hasSamples: boolean): OpenedArticles {
  const base = hasSamples
    ? Object.fromEntries(kopdesArticles.map((each) => [each.id, contentOf(each)]))
    : {};
  const editorial = createArticles(aduan, { ledger: 'articles', base, read: readContent });
  return {
    ...editorial,
    read: readContent,
    async missingSamples(actor) {
      const known = new Set((await editorial.list({ actor })).map(({ id }) => id));
      return kopdesArticles.filter(({ id }) => !known.has(id)).length;
    },
    importSamples(actor, at) {
      const drafts = draftContents(kopdesArticles, { validTo: yearAfter(at) });
      return editorial.importDrafts(drafts, { actor });
    },
  };
}

/** The day a year after an instant in WIB, `2027-11-30`. */
function yearAfter(at: number): string {
  const day = new Date(at + wibMs);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
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
