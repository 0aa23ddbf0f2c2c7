import { type PluginContext, toBase64 } from '@aduan/core/plugin';
import type { SignInLink } from './officer-entry.js';

const minute = 60_000;
/** How long an invitation waits for the officer. */
export const invitationMs = 7 * 24 * 60 * minute;
/** How long whoever was let in by another secret has to sign in. */
export const signInMs = 10 * minute;
/** How long a setup link is valid. */
export const setupMs = 24 * 60 * minute;

/** Secrets that work once: 256 random bits, of which the store has a keyed hash. */
export interface SignInLinks {
  /** @param validMs - from now, ms */
  make(validMs: number): Promise<{ readonly secret: string; readonly link: SignInLink }>;
  /**
   * Null for what cannot be a secret. Nobody can choose a keyed hash, so the time that it takes to compare two tells
   * nothing.
   */
  hash(secret: string): Promise<string | null>;
}

/** Makes links of one desk. */
export function signInLinks({ now, sealed }: Pick<PluginContext, 'now' | 'sealed'>): SignInLinks {
  const hashOf = (secret: string) => sealed.hash('sign-in-link', secret);
  return {
    async make(validMs) {
      const bytes = crypto.getRandomValues(new Uint8Array(32));
      const secret = toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
      return { secret, link: { hash: await hashOf(secret), expiresAt: now() + validMs } };
    },
    hash: async (secret) => (/^[\w-]{43}$/.test(secret) ? hashOf(secret) : null),
  };
}
