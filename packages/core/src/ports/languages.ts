import type { Label, Locale } from './label.js';

/** Texts in one language, by the Indonesian text that each translates, with the same placeholders. */
export type Catalogue = Readonly<Record<string, string>>;

/** The languages that a desk speaks to citizens. */
export interface Languages {
  /** The language for citizens whose own is not known. */
  readonly first: Locale;
  /** The first, then `id`, `en` and the languages of the catalogues. */
  readonly tags: readonly Locale[];
  /** The catalogues of the host, by language. */
  readonly catalogues: Readonly<Record<Locale, Catalogue>>;
  /** The language of the desk for a tag such as `jv-ID`; null when the desk has none, or the tag is not valid. */
  match(asked: string): Locale | null;
  /** Adds the translations of the catalogues to a text. Translate it before its placeholders are filled. */
  translate<Texts extends Label>(label: Texts): Texts;
  /** Translates a text into one language: see `textIn`. Default: the first of the desk. */
  text(label: Label, locale?: Locale): string;
}
