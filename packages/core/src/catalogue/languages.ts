import { type Label, type Locale, shorterTags, textIn } from '../ports/label.js';
import { placeholdersOf } from './fill-text.js';

/** Texts in one language, each by the Indonesian text that it stands for, with the same placeholders. */
export type Catalogue = Readonly<Record<string, string>>;

/** The languages that a desk speaks to citizens. */
export interface Languages {
  /** That of citizens whose own is not known. */
  readonly first: Locale;
  /** The first, then `id`, `en` and those of the catalogues. */
  readonly tags: readonly Locale[];
  /** What the host added, by language. */
  readonly catalogues: Readonly<Record<Locale, Catalogue>>;
  /** The language of the desk that a tag such as `jv-ID` asks for; null when it is none, or no tag. */
  match(asked: string): Locale | null;
  /** A text with what the catalogues say for it; translate it before its placeholders are filled. */
  translate<Texts extends Label>(label: Texts): Texts;
  /** The same, in one language: see `textIn`. Default: the first of the desk. */
  text(label: Label, locale?: Locale): string;
}

/** The languages of a desk. @param first - the language of citizens whose own is not known */
export function deskLanguages(
  first: Locale,
  catalogues: Readonly<Record<Locale, Catalogue>>,
): Languages {
  const tags = [...new Set([first, 'id', 'en', ...Object.keys(catalogues)])];
  const translate = <Texts extends Label>(label: Texts): Texts => {
    const translations = Object.entries(catalogues).flatMap(([tag, texts]) =>
      Object.hasOwn(texts, label.id) ? [[tag, texts[label.id]]] : [],
    );
    return translations.length > 0 ? { ...label, ...Object.fromEntries(translations) } : label;
  };
  return {
    first,
    tags,
    catalogues,
    match(asked) {
      const tag = canonicalTag(asked);
      return (tag && shorterTags(tag).find((each) => tags.includes(each))) ?? null;
    },
    translate,
    text: (label, locale = first) => textIn(translate(label), locale, first),
  };
}

/** A language tag as BCP 47 writes it, so that `in` becomes `id`; null for what is none. */
function canonicalTag(text: string): Locale | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

/** What is wrong with the languages of a desk: tags that are none, placeholders that are missing or too many. */
export function languageMistakes(
  first: Locale,
  catalogues: Languages['catalogues'],
): readonly (readonly [path: string, message: string])[] {
  const noTag = 'must be a language tag as BCP 47 writes it, such as "jv" or "zh-Hant"';
  return [
    ...(canonicalTag(first) === first ? [] : [['locale', noTag] as const]),
    ...Object.entries(catalogues).flatMap(([tag, texts]) => {
      const found = canonicalTag(tag) === tag ? placeholderMistakes(texts) : [noTag];
      return found.map((message) => [`catalogues.${tag}`, message] as const);
    }),
  ];
}

function placeholderMistakes(texts: Catalogue): readonly string[] {
  return Object.entries(texts).flatMap(([indonesian, text]) => {
    const [expected, given] = [indonesian, text].map((each) => placeholdersOf(each).join(' '));
    return expected === given
      ? []
      : [`"${text}" must have the placeholders of "${indonesian}": ${expected || 'none'}`];
  });
}

/** Indonesian and English: what a desk speaks that adds no language. */
export const shippedLanguages: Languages = /* @__PURE__ */ deskLanguages('id', {});
