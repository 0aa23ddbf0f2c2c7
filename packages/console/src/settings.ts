/** A text that officers read in their language. */
export interface ConsoleLabel {
  /** Indonesian. */
  readonly id: string;
  /** English, also for languages that are not given. */
  readonly en: string;
  /** Another language of the console, by its code. */
  readonly [language: string]: string;
}

/** Banner at the top of every page. */
export interface ConsoleBanner {
  /** A word or two, in capitals: "DATA CONTOH". */
  readonly title: ConsoleLabel;
  /** One sentence. */
  readonly text: ConsoleLabel;
}

/** A language that the host brings, as its page reads it. */
export interface AddedLanguage {
  /** BCP 47 tag: `jv`. */
  readonly code: string;
  /** In the language itself: `Basa Jawa`. */
  readonly name: string;
  /** The address of a module whose default export holds its texts. */
  readonly url: string;
}

/** Settings that the page gets from its host: a block of JSON in its HTML. */
export interface ConsoleSettings {
  /** The path of the desk's API, without a slash at its end: `/api/v1`. */
  readonly api: string;
  /** The path that the console is mounted at, without a slash at its end: `/petugas`. */
  readonly basePath: string;
  /** The name of the desk. */
  readonly title: string;
  /** Banner at the top of every page; null = none. */
  readonly banner: ConsoleBanner | null;
  /** The language of officers who have not chosen one. */
  readonly locale: string;
  /** Languages that the host adds to Indonesian and English. */
  readonly languages: readonly AddedLanguage[];
  /** The address of the host's logo; null = the console's logo. */
  readonly logo: string | null;
  /** The path of the host's page for people in the field; the secret of a link follows `#`. */
  readonly fieldPath: string;
}

/** Settings of a host that sets none. */
export const defaultSettings: ConsoleSettings = {
  api: '/api/v1',
  basePath: '/petugas',
  title: 'Aduan',
  banner: null,
  locale: 'id',
  languages: [],
  logo: null,
  fieldPath: '/lapangan',
};

/** The `id` of the block of JSON. */
export const settingsElement = 'aduan-console';

/** The settings of this page. */
export const settings: ConsoleSettings = {
  ...defaultSettings,
  ...JSON.parse(globalThis.document?.getElementById(settingsElement)?.textContent ?? '{}'),
};
