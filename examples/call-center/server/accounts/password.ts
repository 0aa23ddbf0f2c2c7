import { randomBytes, type ScryptOptions, timingSafeEqual } from 'node:crypto';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { KeyDerivation } from './derive-key.js';

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
 * Whether a password belongs to a hash. Takes equally long for `null` (an unknown account) and for values that are no
 * hash (a disabled account).
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

/**
 * How many passwords this process derives at once; the other cores of a small server stay free for citizens'
 * requests.
 */
const maxThreads = 2;
let threads = 0;
const waiting: (() => void)[] = [];

async function derive(password: string, salt: Uint8Array, cost: ScryptOptions): Promise<Buffer> {
  if (threads < maxThreads) threads++;
  else await new Promise<void>((begin) => waiting.push(begin));
  try {
    return await deriveInThread({ password: password.normalize('NFC'), salt, keyBytes, cost });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else threads--;
  }
}

/** The thread's file beside this one: its source or its bundle. */
const threadFile = join(import.meta.dirname, `derive-key${extname(import.meta.filename)}`);

/** @returns once the thread has ended, so that a running thread is always counted */
function deriveInThread(workerData: KeyDerivation): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(threadFile, { workerData, execArgv: [] });
    let key = Buffer.alloc(0);
    thread.on('message', (derived: Uint8Array) => {
      key = Buffer.from(derived);
    });
    thread.on('error', reject);
    thread.on('exit', () => resolve(key));
  });
}
