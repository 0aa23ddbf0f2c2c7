export type { Terminal } from './command.js';
export type { DeskConfig, DoctorConfig } from './desk/desk-config.js';
export { runCommand } from './run-command.js';
