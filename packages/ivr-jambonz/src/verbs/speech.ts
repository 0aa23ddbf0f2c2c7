/** A voice for a language, in the terms of jambonz. */
export interface JambonzVoice {
  /** Vendor of the voice, such as `google` or `microsoft`; its credentials are set in the portal. */
  readonly vendor: string;
  /** Such as `id-ID`. */
  readonly language: string;
  /** Such as `id-ID-Standard-A`. */
  readonly voice: string;
  /** Label of the vendor's credentials, when there are several. */
  readonly label?: string;
}

/** A speech recogniser for a language, in the terms of jambonz. */
export interface JambonzRecogniser {
  /** Vendor of the recogniser, such as `google`; `default` is the vendor of the application. */
  readonly vendor: string;
  /** Such as `id-ID`. */
  readonly language: string;
  /** Label of the vendor's credentials, when there are several. */
  readonly label?: string;
}

/** Voices and recognisers by language of the flow. */
export interface JambonzSpeech {
  readonly voices: Readonly<Record<string, JambonzVoice>>;
  readonly recognisers: Readonly<Record<string, JambonzRecogniser>>;
}

/** Default recognisers. They need credentials of a vendor that supports these languages. */
export const usualRecognisers: JambonzSpeech['recognisers'] = {
  id: { vendor: 'default', language: 'id-ID' },
  en: { vendor: 'default', language: 'en-US' },
};

/** The entry of a language; undefined when there is none. */
export function inLanguage<Value>(
  all: Readonly<Record<string, Value>>,
  language: string,
): Value | undefined {
  return Object.hasOwn(all, language) ? all[language] : undefined;
}
