import type { PluginWord } from '@aduan/core/plugin';
import {
  type CoveredLedger,
  checkLedgerName,
  coveredLedgers,
  type SignedCheckpoint,
} from '@aduan/core/store';

/**
 * The ledgers that a checkpoint or a bundle covers after the last checkpoint: a ledger that was covered once is always
 * covered, also by a process without its plugin.
 *
 * @throws InputError for a name that is not of a plugin
 */
export function ledgersToCover(
  last: SignedCheckpoint | null,
  ofPlugins: readonly PluginWord[] = [],
): readonly CoveredLedger[] {
  for (const name of ofPlugins) checkLedgerName(name);
  const before = Object.keys(last?.statement.ledgers ?? {}) as CoveredLedger[];
  return [...new Set([...coveredLedgers, ...before, ...ofPlugins])];
}
