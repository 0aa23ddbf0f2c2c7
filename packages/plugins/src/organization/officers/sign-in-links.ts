import { type PluginContext, toBase64 } from '@aduan/core/plugin';
import type { SignInLink } from './officer-entry.js';

const minute = 60_000;
/** How long an invitation waits for the officer. */
export const invitationMs = 7 * 24 * 60 * minute;
/** How long whoever was let in by another secret has to sign in. */
export const signInMs = 10 * minute;
/** How long a setup link is valid. */
export const setupMs = 24 * 60 * minute;

/** Letters and digits that nobody mistakes for each other when they read a code aloud (Crockford's base 32). */
const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Length of a code: 80 random bits, so that whoever has the link cannot guess it. */
const codeLength = 16;

/** Secrets that work once: 256 random bits, of which the store has a keyed hash. */
export interface SignInLinks {
  /** @param validMs - from now, ms */
  make(validMs: number): Promise<{ readonly secret: string; readonly link: SignInLink }>;
  /**
   * Null for what cannot be a secret. Nobody can choose a keyed hash, so the time that it takes to compare two tells
   * nothing.
   */
  hash(secret: string): Promise<string | null>;
  /** The hashes of a secret and of the code that stands behind it after a dot; null for what cannot be a secret. */
  read(secret: string): Promise<GivenLink | null>;
  /** Makes the code that a second person hands over, for a link that somebody else has. */
  makeCode(): Promise<{ readonly code: string; readonly hash: string }>;
}

/** What somebody gives who opens a link. */
export interface GivenLink {
  readonly hash: string;
  /** Null without a code. */
  readonly code: string | null;
}

/** Makes links of one desk. */
export function signInLinks({ now, sealed }: Pick<PluginContext, 'now' | 'sealed'>): SignInLinks {
  const hashOf = (secret: string) => sealed.hash('sign-in-link', secret);
  const codeHashOf = (code: string) =>
    sealed.hash('sign-in-code', code.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''));
  const hash = async (secret: string) => (/^[\w-]{43}$/.test(secret) ? hashOf(secret) : null);
  return {
    async make(validMs) {
      const bytes = crypto.getRandomValues(new Uint8Array(32));
      const secret = toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
      return { secret, link: { hash: await hashOf(secret), expiresAt: now() + validMs } };
    },
    hash,
    async read(given) {
      const [secret = '', code] = given.split('.', 2);
      const own = await hash(secret);
      return own === null ? null : { hash: own, code: code ? await codeHashOf(code) : null };
    },
    async makeCode() {
      const bytes = crypto.getRandomValues(new Uint8Array(codeLength));
      const letters = [...bytes].map((byte) => codeAlphabet[byte % codeAlphabet.length]);
      const code = letters.join('').replaceAll(/(?<=^(?:.{4})+)(?=.)/g, '-');
      return { code, hash: await codeHashOf(code) };
    },
  };
}
