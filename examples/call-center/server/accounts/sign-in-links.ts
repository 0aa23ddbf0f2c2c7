import type { Accounts as SignInAccounts } from '@aduan/api/accounts';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { Accounts } from './accounts.js';
import type { Officer } from './officer.js';
import { identityOf } from './password-credentials.js';

/** Where the console takes a link; its secret follows `#`, so no server and no log sees it. */
export const signInLinkPath = 'petugas/masuk';

/** How long a link holds, ms. */
const validMs = 12 * 60 * 60_000;

/** Shows the person at the terminal a sign-in link for an officer. */
export type TellLink = (officer: Officer, secret: string) => void;

/**
 * Single-use links that sign in officers without a password, for a desk that only this machine can reach.
 */
export interface SignInLinks {
  /** Makes a link for every officer without a password; once a link is used, the next one is shown. */
  offer(tell: TellLink): Promise<void>;
  /** The sign-in of the desk, which notices when a link is used. */
  readonly accounts: SignInAccounts;
}

/** Makes links that the sessions of the desk take; there are none before `offer`. */
export function signInLinks(accounts: Accounts, { plugins }: CallCenterDesk): SignInLinks {
  const { sessions } = plugins;
  let tell: TellLink = () => {};
  const offerOne = async (officer: Officer) => {
    const { secret } = await sessions.issueLink(identityOf(officer), validMs);
    tell(officer, secret);
  };
  return {
    async offer(given) {
      tell = given;
      for (const officer of await accounts.withoutPassword()) await offerOne(officer);
    },
    accounts: {
      ...sessions,
      session: {
        ...sessions.session,
        async redeem(request, secret, address) {
          const state = await sessions.session.redeem(request, secret, address);
          const without = await accounts.withoutPassword();
          const officer = without.find(({ id }) => id === state.identity?.id);
          if (officer) await offerOne(officer);
          return state;
        },
      },
    },
  };
}
