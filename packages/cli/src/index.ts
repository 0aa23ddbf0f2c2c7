export type { Terminal } from './command.js';
export { runCommand } from './run-command.js';
