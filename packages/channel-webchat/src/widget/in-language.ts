import type { Label, Locale } from '@aduan/core';
import type { Catalogue } from '@aduan/core/channel';

/** Texts in both languages: Indonesian, then English. `{n}` is a number. */
export type Words = Readonly<Record<string, readonly [indonesian: string, english: string]>>;

/** @param texts - the host's texts in this language, by the Indonesian text */
export function inLanguage<Both extends Words>(
  words: Both,
  locale: Locale,
  texts: Catalogue = {},
): { readonly [Key in keyof Both]: string } {
  const chosen = Object.entries(words).map(([key, [indonesian, english]]) => [
    key,
    texts[indonesian] ?? (locale === 'en' ? english : indonesian),
  ]);
  return Object.fromEntries(chosen);
}

/** A text of the desk in a language; Indonesian where it is missing. */
export function textOf(label: Label, locale: Locale): string {
  return label[locale] ?? label.id;
}

/** The language of a tag such as `en-GB` or `jv-ID`; Indonesian where the desk does not speak it. */
export function localeOf(
  tag: string | null | undefined,
  added: Readonly<Record<Locale, unknown>>,
): Locale {
  const asked = `${tag}-`.toLowerCase();
  const spoken = ['en', ...Object.keys(added)].filter((each) =>
    asked.startsWith(`${each}-`.toLowerCase()),
  );
  return spoken.sort((one, other) => other.length - one.length)[0] ?? 'id';
}
