import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Uint8Array, number, ScryptOptions, Buffer>(scrypt);

/** Parameters of scrypt. */
export interface ScryptCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** 16 MiB at a time: one of the minimum settings of the OWASP password storage cheat sheet. */
export const owaspCost: ScryptCost = { N: 2 ** 14, r: 8, p: 5 };
const keyBytes = 32;

/** Hashes passwords and checks them. NFKC makes all keyboards and phones type the same password. */
export interface PasswordHashing {
  /** @returns `scrypt$N$r$p$salt$key`, with a fresh salt */
  hash(password: string): Promise<string>;
  /** Takes equally long for `null`, the hash of an unknown account. */
  verify(password: string, hash: string | null): Promise<boolean>;
}

/** @param cost - of new hashes; a hash that is kept says its own */
export function scryptHashing(cost: ScryptCost): PasswordHashing {
  const format = (salt: Buffer, key: Buffer) =>
    ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64'), key.toString('base64')].join('$');
  const noPassword = format(Buffer.alloc(16), Buffer.alloc(keyBytes));
  return {
    async hash(password) {
      const salt = randomBytes(16);
      return format(salt, await derive(password.normalize('NFKC'), salt, keyBytes, { ...cost }));
    },
    async verify(password, hash) {
      const [, N, r, p, salt = '', key = ''] = (hash ?? noPassword).split('$');
      const kept = { N: Number(N), r: Number(r), p: Number(p) };
      const bytes = Buffer.from(salt, 'base64');
      const given = await derive(password.normalize('NFKC'), bytes, keyBytes, kept);
      const expected = Buffer.from(key, 'base64');
      return expected.length === given.length && timingSafeEqual(expected, given) && hash !== null;
    },
  };
}
