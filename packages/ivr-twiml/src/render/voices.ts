/** How a language is spoken: its tag at the provider, and a voice. */
export interface Voice {
  /** Such as `id-ID`. */
  readonly language: string;
  /** Such as `Google.id-ID-Wavenet-A`; the provider's own where it is left out. */
  readonly voice?: string;
}

/** Voices by language of the flow. */
export type Voices = Readonly<Record<string, Voice>>;

/**
 * Tags of the languages that flows have. Javanese and Sundanese are understood but not spoken: no provider has a
 * voice for them, so that an Indonesian one reads what has no recording.
 */
const tags: Readonly<Record<string, string>> = {
  id: 'id-ID',
  en: 'en-US',
  jv: 'jv-ID',
  su: 'su-ID',
};
const spoken: Readonly<Record<string, string>> = { ...tags, jv: 'id-ID', su: 'id-ID' };

/** The voice for a language: that of the options, else the provider's own. */
export function voiceOf(language: string, voices: Voices): Voice {
  const own = Object.hasOwn(voices, language) ? voices[language] : undefined;
  return own ?? { language: tagOf(language, spoken) };
}

/** The tag by which a provider recognises speech in a language. */
export function recognisedLanguage(language: string): string {
  return tagOf(language, tags);
}

function tagOf(language: string, known: Readonly<Record<string, string>>): string {
  return Object.hasOwn(known, language) ? (known[language] ?? language) : language;
}
