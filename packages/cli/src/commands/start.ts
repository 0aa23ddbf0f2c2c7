import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { loadConfig } from '../desk/load-config.js';
import { serverPackage } from '../desk/server-package.js';

/** `aduan start`: serves the desk of `aduan.config.ts` until a signal ends the process. */
export const start: Command = async (parameters) => {
  const { values } = parseArgs({ args: [...parameters], options: { config: { type: 'string' } } });
  const config = await loadConfig(values.config);
  if (!('server' in config)) {
    throw new Error(
      `${config.path} composes a desk, and its own program serves it. \`aduan start\` serves defineConfig(…) of @aduan/server.`,
    );
  }
  const { runServer } = await serverPackage(config.path);
  await runServer(config.server);
  // A signal ends the process.
  return new Promise(() => {});
};
