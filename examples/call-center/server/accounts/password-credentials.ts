import type { Credentials, Identity } from '@aduan/api/accounts';
import type { Accounts } from './accounts.js';
import type { Officer } from './officer.js';

/** The passwords of the accounts, for the sessions of the desk. */
export function passwordCredentials(accounts: Accounts): Credentials {
  return {
    async check({ password, username }) {
      const officer = await accounts.check(username, password);
      if (officer) return { identity: identityOf(officer) };
      const known = (await accounts.officers()).find((one) => one.username === username);
      return known ? { wrong: known.id } : null;
    },
    standing: (officer) => accounts.standing(officer),
  };
}

/** The officer as their account proves them. What they may do is up to the organization. */
export function identityOf({ id, name, role, validUntil }: Officer): Identity {
  return { id, name, title: role, mfa: false, ...(validUntil !== undefined && { validUntil }) };
}
