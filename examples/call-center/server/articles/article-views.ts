import type {
  ArticleAction,
  ArticleChangeEntry,
  ArticleEntry,
  ArticleState,
} from '@aduan/core/articles';
import type { ArticleContent } from '@aduan/knowledge';

/** One line of the list of articles. */
export interface ArticleLine {
  readonly id: string;
  readonly question: string;
  readonly state: ArticleState;
  /** How far a wording is that citizens are not told yet. */
  readonly draft: 'draft' | 'in-review' | null;
  /** Whether it is the sample as it came. */
  readonly isSample: boolean;
  /** How many cases asked for it. */
  readonly askers: number;
  readonly validTo: string | null;
  /** Whether its last day is over: citizens are told it no more. */
  readonly hasEnded: boolean;
  /** Epoch ms. */
  readonly changedAt: number | null;
  readonly changedBy: string | null;
}

/** All articles, and what is needed to write one. */
export interface ArticleList {
  readonly articles: readonly ArticleLine[];
  /** How many sample articles were never here. */
  readonly missingSamples: number;
  /** To whom figures may belong. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
}

/** A question that a citizen asked, without personal data, with its case. */
export interface AskedFor {
  readonly id: string;
  readonly number: string;
  readonly text: string;
}

/** An article with its history, as its page shows it. */
export interface ArticleView {
  readonly id: string;
  readonly version: number;
  readonly state: ArticleState;
  /** What citizens are told; null when they are told nothing. */
  readonly published: {
    readonly content: ArticleContent;
    readonly number: number;
    readonly by: string | null;
    readonly at: number | null;
  } | null;
  readonly draft: {
    readonly content: ArticleContent;
    readonly isInReview: boolean;
    readonly returnedFor: string | null;
    readonly authors: readonly string[];
  } | null;
  readonly history: readonly ArticleEntry<ArticleContent>[];
  readonly asked: readonly AskedFor[];
  readonly may: readonly ArticleAction[];
}

/** What would change with a wording in the bank. */
export interface Preview {
  readonly lines: readonly PreviewLine[];
  /** Questions of other articles that find their own article now, and would not any more. */
  readonly displaced: readonly string[];
}

/** What the bot would say to a question. */
export interface PreviewLine {
  readonly question: string;
  readonly now: PreviewedAnswer;
  readonly tried: PreviewedAnswer;
  /** Whether the previewed article is what is said, or among what is offered. */
  readonly fits: 'said' | 'offered' | null;
}

/** An answer as the console shows it. */
export interface PreviewedAnswer {
  readonly kind: 'answer' | 'choices' | 'none';
  /** Word for word as a citizen reads it; null unless there is an answer. */
  readonly text: string | null;
  /** The questions of what is said or offered. */
  readonly articles: readonly string[];
}

/** A change with the question of its article. */
export interface ArticleChange extends ArticleChangeEntry {
  readonly question: string;
}
