import { ConsoleOptionError } from './console-option-error.js';

/** Custom properties of the console by their names, such as `--aduan-accent`. */
export type ConsoleTokens = Readonly<Record<`--aduan-${string}`, string>>;

/** Design of the console, to match your own application. Values that you leave out keep their defaults. */
export interface ConsoleTheme {
  /** For both schemes: letters, sizes, radii. */
  readonly tokens?: ConsoleTokens;
  /** Colours of the light scheme. */
  readonly light?: ConsoleTokens;
  /** Colours of the dark scheme. */
  readonly dark?: ConsoleTokens;
  /** The logo next to the name of the desk: a path of the host, or an image as `data:image/…;base64,…`. */
  readonly logo?: string;
}

/** Most letters of a value. */
const maxValueLength = 200;

/**
 * The style sheet of a theme.
 *
 * @param known - the names that the console's own sheet gives a value
 * @throws ConsoleOptionError for an unknown name, and for a value that could end its declaration or load a file
 */
export function themeSheet(theme: ConsoleTheme, known: ReadonlySet<string>): string {
  const { dark = {}, light = {}, tokens = {} } = theme;
  const block = (selector: string, values: ConsoleTokens) => {
    const lines = Object.entries(values).map(([name, value]) => {
      if (!known.has(name)) refuse(`knows no \`${name}\``);
      if (!isPlainValue(value)) refuse(`takes no such value for \`${name}\``);
      return `${name}: ${value};`;
    });
    return lines.length === 0 ? '' : `${selector} { ${lines.join(' ')} }\n`;
  };
  const scheme = (name: 'light' | 'dark', other: string, values: ConsoleTokens) => {
    // Follows the system's setting, unless the officer chose the other theme; and applies whenever they chose this one.
    const bySystem = block(`:root:not([data-theme="${other}"])`, values);
    const chosen = block(`:root[data-theme="${name}"]`, values);
    return bySystem && `@media (prefers-color-scheme: ${name}) {\n${bySystem}}\n${chosen}`;
  };
  return block(':root', tokens) + scheme('light', 'dark', light) + scheme('dark', 'light', dark);
}

/** The address of the logo; null = the console's logo. @throws ConsoleOptionError */
export function logoOf({ logo }: ConsoleTheme): string | null {
  if (logo === undefined) return null;
  const isPath = /^\/(?!\/)[\w./~-]+$/.test(logo);
  if (isPath || /^data:image\/[a-z+]+;base64,[\w+/=]+$/.test(logo)) return logo;
  return refuse('takes a logo as a path, or as `data:image/…;base64,…`');
}

/** Whether a value stays within its declaration, and loads nothing. */
function isPlainValue(value: string): boolean {
  if (value.length > maxValueLength || !/^[\w\s#%.,()+*/'"-]+$/.test(value)) return false;
  if (/\/\*|\*\/|(?:url|image|image-set|src)\s*\(/i.test(value)) return false;
  const quotes = value.replace(/"[^"]*"|'[^']*'/g, '');
  const left = quotes.replace(/[^()]/g, '').split('');
  const depths = left.map((_, at) => {
    const seen = left.slice(0, at + 1);
    return seen.filter((one) => one === '(').length * 2 - seen.length;
  });
  return !/["']/.test(quotes) && depths.every((depth) => depth >= 0) && (depths.at(-1) ?? 0) === 0;
}

function refuse(what: string): never {
  throw new ConsoleOptionError(
    `\`theme\` ${what}. The guide lists the names; a value is plain CSS.`,
  );
}
