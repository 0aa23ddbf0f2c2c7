import { AduanError } from '@aduan/core';
import type { Command, Terminal } from './command.js';
import { usageOf } from './usage.js';
import { UsageError } from './usage-error.js';

/** Each is loaded when it is asked for: a desk that starts carries no simulator and no reader of letters. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  'api-key list': async () => (await import('./commands/api-key-list.js')).apiKeyList,
  'api-key new': async () => (await import('./commands/api-key-new.js')).apiKeyNew,
  'api-key replace': async () => (await import('./commands/api-key-replace.js')).apiKeyReplace,
  'api-key revoke': async () => (await import('./commands/api-key-list.js')).apiKeyRevoke,
  'audit verify': async () => (await import('./commands/audit-verify.js')).auditVerify,
  'audit compare': async () => (await import('./commands/audit-compare.js')).auditCompare,
  'audit checkpoint': async () => (await import('./commands/audit-checkpoint.js')).auditCheckpoint,
  'audit published': async () => (await import('./commands/audit-published.js')).auditPublished,
  call: async () => (await import('./commands/call.js')).callPlugin,
  'call try': async () => (await import('./commands/call-try.js')).callTry,
  'case file': async () => (await import('./commands/case-file.js')).caseFile,
  'audit export': async () => (await import('./commands/audit-export.js')).auditExport,
  'audit key': async () => (await import('./commands/audit-key.js')).auditKey,
  backup: async () => (await import('./commands/backup.js')).backup,
  'backup key': async () => (await import('./commands/backup-key.js')).backupKey,
  'breach report': async () => (await import('./commands/breach-report.js')).breachReport,
  doctor: async () => (await import('./commands/doctor.js')).doctor,
  'flow draw': async () => (await import('./commands/flow-draw.js')).flowDraw,
  'flow lint': async () => (await import('./commands/flow-lint.js')).flowLint,
  'flow try': async () => (await import('./commands/flow-try.js')).flowTry,
  import: async () => (await import('./commands/import-postal-letters.js')).importCommand,
  inventory: async () => (await import('./commands/inventory.js')).inventory,
  'keys forget': async () => (await import('./commands/keys-forget.js')).keysForget,
  'keys rotate': async () => (await import('./commands/keys-rotate.js')).keysRotate,
  'keys status': async () => (await import('./commands/keys-status.js')).keysStatus,
  'officer add': async () => (await import('./commands/officer-add.js')).officerAdd,
  'officer disable': async () => (await import('./commands/officer-disable.js')).officerDisable,
  'officer list': async () => (await import('./commands/officer-list.js')).officerList,
  'officer passwd': async () => (await import('./commands/officer-passwd.js')).officerPasswd,
  'party correct': async () => (await import('./commands/party-correct.js')).partyCorrect,
  'party erase': async () => (await import('./commands/party-erase.js')).partyErase,
  'party export': async () => (await import('./commands/party-export.js')).partyExport,
  'search common': async () => (await import('./commands/search-common.js')).searchCommon,
  'search rebuild': async () => (await import('./commands/search-rebuild.js')).searchRebuild,
  'search rotate': async () => (await import('./commands/search-rotate.js')).searchRotate,
  'search status': async () => (await import('./commands/search-status.js')).searchStatus,
  'settings diff': async () => (await import('./commands/settings-diff.js')).settingsDiff,
  'settings export': async () => (await import('./commands/settings-export.js')).settingsExport,
  'settings import': async () => (await import('./commands/settings-import.js')).settingsImport,
  'sla explain': async () => (await import('./commands/sla-explain.js')).slaExplain,
  'dead-letters discard': async () =>
    (await import('./commands/dead-letters-discard.js')).deadLettersDiscard,
  'dead-letters list': async () =>
    (await import('./commands/dead-letters-list.js')).deadLettersList,
  'dead-letters replay': async () =>
    (await import('./commands/dead-letters-replay.js')).deadLettersReplay,
  migrate: async () => (await import('./commands/migrate.js')).migrate,
  restore: async () => (await import('./commands/restore.js')).restore,
  start: async () => (await import('./commands/start.js')).start,
  train: async () => (await import('./commands/train.js')).trainCommand,
  uninstall: async () => (await import('./commands/uninstall.js')).uninstall,
  'migrations print': async () => (await import('./commands/migrations-print.js')).migrationsPrint,
  'new channel': async () => (await import('./commands/new-channel.js')).newChannel,
};

/**
 * Runs `aduan …`. Never throws.
 *
 * @param parameters - the arguments after `aduan` on the command line
 * @returns the exit code: 0 success, 1 failure or problems found, 2 invalid command line
 */
export async function runCommand(
  parameters: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const isPair = Object.hasOwn(commands, parameters.slice(0, 2).join(' '));
  const words = !isPair && Object.hasOwn(commands, parameters[0] ?? '') ? 1 : 2;
  const name = parameters.slice(0, words).join(' ');
  const load = commands[name];
  const [first = 'help'] = parameters;
  if (first === 'help' || parameters.some((word) => word === '--help' || word === '-h')) {
    terminal.out(usageOf(name));
    return 0;
  }
  if (!load) {
    terminal.err(usageOf(name));
    terminal.err(`aduan: There is no command "${name}".`);
    return 2;
  }
  try {
    const command = await load();
    return await command(parameters.slice(words), terminal);
  } catch (error) {
    const isMistyped = isUsage(error);
    // The mistake comes last, so that it is visible above the prompt.
    if (isMistyped) terminal.err(usageOf(name));
    terminal.err(`aduan: ${messageOf(error)}`);
    return isMistyped ? 2 : 1;
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
