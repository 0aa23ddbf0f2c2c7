import type { Roles } from '../roles/roles.js';

/** The state of an article. Only published ones are used in answers. */
export type ArticleStatus = 'draft' | 'published' | 'retired';

/** A source of an answer, so that a citizen can look it up. */
export interface ArticleSource {
  /** The regulation, page or document: `Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian`. */
  readonly title: string;
  /** The place in it: `Pasal 19 ayat (1)`. */
  readonly locator?: string | undefined;
  readonly url?: string | undefined;
  /** Its exact text, where the article is based on it: a draft may quote it. */
  readonly quote?: string | undefined;
}

/** One entry of the knowledge base: a question of citizens, and the desk's answer. */
export interface Article {
  /** Stable, kebab-case: tickets and logs refer to it. */
  readonly id: string;
  /** The question as a citizen would ask it; offered under "Maksud Anda …?". */
  readonly question: string;
  /** The same question in other words: short, colloquial, as people really ask. */
  readonly variants: readonly string[];
  /** The exact text that the citizen reads. */
  readonly answer: string;
  /** At least one. */
  readonly sources: readonly ArticleSource[];
  /** First day on which the answer is valid, `2026-11-26`, in the zone of the office. */
  readonly validFrom: string;
  /** Last day on which it is valid; no end when it is missing. */
  readonly validTo?: string | undefined;
  readonly tags: readonly string[];
  /** The parties of the figure or duty. Missing where it is the same for all parties. */
  readonly roles?: Roles | undefined;
  /**
   * The same question about other parties, with another answer: offered as choices where it is open whose is meant.
   * Each names its party: "Berapa bunga pinjaman anggota?".
   */
  readonly counterparts?: readonly string[] | undefined;
  readonly status: ArticleStatus;
  /** The reviewer of the answer; missing when it was not reviewed. */
  readonly reviewedBy?: string | undefined;
  /** Shown under the answer, for instance that it is an example. */
  readonly notice?: string | undefined;
}

/** The content of an article without its id and status, of which an editorial office keeps versions. */
export type ArticleContent = Omit<Article, 'id' | 'status' | 'reviewedBy'>;
