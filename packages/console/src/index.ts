/**
 * The officers' console of a complaint desk: built pages, and a Fetch handler that mounts them in any host.
 *
 * @packageDocumentation
 */
export type { ConsoleCatalogue } from './catalogue/catalogue.js';
export { consoleHandler } from './handler/console-handler.js';
export type { ConsoleLanguage } from './handler/console-language.js';
export { ConsoleOptionError } from './handler/console-option-error.js';
export type { ConsoleOptions } from './handler/console-options.js';
export type { ConsoleTheme, ConsoleTokens } from './handler/console-theme.js';
export type { ConsoleBanner, ConsoleLabel } from './settings.js';
