import type { ArticleSource } from '../article/article.js';

/** An article as a choice under "Maksud Anda …?". */
export interface AnswerChoice {
  /** Null for a question without an article of its own: when it is chosen, ask the knowledge base its text. */
  readonly id: string | null;
  readonly question: string;
  /**
   * `open`: the article gives a figure of one party, and the question does not say whose. Only the citizen may choose
   * it.
   */
  readonly whose: 'same' | 'open';
}

/** A source of an answer, with the details that a citizen needs to look it up. */
export interface Citation extends ArticleSource {
  /** The article that cites it. */
  readonly id: string;
  /** First day on which the answer is valid. */
  readonly validFrom: string;
  /** Last day on which it is valid; no end when it is missing. */
  readonly validTo?: string | undefined;
}

/** A question that the knowledge base could not answer, for officers to answer. */
export interface Gap {
  /** The question as asked: it may contain personal data. */
  readonly query: string;
  /** Epoch ms. */
  readonly at: number;
  /** The closest articles, best first. */
  readonly nearest: readonly string[];
}

/** The reply of the knowledge base: an answer, choices, or nothing. */
export type Answer =
  | {
      readonly kind: 'answer';
      readonly id: string;
      readonly question: string;
      /** The exact text of the article. */
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
