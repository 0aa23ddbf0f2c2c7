import { type Label, type Locale, shorterTags, textIn } from '../ports/label.js';
import type { Catalogue, Languages } from '../ports/languages.js';
import { placeholdersOf } from './fill-text.js';

/** Makes the languages of a desk. @param first - the language for citizens whose own is not known */
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

/** Canonical form of a BCP 47 tag, in which `in` becomes `id`; null when it is not valid. */
function canonicalTag(text: string): Locale | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

/** Mistakes in the languages of a desk: invalid tags, missing or extra placeholders. */
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

/** Indonesian and English: the languages of a desk without catalogues of its own. */
export const shippedLanguages: Languages = /* @__PURE__ */ deskLanguages('id', {});
