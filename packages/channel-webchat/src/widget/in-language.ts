import type { Locale } from '@aduan/core';

/** A text, or one with a number in it. */
export type Word = string | ((count: number) => string);

/** Every word in both languages: Indonesian, and English beside it. */
export type Catalogue = Readonly<Record<string, readonly [Word, Word]>>;

/** The words of a catalogue in one language. */
export type WordsOf<Both extends Catalogue> = {
  readonly [Key in keyof Both]: Both[Key][0] extends string ? string : (count: number) => string;
};

/** @returns the words of a catalogue in one language */
export function inLanguage(catalogue: Catalogue, locale: Locale) {
  const chosen = Object.entries(catalogue).map(([key, [indonesian, english]]) => [
    key,
    locale === 'en' ? english : indonesian,
  ]);
  return Object.fromEntries(chosen);
}
