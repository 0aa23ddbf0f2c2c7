/**
 * The officers' console of a complaint desk: built pages, and a Fetch handler that mounts them in any host.
 *
 * @packageDocumentation
 */

export { consoleHandler } from './handler/console-handler.js';
export { ConsoleOptionError } from './handler/console-option-error.js';
export type { ConsoleOptions } from './handler/console-options.js';
export type { ConsoleBanner, ConsoleLabel } from './settings.js';
