import { type Label, type Locale, type ShippedLocale, textIn } from '../ports/label.js';

/** The names between braces in a text: `number` and `date` for "Laporan {number} … {date}". */
export type PlaceholderOf<Text extends string> =
  Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholderOf<Rest> : never;

/** The values for a text: one per placeholder, when the text is known at compile time. */
export type TextValues<Text extends string, Value = string> = Readonly<
  Record<string extends Text ? string : PlaceholderOf<Text>, Value>
>;

const placeholder = /\{(\w+)\}/g;

/** Fills the placeholders of a text. One without a value stays, to be filled in later. */
export function fillText<Text extends string>(text: Text, values: TextValues<Text>): string {
  const known: Readonly<Record<string, string>> = values;
  return text.replace(placeholder, (left, name: string) =>
    Object.hasOwn(known, name) ? (known[name] ?? left) : left,
  );
}

/** The placeholders of a text in alphabetical order, without duplicates. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set(text.match(placeholder))].sort();
}

/**
 * Fills the placeholders of a text in each of its languages.
 *
 * @param first - language for values that are not translated; see `textIn`
 */
export function fillLabel<Texts extends Label>(
  texts: Texts,
  values: TextValues<Texts[ShippedLocale], string | Label>,
  first?: Locale,
): Label {
  return labelOf(Object.keys(texts), (locale) => {
    const words = Object.entries<string | Label>(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : textIn(value, locale, first),
    ]);
    return fillText<string>(textIn(texts, locale), Object.fromEntries(words));
  });
}

/**
 * Joins sentences, in each language that one of them has.
 *
 * @param first - language for sentences that are not translated; see `textIn`
 */
export function joinLabels(sentences: readonly Label[], separator = ' ', first?: Locale): Label {
  return labelOf(
    sentences.flatMap((sentence) => Object.keys(sentence)),
    (locale) => sentences.map((sentence) => textIn(sentence, locale, first)).join(separator),
  );
}

/** Makes a label in both languages that come with Aduan and in others. */
export function labelOf(tags: readonly Locale[], text: (locale: Locale) => string): Label {
  const texts = [...new Set(['id', 'en', ...tags])].map((tag) => [tag, text(tag)]);
  return Object.fromEntries(texts) as Label;
}
