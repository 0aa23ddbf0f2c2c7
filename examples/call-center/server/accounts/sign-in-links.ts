import { randomBytes } from 'node:crypto';
import type { Accounts } from './accounts.js';
import type { Officer } from './officer.js';

/** Where the console takes a link; its secret stands behind `#`, where no server and no log reads it. */
export const signInLinkPath = 'petugas/masuk';

/** Tells whoever sits at the terminal a link for an officer. */
export type TellLink = (officer: Officer, secret: string) => void;

/**
 * Links that let an officer without a password in, each once: for a desk that nobody but this machine can reach. They
 * live as long as the process.
 */
export interface SignInLinks {
  /** Makes a link for every officer without a password; whenever one is used, the next is told. */
  offer(tell: TellLink): Promise<void>;
  /** @returns whom the link lets in; null when it was used, never made, or the officer has a password by now */
  redeem(secret: string): Promise<Officer | null>;
}

/** Makes links that are known to this process alone; none before they are offered. */
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
