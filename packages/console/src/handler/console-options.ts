import { type ConsoleBanner, type ConsoleSettings, defaultSettings } from '../settings.js';
import { ConsoleOptionError } from './console-option-error.js';

/** How a host mounts the console. */
export interface ConsoleOptions {
  /** The path of the desk's API on the same origin, as given to `createApi`. Default: `/api/v1`. */
  readonly api?: string;
  /** The path that the console is mounted at, not `/`. Default: `/petugas`. */
  readonly basePath?: string;
  /** The name of the desk, above its lists and in the title of the window. Default: `Aduan`. */
  readonly title?: string;
  /** What every page says on top, as of a desk for trials. Default: nothing. */
  readonly banner?: ConsoleBanner;
  /** The language of officers who have not chosen one. Default: `id`. */
  readonly locale?: 'id' | 'en';
  /**
   * The path of your page for people in the field (plugin `field-tasks`); the secret of a link follows `#`. Default:
   * `/lapangan`.
   */
  readonly fieldPath?: string;
}

/** The settings of a page, checked. @throws ConsoleOptionError */
export function settingsOf(options: ConsoleOptions): ConsoleSettings {
  const settings = { ...defaultSettings, ...options };
  const { api, basePath, fieldPath, locale } = settings;
  requirePath('api', api);
  requirePath('basePath', basePath);
  requirePath('fieldPath', fieldPath);
  if (locale !== 'id' && locale !== 'en') {
    throw new ConsoleOptionError('`locale` is `id` or `en`.');
  }
  return settings;
}

/** Segments of letters that an address shows as they are: nothing to encode, to resolve or to escape. */
const path = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)+$/;

function requirePath(option: string, value: string): void {
  if (path.test(value)) return;
  throw new ConsoleOptionError(
    `\`${option}\` is a path of plain letters like \`/desk/api\`, without a slash at its end.`,
  );
}
