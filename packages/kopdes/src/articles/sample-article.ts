import type { Article, Roles } from '@aduan/knowledge';
import { cited, type DatedSource } from './sources.js';

/** The notice under every answer of the sample. */
const sampleNotice = 'Contoh, belum ditinjau kementerian.';

/** The fields that differ between the sample's articles. */
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

/** Makes an article of the sample: published, with a notice that it is not reviewed. */
export function sampleArticle({ from, locator, ...rest }: SampleArticle): Article {
  return {
    ...rest,
    sources: [cited(from, locator)],
    validFrom: from.since,
    status: 'published',
    notice: sampleNotice,
  };
}
