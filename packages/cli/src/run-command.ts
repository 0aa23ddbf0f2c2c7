import { AduanError } from '@aduan/core';
import type { Command, Terminal } from './command.js';
import { apiKeyList, apiKeyRevoke } from './commands/api-key-list.js';
import { apiKeyNew } from './commands/api-key-new.js';
import { apiKeyReplace } from './commands/api-key-replace.js';
import { auditCheckpoint } from './commands/audit-checkpoint.js';
import { auditCompare } from './commands/audit-compare.js';
import { auditExport } from './commands/audit-export.js';
import { auditKey } from './commands/audit-key.js';
import { auditPublished } from './commands/audit-published.js';
import { auditVerify } from './commands/audit-verify.js';
import { backup } from './commands/backup.js';
import { backupKey } from './commands/backup-key.js';
import { breachReport } from './commands/breach-report.js';
import { callPlugin } from './commands/call.js';
import { callTry } from './commands/call-try.js';
import { caseFile } from './commands/case-file.js';
import { deadLettersDiscard } from './commands/dead-letters-discard.js';
import { deadLettersList } from './commands/dead-letters-list.js';
import { deadLettersReplay } from './commands/dead-letters-replay.js';
import { doctor } from './commands/doctor.js';
import { flowDraw } from './commands/flow-draw.js';
import { flowLint } from './commands/flow-lint.js';
import { flowTry } from './commands/flow-try.js';
import { importCommand } from './commands/import-postal-letters.js';
import { inventory } from './commands/inventory.js';
import { keysForget } from './commands/keys-forget.js';
import { keysRotate } from './commands/keys-rotate.js';
import { keysStatus } from './commands/keys-status.js';
import { migrate } from './commands/migrate.js';
import { migrationsPrint } from './commands/migrations-print.js';
import { newChannel } from './commands/new-channel.js';
import { officerAdd } from './commands/officer-add.js';
import { officerDisable } from './commands/officer-disable.js';
import { officerList } from './commands/officer-list.js';
import { officerPasswd } from './commands/officer-passwd.js';
import { partyCorrect } from './commands/party-correct.js';
import { partyErase } from './commands/party-erase.js';
import { partyExport } from './commands/party-export.js';
import { restore } from './commands/restore.js';
import { searchCommon } from './commands/search-common.js';
import { searchRebuild } from './commands/search-rebuild.js';
import { searchRotate } from './commands/search-rotate.js';
import { searchStatus } from './commands/search-status.js';
import { slaExplain } from './commands/sla-explain.js';
import { start } from './commands/start.js';
import { trainCommand } from './commands/train.js';
import { uninstall } from './commands/uninstall.js';
import { usageOf } from './usage.js';
import { UsageError } from './usage-error.js';

const commands: Readonly<Record<string, Command>> = {
  'api-key list': apiKeyList,
  'api-key new': apiKeyNew,
  'api-key replace': apiKeyReplace,
  'api-key revoke': apiKeyRevoke,
  'audit verify': auditVerify,
  'audit compare': auditCompare,
  'audit checkpoint': auditCheckpoint,
  'audit published': auditPublished,
  call: callPlugin,
  'call try': callTry,
  'case file': caseFile,
  'audit export': auditExport,
  'audit key': auditKey,
  backup,
  'backup key': backupKey,
  'breach report': breachReport,
  doctor,
  'flow draw': flowDraw,
  'flow lint': flowLint,
  'flow try': flowTry,
  import: importCommand,
  inventory,
  'keys forget': keysForget,
  'keys rotate': keysRotate,
  'keys status': keysStatus,
  'officer add': officerAdd,
  'officer disable': officerDisable,
  'officer list': officerList,
  'officer passwd': officerPasswd,
  'party correct': partyCorrect,
  'party erase': partyErase,
  'party export': partyExport,
  'search common': searchCommon,
  'search rebuild': searchRebuild,
  'search rotate': searchRotate,
  'search status': searchStatus,
  'sla explain': slaExplain,
  'dead-letters discard': deadLettersDiscard,
  'dead-letters list': deadLettersList,
  'dead-letters replay': deadLettersReplay,
  migrate,
  restore,
  start,
  train: trainCommand,
  uninstall,
  'migrations print': migrationsPrint,
  'new channel': newChannel,
};

/**
 * Runs `aduan …`. Never throws.
 *
 * @param parameters - what follows `aduan` on the command line
 * @returns the exit code: 0 success, 1 failure or problems found, 2 invalid command line
 */
export async function runCommand(
  parameters: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const isPair = Object.hasOwn(commands, parameters.slice(0, 2).join(' '));
  const words = !isPair && Object.hasOwn(commands, parameters[0] ?? '') ? 1 : 2;
  const name = parameters.slice(0, words).join(' ');
  const command = commands[name];
  const [first = 'help'] = parameters;
  if (first === 'help' || parameters.some((word) => word === '--help' || word === '-h')) {
    terminal.out(usageOf(name));
    return 0;
  }
  if (!command) {
    terminal.err(`aduan: There is no command "${name}".`);
    terminal.err(usageOf(name));
    return 2;
  }
  try {
    return await command(parameters.slice(words), terminal);
  } catch (error) {
    terminal.err(`aduan: ${messageOf(error)}`);
    if (!isUsage(error)) return 1;
    terminal.err(usageOf(name));
    return 2;
  }
}

/** Includes the errors of Node's own command line parser. */
function isUsage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS');
}

function messageOf(error: unknown): string {
  if (AduanError.isInstance(error)) return `${error.message} (${error.code})`;
  return error instanceof Error ? error.message : String(error);
}
