import { createAduan } from '@aduan/core';
import { channelsFromEnv } from '../config/channels-from-env.js';
import type { DeskConfig, DeskHost, FromHost, ServedDesk } from '../config/define-config.js';

/** Composes the desk that a configuration declares. */
export async function composeDesk(
  { channels = channelsFromEnv, office, plugins = [], server = {} }: DeskConfig,
  host: DeskHost,
): Promise<ServedDesk> {
  const { name: _, ...options } = office;
  const aduan = createAduan({
    ...options,
    ...host.desk,
    now: host.now,
    channels: await fromHost(channels, host),
    plugins: await fromHost(plugins, host),
  });
  const accounts = await server.accounts?.(host);
  return { aduan, ...(accounts && { accounts }) };
}

async function fromHost<Value extends object>(
  given: FromHost<Value>,
  host: DeskHost,
): Promise<Value> {
  return typeof given === 'function' ? given(host) : given;
}
