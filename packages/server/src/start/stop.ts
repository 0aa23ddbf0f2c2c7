import type { RunningServer } from './start-server.js';

/** How long a stop may take in addition to its drain time, in ms. */
const patienceMs = 10_000;

/** Stops the server on Ctrl-C and other stop signals, and ends the process with code 0. */
export function stopOnSignal({ drainMs, stop }: Pick<RunningServer, 'drainMs' | 'stop'>): void {
  let stopping = false;
  const end = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), drainMs + patienceMs).unref();
    await stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void end());
}
