import type { ArticleSource } from '../article/article.js';

/** An article as a choice under "Maksud Anda …?". */
export interface AnswerChoice {
  /** Null for a question that has no article of its own: ask the bank its words when it is taken. */
  readonly id: string | null;
  readonly question: string;
  /** `open`: it tells somebody's figure, and whose was asked for is not said. Only the citizen may take it. */
  readonly whose: 'same' | 'open';
}

/** What an answer rests on, as a citizen can look it up. */
export interface Citation extends ArticleSource {
  /** The article that cites it. */
  readonly id: string;
  /** First day on which the answer holds. */
  readonly validFrom: string;
  /** Last day on which it holds; without end when it is missing. */
  readonly validTo?: string | undefined;
}

/** A question that the bank could not answer, for officers to answer. */
export interface Gap {
  /** As it was asked: it may hold personal data. */
  readonly query: string;
  /** Epoch ms. */
  readonly at: number;
  /** The articles that came nearest, best first. */
  readonly nearest: readonly string[];
}

/** What the bank says to a question: its answer, what may have been meant, or nothing. */
export type Answer =
  | {
      readonly kind: 'answer';
      readonly id: string;
      readonly question: string;
      /** Word for word what the article says. */
      readonly text: string;
      readonly citations: readonly Citation[];
      readonly notice?: string | undefined;
      readonly confidence: number;
    }
  | {
      readonly kind: 'choices';
      /** At most three, best first. */
      readonly choices: readonly AnswerChoice[];
      readonly confidence: number;
      readonly gap: Gap;
    }
  | { readonly kind: 'none'; readonly confidence: number; readonly gap: Gap };
