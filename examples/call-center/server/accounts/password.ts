import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/**
 * scrypt with N = 2^14, r = 8, p = 5: one of the equivalent settings of the OWASP password storage
 * cheat sheet, the one that needs 16 MiB at a time.
 */
const cost = { N: 2 ** 14, r: 8, p: 5 } as const;
const keyBytes = 32;

/** Hashes a password with a fresh salt: `scrypt$N$r$p$salt$key`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64'), key.toString('base64')].join(
    '$',
  );
}

/**
 * Whether a password belongs to a hash. Takes as long for `null`, the hash of an unknown account, and
 * for what is no hash, that of a disabled one.
 */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const known = hash?.startsWith('scrypt$') ? hash : null;
  const [, N, r, p, salt = '', key = ''] = (known ?? unknownAccount).split('$');
  const expected = Buffer.from(key, 'base64');
  const given = await derive(password, Buffer.from(salt, 'base64'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  return timingSafeEqual(expected, given) && known !== null;
}

const unknownAccount = [
  'scrypt',
  cost.N,
  cost.r,
  cost.p,
  Buffer.alloc(16).toString('base64'),
  Buffer.alloc(keyBytes).toString('base64'),
].join('$');

function derive(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, keyBytes, options, (failure, key) =>
      failure ? reject(failure) : resolve(key),
    );
  });
}
