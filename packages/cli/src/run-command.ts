import { AduanError } from '@aduan/core';
import type { Command, Terminal } from './command.js';
import { auditExport } from './commands/audit-export.js';
import { auditKey } from './commands/audit-key.js';
import { auditVerify } from './commands/audit-verify.js';
import { migrationsPrint } from './commands/migrations-print.js';
import { usage } from './usage.js';
import { UsageError } from './usage-error.js';

const commands: Readonly<Record<string, Command>> = {
  'audit verify': auditVerify,
  'audit export': auditExport,
  'audit key': auditKey,
  'migrations print': migrationsPrint,
};

/**
 * Runs `aduan …`. Never throws.
 *
 * @param parameters - what follows `aduan` on the command line
 * @returns the exit code: 0 done, 1 found wrong or failed, 2 not understood
 */
export async function runCommand(
  parameters: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const name = parameters.slice(0, 2).join(' ');
  const command = commands[name];
  if (!command) {
    const isHelp = ['help', '--help', '-h', undefined].includes(parameters[0]);
    if (!isHelp) terminal.err(`aduan: There is no command "${name}".`);
    terminal[isHelp ? 'out' : 'err'](usage);
    return isHelp ? 0 : 2;
  }
  try {
    return await command(parameters.slice(2), terminal);
  } catch (error) {
    terminal.err(`aduan: ${messageOf(error)}`);
    if (!isUsage(error)) return 1;
    terminal.err(usage);
    return 2;
  }
}

/** Also what Node's own reader of command lines throws. */
function isUsage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS');
}

function messageOf(error: unknown): string {
  if (AduanError.isInstance(error)) return `${error.message} (${error.code})`;
  return error instanceof Error ? error.message : String(error);
}
