// One password in a thread of its own. On libuv's pool it would hold up files, names and `crypto.subtle`, which every
// message of a citizen waits for.
import { type ScryptOptions, scryptSync } from 'node:crypto';
import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';

/** What the thread is given; it answers with the key and ends. */
export interface KeyDerivation {
  readonly password: string;
  readonly salt: Uint8Array;
  readonly keyBytes: number;
  readonly cost: ScryptOptions;
}

// Gives way to the thread that answers citizens. Elsewhere than on Linux this would slow down the whole process.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const { password, salt, keyBytes, cost } = workerData as KeyDerivation;
parentPort?.postMessage(scryptSync(password, salt, keyBytes, cost));
