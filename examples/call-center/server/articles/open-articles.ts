import { type Aduan, AduanError, InputError, type Principal } from '@aduan/core';
import { type Articles, createArticles } from '@aduan/core/articles';
import { type ArticleContent, contentOf, draftContents } from '@aduan/knowledge';
import { articleContentSchema } from '@aduan/knowledge/articles';
import { kopdesArticles } from '@aduan/knowledge/kopdes';
import { findPersonalData, type PersonalDataKind } from '@aduan/privacy';

/** The articles of this desk. */
export interface OpenedArticles extends Articles<ArticleContent> {
  /** @throws InputError for content that is no article; AduanError `article-personal-data` */
  readonly read: (content: unknown) => ArticleContent;
  /** How many of the sample articles were never imported. */
  missingSamples(actor: Principal): Promise<number>;
  /**
   * Imports the sample articles that were never imported, as drafts. Once two officers have approved one, it is valid
   * for a year.
   *
   * @param at - epoch ms
   * @returns ids of the imported articles
   */
  importSamples(actor: Principal, at: number): Promise<readonly string[]>;
}

/** Kinds of personal data that an article must not hold; an office's own number or address is allowed. */
const personal: readonly PersonalDataKind[] = ['NIK', 'KK', 'NPWP', 'BANK_ACCOUNT', 'CARD'];

const wibMs = 7 * 3_600_000;

/**
 * Opens the articles.
 *
 * @param hasSamples - whether a sample is used until another version is published in its place; otherwise only
 * published articles are used
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
