import type { ListedOfficer } from '@aduan/api';
import type { Accounts } from '@aduan/api/accounts';

/** Accounts of a host that keeps its own, in addition to the plugin `sessions` or instead of it. */
export interface DeskAccounts extends Accounts {
  /** Everyone who works at the desk, or did. */
  officers(): Promise<readonly ListedOfficer[]>;
  /** Reads changes of other processes; called before each request of the API. */
  refresh?(): Promise<void>;
}
