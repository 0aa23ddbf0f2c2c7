import type { ReflectionKind } from 'typedoc';

/** What the search shows, and looks in; made when the site is, read by `browser/search-box.js`. */
export interface SearchEntry {
  readonly title: string;
  /** The page or the code in which it stands. */
  readonly parent: string;
  readonly url: string;
  /** Of the icon, as TypeDoc numbers kinds. */
  readonly kind: ReflectionKind;
  /** The language of a guide; null for code, which is the same in both. */
  readonly language: 'id' | 'en' | null;
  /** What newcomers ask that this answers, from the page of questions. */
  readonly asks: string;
  /** The codes that its tables explain. */
  readonly codes: readonly string[];
  readonly text: string;
}
