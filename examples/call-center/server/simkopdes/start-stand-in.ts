import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import type { SimkopdesServer } from '@aduan/simkopdes';

/** A running stand-in. */
export interface StandIn extends SimkopdesServer {
  /** The address of its page. */
  readonly address: string;
  /** Sets the URL for its hints. */
  hintTo(url: string): void;
  stop(): void;
}

/** Starts the Simkopdes stand-in as a process of its own, like the real one. */
export async function startStandIn(): Promise<StandIn> {
  const token = randomBytes(16).toString('hex');
  const hintSecret = randomBytes(16).toString('hex');
  const child = fork(join(import.meta.dirname, 'stand-in.js'), [token], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const failed = once(child, 'exit').then(([code]): never => {
    throw new Error(`The stand-in for Simkopdes ended with ${code}.`);
  });
  const [port] = await Promise.race([once(child, 'message'), failed]);
  failed.catch(() => {});
  child.unref();
  child.channel?.unref();
  const address = `http://127.0.0.1:${port}/`;
  return {
    address,
    baseUrl: `${address}api`,
    token,
    hintSecret,
    hintTo: (url) => void child.send({ url, secret: hintSecret }),
    stop: () => void child.kill(),
  };
}
