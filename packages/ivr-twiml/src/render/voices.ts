/** How a language is spoken: its tag at the provider, and a voice. */
export interface Voice {
  /** Such as `id-ID`. */
  readonly language: string;
  /** Such as `Google.id-ID-Wavenet-A`. Left out, the provider's default voice is used. */
  readonly voice?: string;
}

/** Voices by language of the flow. */
export type Voices = Readonly<Record<string, Voice>>;

/**
 * Language tags. Javanese and Sundanese are recognised but not spoken: no provider has a voice for them, so an
 * Indonesian voice reads texts without a recording.
 */
const tags: Readonly<Record<string, string>> = {
  id: 'id-ID',
  en: 'en-US',
  jv: 'jv-ID',
  su: 'su-ID',
};
const spoken: Readonly<Record<string, string>> = { ...tags, jv: 'id-ID', su: 'id-ID' };

/** The voice for a language: from the options, or else the provider's default. */
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
