import { createAduan } from '@aduan/core';
import type { PluginList } from '@aduan/core/plugin';
import { fileInspector } from '@aduan/files';
import { phoneNumbers } from '@aduan/phone-numbers';
import { personalDataMasker } from '@aduan/privacy';
import { channelsFromEnv } from '../config/channels-from-env.js';
import type { DeskConfig, DeskHost, FromHost, ServedDesk } from '../config/define-config.js';
import { withSignIn } from './officer-sign-in.js';

/** Composes the desk that a configuration declares. */
export async function composeDesk(config: DeskConfig, host: DeskHost): Promise<ServedDesk> {
  const { channels = channelsFromEnv, office, plugins = [], server = {} } = config;
  const { name: _, organization: __, ...options } = office;
  const aduan = createAduan({
    // Defaults that a public desk needs, unless the office configures others.
    ...{ inspector: fileInspector(), masker: personalDataMasker(), phone: phoneNumbers() },
    ...options,
    ...host.desk,
    now: host.now,
    channels: await fromHost(channels, host),
    plugins: await withSignIn(
      config,
      withOffice(await fromHost(plugins, host), host),
      host.openSignIn,
    ),
  });
  const accounts = await server.accounts?.(host);
  return { aduan, ...(accounts && { accounts }) };
}

/** Lets the office change its name where it changes other settings. */
function withOffice(plugins: PluginList, { office }: DeskHost): PluginList {
  return plugins.some(({ id }) => id === 'settings') ? [...plugins, office.plugin] : plugins;
}

async function fromHost<Value extends object>(
  given: FromHost<Value>,
  host: DeskHost,
): Promise<Value> {
  return typeof given === 'function' ? given(host) : given;
}
