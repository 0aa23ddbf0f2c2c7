import { type PluginContext, toBase64 } from '@aduan/core/plugin';
import type { SignInLink } from './officer-entry.js';

const minute = 60_000;
/** How long an invitation waits for the officer, ms. */
export const invitationMs = 7 * 24 * 60 * minute;
/** How long a person admitted by another secret has to sign in, ms. */
export const signInMs = 10 * minute;
/** How long a setup link is valid, ms. */
export const setupMs = 24 * 60 * minute;

/** Letters and digits that are not confused when a code is read aloud (Crockford's base 32). */
const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Length of a code: 80 random bits, so that the holder of the link cannot guess it. */
const codeLength = 16;

/** Secrets that work once: 256 random bits, of which the store has a keyed hash. */
export interface SignInLinks {
  /** @param validMs - from now, ms */
  make(validMs: number): Promise<{ readonly secret: string; readonly link: SignInLink }>;
  /**
   * Keyed hash of a secret; null for a text that cannot be a secret. An attacker cannot choose a keyed hash, so the
   * time of a comparison reveals nothing.
   */
  hash(secret: string): Promise<string | null>;
  /** The hashes of a secret and of the code after its dot; null for a text that cannot be a secret. */
  read(secret: string): Promise<GivenLink | null>;
  /** Makes the code that a second person hands over, for a link that another person has. */
  makeCode(): Promise<{ readonly code: string; readonly hash: string }>;
}

/** Secret and code that open a link. */
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
