import type { ReflectionKind } from 'typedoc';

/** An entry of the search index; built with the site, read by `browser/search-box.js`. */
export interface SearchEntry {
  readonly title: string;
  /** The page or the code that contains it. */
  readonly parent: string;
  readonly url: string;
  /** The icon's kind, as TypeDoc numbers kinds. */
  readonly kind: ReflectionKind;
  /** The language of a guide; null for what readers of both read: code, and guides in one language. */
  readonly language: 'id' | 'en' | null;
  /** The newcomers' questions that it answers, from the page of questions. */
  readonly asks: string;
  /** The codes that its tables explain. */
  readonly codes: readonly string[];
  readonly text: string;
}
