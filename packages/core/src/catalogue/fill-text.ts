import type { Label, Locale } from '../slots/label.js';

/** The names between braces in a text: `number` and `date` for "Laporan {number} … {date}". */
export type PlaceholderOf<Text extends string> =
  Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholderOf<Rest> : never;

/** What fills a text: every placeholder, when the text is known at compile time. */
export type TextValues<Text extends string, Value = string> = Readonly<
  Record<string extends Text ? string : PlaceholderOf<Text>, Value>
>;

/** Fills the placeholders of a text. One without a value stays as it is, to be filled later. */
export function fillText<Text extends string>(text: Text, values: TextValues<Text>): string {
  const known: Readonly<Record<string, string>> = values;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(known, name) ? (known[name] ?? placeholder) : placeholder,
  );
}

/** Fills the placeholders of a text in both languages. */
export function fillLabel<Texts extends Label>(
  texts: Texts,
  values: TextValues<Texts[Locale], string | Label>,
): Label {
  const fill = (locale: Locale) => {
    const words = Object.entries<string | Label>(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value[locale],
    ]);
    return fillText<string>(texts[locale], Object.fromEntries(words));
  };
  return { id: fill('id'), en: fill('en') };
}

/** Puts sentences after each other, in both languages. */
export function joinLabels(sentences: readonly Label[], separator = ' '): Label {
  return {
    id: sentences.map(({ id }) => id).join(separator),
    en: sentences.map(({ en }) => en).join(separator),
  };
}
