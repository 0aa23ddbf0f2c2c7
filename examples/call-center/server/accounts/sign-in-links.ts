import { randomBytes } from 'node:crypto';
import type { Accounts } from './accounts.js';
import type { Officer } from './officer.js';

/** Where the console takes a link; its secret follows `#`, so no server and no log sees it. */
export const signInLinkPath = 'petugas/masuk';

/** Shows the person at the terminal a sign-in link for an officer. */
export type TellLink = (officer: Officer, secret: string) => void;

/**
 * Single-use links that sign in officers without a password, for a desk that only this machine can reach. They live
 * as long as the process.
 */
export interface SignInLinks {
  /** Makes a link for every officer without a password; once a link is used, the next one is shown. */
  offer(tell: TellLink): Promise<void>;
  /**
   * @returns the officer whom the link signs in; null when it was used, never made, or the officer now has a password
   */
  redeem(secret: string): Promise<Officer | null>;
}

/** Makes links that only this process knows; there are none before `offer`. */
export function signInLinks(accounts: Accounts): SignInLinks {
  const offered = new Map<string, { readonly id: string; readonly tell: TellLink }>();
  const offerOne = (officer: Officer, tell: TellLink) => {
    const secret = randomBytes(32).toString('base64url');
    offered.set(secret, { id: officer.id, tell });
    tell(officer, secret);
  };
  return {
    async offer(tell) {
      for (const officer of await accounts.withoutPassword()) offerOne(officer, tell);
    },
    async redeem(secret) {
      const link = offered.get(secret);
      offered.delete(secret);
      const officer = (await accounts.withoutPassword()).find(({ id }) => id === link?.id) ?? null;
      if (link && officer) offerOne(officer, link.tell);
      return officer;
    },
  };
}
