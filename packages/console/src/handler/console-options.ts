import { type ConsoleBanner, type ConsoleSettings, defaultSettings } from '../settings.js';
import type { ConsoleLanguage } from './console-language.js';
import { ConsoleOptionError } from './console-option-error.js';
import { type ConsoleTheme, logoOf } from './console-theme.js';

/** Options for mounting the console. */
export interface ConsoleOptions {
  /** The path of the desk's API on the same origin, as given to `createApi`. Default: `/api/v1`. */
  readonly api?: string;
  /** The path that the console is mounted at, not `/`. Default: `/petugas`. */
  readonly basePath?: string;
  /**
   * The name of the desk, above its lists and in the title of the window; a function is asked for each page. Default:
   * `Aduan`.
   */
  readonly title?: string | (() => string);
  /** Colours, fonts and logo of your own design. Default: the console's design. */
  readonly theme?: ConsoleTheme;
  /** Banner at the top of every page, such as for a trial desk. Default: none. */
  readonly banner?: ConsoleBanner;
  /** The language of officers who have not chosen one: `id`, `en` or a code of `languages`. Default: `id`. */
  readonly locale?: string;
  /** Languages in addition to Indonesian and English. Default: none. */
  readonly languages?: readonly ConsoleLanguage[];
  /**
   * The path of your page for people in the field (plugin `field-tasks`); the secret of a link follows `#`. Default:
   * `/lapangan`.
   */
  readonly fieldPath?: string;
}

/**
 * The settings of a page, checked.
 *
 * @param languageUrl - the address under which the module of a language is served
 * @throws ConsoleOptionError
 */
export function settingsOf(
  options: ConsoleOptions,
  languageUrl: (language: ConsoleLanguage) => string,
): ConsoleSettings {
  const { languages = [], theme = {}, title, ...plain } = options;
  const settings: ConsoleSettings = {
    ...defaultSettings,
    ...plain,
    ...(typeof title === 'string' && { title }),
    logo: logoOf(theme),
    languages: languages.map((language) => {
      const { code, name } = language;
      return { code, name, url: languageUrl(language) };
    }),
  };
  const codes = ['id', 'en', ...settings.languages.map(({ code }) => code)];
  if (new Set(codes).size !== codes.length) {
    throw new ConsoleOptionError('`languages` names a code twice.');
  }
  if (!codes.includes(settings.locale)) {
    throw new ConsoleOptionError(`\`locale\` is one of ${codes.join(', ')}.`);
  }
  return settings;
}

/** Segments of letters that an address shows as they are: nothing to encode, to resolve or to escape. */
const plainPath = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)+$/;

/** The paths of a host, checked. @throws ConsoleOptionError */
export function requirePaths(options: ConsoleOptions): void {
  const { api, basePath, fieldPath } = { ...defaultSettings, ...options };
  for (const [option, path] of Object.entries({ api, basePath, fieldPath })) {
    if (plainPath.test(path)) continue;
    throw new ConsoleOptionError(
      `\`${option}\` is a path of plain letters like \`/desk/api\`, without a slash at its end.`,
    );
  }
}
