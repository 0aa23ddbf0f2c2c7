/** A text, or a text with a recording that the phone plays instead. */
export type Words = string | { readonly text: string; readonly audio: string };

/**
 * A sentence in the languages of a flow. A language without words falls back to the first of the flow. `{slot}` in a
 * text is replaced by the value of the slot.
 */
export type Prompt<Language extends string = string> = Readonly<Partial<Record<Language, Words>>>;

/** The text of words; empty when there is none. */
export function textOf(words: Words | undefined): string {
  return typeof words === 'string' ? words : (words?.text ?? '');
}

/** The texts of a prompt, in all languages. */
export function textsOf(prompt: Prompt = {}): readonly string[] {
  return Object.values(prompt).map(textOf);
}

/** Words with which a citizen names something, by language. */
export type Synonyms<Language extends string = string> = Readonly<
  Partial<Record<Language, readonly string[]>>
>;

/** A key of a phone. */
export type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '*' | '#';
