import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Uint8Array, number, ScryptOptions, Buffer>(scrypt);

/** scrypt with N = 2^14, r = 8, p = 5 (16 MiB), one of the minimum settings of the OWASP password storage cheat sheet. */
const cost = { N: 2 ** 14, r: 8, p: 5 } as const;
const keyBytes = 32;

/** Hashes a password with a fresh salt: `scrypt$N$r$p$salt$key`. NFKC makes all keyboards and phones type the same. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password.normalize('NFKC'), salt, keyBytes, cost);
  return format(salt, key);
}

/** Whether a password belongs to a hash. Takes equally long for `null`, which is the hash of an unknown account. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = (hash ?? noPassword).split('$');
  const given = await derive(password.normalize('NFKC'), Buffer.from(salt, 'base64'), keyBytes, {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  const expected = Buffer.from(key, 'base64');
  return expected.length === given.length && timingSafeEqual(expected, given) && hash !== null;
}

function format(salt: Buffer, key: Buffer): string {
  const { N, r, p } = cost;
  return ['scrypt', N, r, p, salt.toString('base64'), key.toString('base64')].join('$');
}

const noPassword = format(Buffer.alloc(16), Buffer.alloc(keyBytes));
