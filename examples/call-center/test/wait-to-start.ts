import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isMainThread } from 'node:worker_threads';

/** Preloaded into servers under test: each reports in a folder that it is ready, and waits for the file `go`. */
async function waitToStart(folder: string): Promise<void> {
  writeFileSync(join(folder, String(process.pid)), '');
  while (!existsSync(join(folder, 'go'))) await wait(5);
}

// The threads of a server load it as well, long after the start.
if (isMainThread) await waitToStart(process.env.ADUAN_TEST_START ?? '');
