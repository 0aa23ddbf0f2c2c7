// Derives one password in a thread of its own. On libuv's pool it would block files, DNS and `crypto.subtle`, which
// every message of a citizen needs.
import { type ScryptOptions, scryptSync } from 'node:crypto';
import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';

/** The input of the thread; it answers with the key and ends. */
export interface KeyDerivation {
  readonly password: string;
  readonly salt: Uint8Array;
  readonly keyBytes: number;
  readonly cost: ScryptOptions;
}

// Lowers the thread's priority below the one that answers citizens. Only on Linux: elsewhere it would slow down the
// whole process.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const { password, salt, keyBytes, cost } = workerData as KeyDerivation;
parentPort?.postMessage(scryptSync(password, salt, keyBytes, cost));
