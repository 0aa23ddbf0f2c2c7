import { type Aduan, AduanError } from '@aduan/core';
import type { ComposedConfig, DeskConfig } from '../config/define-config.js';
import { announcement } from './announcement.js';
import type { StartOptions } from './open-desk.js';
import { type RunningServer, startServer } from './start-server.js';
import { stopOnSignal } from './stop.js';

/**
 * Runs a desk as this process: starts it, prints its address, and stops it on a signal. A configuration that is not
 * right, or a data folder that another process has, is printed without a stack, and the process ends with code 1.
 */
export async function runServer<Desk extends Aduan = Aduan>(
  config: DeskConfig | ComposedConfig<Desk>,
  options: StartOptions = {},
): Promise<RunningServer<Desk>> {
  const server = await startServer(config, options).catch(explain);
  stopOnSignal(server);
  const { busyPort, lines, publicAddress: address } = server;
  console.log(announcement({ address, busyPort, lines }));
  return server;
}

/** Errors that the one who starts a desk can correct. */
const corrigible = new Set([
  'config-invalid',
  'data-folder-in-use',
  'data-folder-not-writable',
  'sample-desk-exposed',
]);

function explain(reason: unknown): never {
  const isCorrigible = AduanError.isInstance(reason) && corrigible.has(reason.code);
  if (!isCorrigible) throw reason;
  console.error(`\n${reason.message}\n`);
  process.exit(1);
}
