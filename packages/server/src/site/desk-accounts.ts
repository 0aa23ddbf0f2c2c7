import type { ListedOfficer } from '@aduan/api';
import type { Accounts } from '@aduan/api/accounts';

/** Who signs in at a desk, such as `aduan.plugins.sessions`, and who works there. */
export interface DeskAccounts extends Accounts {
  /** Everyone who works at the desk, or did. */
  officers(): Promise<readonly ListedOfficer[]>;
  /** Reads changes of other processes; called before each request of the API. */
  refresh?(): Promise<void>;
}

/** Nobody signs in: programs use keys. */
export const noAccounts: DeskAccounts = {
  authenticate: async () => null,
  officers: async () => [],
};
