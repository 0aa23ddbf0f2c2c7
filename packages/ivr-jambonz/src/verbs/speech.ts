/** Who reads in a language, in the words of jambonz. */
export interface JambonzVoice {
  /** Vendor of the voice, such as `google` or `microsoft`; its credentials stand in the portal. */
  readonly vendor: string;
  /** Such as `id-ID`. */
  readonly language: string;
  /** Such as `id-ID-Standard-A`. */
  readonly voice: string;
  /** Which of several credentials of the vendor. */
  readonly label?: string;
}

/** Who understands a language, in the words of jambonz. */
export interface JambonzRecogniser {
  /** Vendor of the recognition, such as `google`; `default` is that of the application. */
  readonly vendor: string;
  /** Such as `id-ID`. */
  readonly language: string;
  /** Which of several credentials of the vendor. */
  readonly label?: string;
}

/** Voices and recognisers by language of the flow. */
export interface JambonzSpeech {
  readonly voices: Readonly<Record<string, JambonzVoice>>;
  readonly recognisers: Readonly<Record<string, JambonzRecogniser>>;
}

/** What an application understands by itself, once it has credentials of a vendor that knows these languages. */
export const usualRecognisers: JambonzSpeech['recognisers'] = {
  id: { vendor: 'default', language: 'id-ID' },
  en: { vendor: 'default', language: 'en-US' },
};

/** What belongs to a language; undefined where nothing does. */
export function inLanguage<Value>(
  all: Readonly<Record<string, Value>>,
  language: string,
): Value | undefined {
  return Object.hasOwn(all, language) ? all[language] : undefined;
}
