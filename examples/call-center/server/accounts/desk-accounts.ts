import type { Accounts as SignInAccounts } from '@aduan/api/accounts';
import type { DeskAccounts } from '@aduan/server';
import type { Office } from '../desk/organization.js';
import type { Accounts } from './accounts.js';

/** The accounts of this call centre as the server asks for them. */
export function deskAccounts(
  signIn: SignInAccounts,
  accounts: Accounts,
  office: Pick<Office, 'refresh'>,
): DeskAccounts {
  return {
    ...signIn,
    refresh: office.refresh,
    officers: async () =>
      (await accounts.officers()).map(({ id, name, role: title, roles, team: unit }) => {
        return { id, name, title, roles, unit };
      }),
  };
}
