/** Languages of every text that Aduan shows; Indonesian first. */
export type Locale = 'id' | 'en';

/** One text in both languages. */
export type Label = Readonly<Record<Locale, string>>;
