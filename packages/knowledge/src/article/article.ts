import type { Roles } from '../roles/roles.js';

/** Where an article is on its way to citizens. Only published ones are answered with. */
export type ArticleStatus = 'draft' | 'published' | 'retired';

/** What an answer rests on, so that a citizen can look it up. */
export interface ArticleSource {
  /** The regulation, page or document: `Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian`. */
  readonly title: string;
  /** Where in it: `Pasal 19 ayat (1)`. */
  readonly locator?: string | undefined;
  readonly url?: string | undefined;
  /** Its own words, where the article rests on them: a draft may quote them. */
  readonly quote?: string | undefined;
}

/** One entry of the bank of answers: a question that citizens ask, and what the desk says to it. */
export interface Article {
  /** Stable, kebab-case: tickets and logs refer to it. */
  readonly id: string;
  /** The question as a citizen would ask it; offered under "Maksud Anda …?". */
  readonly question: string;
  /** The same question in other words: short, colloquial, with the words that people really use. */
  readonly variants: readonly string[];
  /** What the citizen is told, word for word. */
  readonly answer: string;
  /** At least one. */
  readonly sources: readonly ArticleSource[];
  /** First day on which the answer holds, `2026-11-26`, in the zone of the office. */
  readonly validFrom: string;
  /** Last day on which it holds; without end when it is missing. */
  readonly validTo?: string | undefined;
  readonly tags: readonly string[];
  /** Whose figure or duty it is. Missing where it is the same for everybody. */
  readonly roles?: Roles | undefined;
  /**
   * What is asked of others with another answer, as a citizen would ask it: offered beside the question where nobody
   * can tell whose is meant. Each names its party: "Berapa bunga pinjaman anggota?".
   */
  readonly counterparts?: readonly string[] | undefined;
  readonly status: ArticleStatus;
  /** Who looked the answer through; missing when nobody did. */
  readonly reviewedBy?: string | undefined;
  /** Said under the answer, for instance that it is an example. */
  readonly notice?: string | undefined;
}

/** What an article says, without its name and how far it is: what an editorial office keeps versions of. */
export type ArticleContent = Omit<Article, 'id' | 'status' | 'reviewedBy'>;
