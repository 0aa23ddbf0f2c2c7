import type {
  ArticleAction,
  ArticleChangeEntry,
  ArticleEntry,
  ArticleState,
} from '@aduan/core/articles';
import type { ArticleContent } from '@aduan/knowledge';

/** One row of the list of articles. */
export interface ArticleLine {
  readonly id: string;
  readonly question: string;
  readonly state: ArticleState;
  /** The state of an unpublished version; null when there is none. */
  readonly draft: 'draft' | 'in-review' | null;
  /** Whether it is the unchanged sample. */
  readonly isSample: boolean;
  /** How many tickets asked for it. */
  readonly askers: number;
  readonly validTo: string | null;
  /** Whether its last day has passed: it is no longer used in answers. */
  readonly hasEnded: boolean;
  /** Epoch ms. */
  readonly changedAt: number | null;
  readonly changedBy: string | null;
}

/** All articles, and what is needed to write one. */
export interface ArticleList {
  readonly articles: readonly ArticleLine[];
  /** How many sample articles were never imported. */
  readonly missingSamples: number;
  /** The officers and teams that figures may belong to. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
}

/** A citizen's question without personal data, with its ticket. */
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
  /** The published version; null when there is none. */
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

/** What a version would change in the knowledge base. */
export interface Preview {
  readonly lines: readonly PreviewLine[];
  /** Questions of other articles that find their article now and would no longer find it. */
  readonly displaced: readonly string[];
}

/** The bot's answer to a question. */
export interface PreviewLine {
  readonly question: string;
  readonly now: PreviewedAnswer;
  readonly tried: PreviewedAnswer;
  /** Whether the previewed article is the answer, or among the choices. */
  readonly fits: 'said' | 'offered' | null;
}

/** An answer as the console shows it. */
export interface PreviewedAnswer {
  readonly kind: 'answer' | 'choices' | 'none';
  /** The exact text that a citizen reads; null unless there is an answer. */
  readonly text: string | null;
  /** The questions of the answering or offered articles. */
  readonly articles: readonly string[];
}

/** A change with the question of its article. */
export interface ArticleChange extends ArticleChangeEntry {
  readonly question: string;
}
