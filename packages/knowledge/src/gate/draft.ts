/** One sentence of a draft, with the passages it is based on. */
export interface DraftSentence {
  readonly text: string;
  /** Ids of passages. */
  readonly cites: readonly string[];
  /** The passage's exact text that proves it. */
  readonly quote?: string | undefined;
}

/** An answer that a person or a model wrote from passages. Nothing in it is trusted. */
export interface Draft {
  readonly sentences: readonly DraftSentence[];
}

/** Why a sentence may not reach a citizen. */
export type Objection =
  | 'empty'
  | 'uncited'
  | 'unknown-source'
  | 'quote-not-in-source'
  | 'figure-not-in-source'
  | 'address-not-in-source'
  | 'name-not-in-source'
  | 'denied-otherwise'
  | 'unsupported'
  | 'reworded'
  | 'exception-left-out'
  | 'not-plain'
  | 'too-long';

/** The gate's verdict on a draft: the text with its citations, or the first objection. */
export type Verdict =
  | { readonly ok: true; readonly text: string; readonly citations: readonly string[] }
  | { readonly ok: false; readonly objection: Objection; readonly sentence: number };
