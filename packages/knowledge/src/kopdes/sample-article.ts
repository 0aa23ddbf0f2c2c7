import type { Article } from '../article/article.js';
import type { Roles } from '../roles/roles.js';
import { cited, type DatedSource } from './sources.js';

/** What every article of the sample says under its answer. */
const sampleNotice = 'Contoh, belum ditinjau kementerian.';

/** What differs from one article of the sample to the next. */
export interface SampleArticle {
  readonly id: string;
  readonly question: string;
  readonly variants: readonly string[];
  readonly answer: string;
  readonly from: DatedSource;
  readonly locator?: string;
  readonly tags: readonly string[];
  readonly roles?: Roles;
  readonly counterparts?: readonly string[];
}

/** An article of the sample: published, not reviewed, and saying so. */
export function sampleArticle({ from, locator, ...rest }: SampleArticle): Article {
  return {
    ...rest,
    sources: [cited(from, locator)],
    validFrom: from.since,
    status: 'published',
    notice: sampleNotice,
  };
}
