/** What is said: a text, or a text with the recording that the phone plays instead of it. */
export type Words = string | { readonly text: string; readonly audio: string };

/**
 * One thing to say in every language of a flow. A language without words falls back to the first of the
 * flow. `{slot}` in a text is filled with what the slot holds.
 */
export type Prompt<Language extends string = string> = Readonly<Partial<Record<Language, Words>>>;

/** What is written of words; empty where there are none. */
export function textOf(words: Words | undefined): string {
  return typeof words === 'string' ? words : (words?.text ?? '');
}

/** What is written of a prompt, in every language. */
export function textsOf(prompt: Prompt = {}): readonly string[] {
  return Object.values(prompt).map(textOf);
}

/** Words by which a citizen names something, by language. */
export type Synonyms<Language extends string = string> = Readonly<
  Partial<Record<Language, readonly string[]>>
>;

/** A key of a phone. */
export type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '*' | '#';
