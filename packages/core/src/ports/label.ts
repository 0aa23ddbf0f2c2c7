/** A language by its BCP 47 tag, as `Intl.getCanonicalLocales` writes it: `id`, `jv`, `zh-Hant`. */
export type Locale = string;

/** The languages in which every text comes with Aduan; Indonesian first. */
export type ShippedLocale = 'id' | 'en';

/** One text in both languages that come with Aduan, and in others by their tags. */
export interface Label extends Readonly<Record<ShippedLocale, string>> {
  readonly [tag: Locale]: string;
}

/**
 * Picks the text of a language. If it is missing, the language is tried without its region (`jv-ID`, `jv`), then the
 * first language of the desk.
 *
 * @param first - first language of the desk; if that is missing too, the text is Indonesian
 */
export function textIn(label: Label, locale: Locale, first: Locale = 'id'): string {
  const tag = [...shorterTags(locale), ...shorterTags(first)].find((each) =>
    Object.hasOwn(label, each),
  );
  return label[tag ?? 'id'] ?? label.id;
}

/** A tag, then the same with one subtag less each time: `zh-Hant-TW`, `zh-Hant`, `zh` (RFC 4647, section 3.4). */
export function shorterTags(locale: Locale): readonly Locale[] {
  const subtags = locale.split('-');
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
}
