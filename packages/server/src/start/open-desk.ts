import { type Aduan, AduanError } from '@aduan/core';
import type { ComposedConfig, DeskConfig, DeskHost, ServedDesk } from '../config/define-config.js';
import type { Environment } from '../config/environment-table.js';
import type { SamplesConfig } from '../config/samples.js';
import { isLocalOnly, readServerSettings } from '../config/server-settings.js';
import type { Assets } from '../site/assets.js';
import { channelPage } from '../site/channel-page.js';
import { clientAddresses } from '../site/client-addresses.js';
import type { Meters } from '../site/meters.js';
import { officeName } from '../site/office-name.js';
import { pageSite } from '../site/page-site.js';
import { type DeskStore, openRelay } from '../storage/open-relay.js';
import { openStorage } from '../storage/open-storage.js';
import type { DeskStorage } from '../storage/storage.js';
import { composeDesk } from './compose-desk.js';
import { log } from './log.js';
import { officerSignIn } from './officer-sign-in.js';
import { requireLocal } from './sample-desk.js';

/** Values that a test or another host passes instead of those of the process. */
export interface StartOptions {
  /** Default: `process.env`. */
  readonly environment?: Environment;
  /** Epoch ms. Default: the real clock. */
  readonly now?: () => number;
}

/** A desk that was composed and not started. */
export interface OpenedDesk<Desk extends Aduan = Aduan> {
  readonly aduan: Desk;
  /** Its store, with its keys and the citizens' files. */
  readonly store: DeskStore;
  readonly served: ServedDesk<Desk>;
  readonly host: DeskHost;
  /** The built files of its pages. */
  readonly files: Assets;
  /** Makes the lines for the terminal of a sample desk that listens at this address; empty for other desks. */
  readonly announceSamples: (address: string) => Promise<readonly string[]>;
  /** Null when no monitor may read them. */
  readonly meters: Meters | null;
  /** Ends long responses, lets the desk finish its work, then closes all resources, the last opened first. */
  close(): Promise<void>;
}

/** Options for opening a desk. */
export interface OpenOptions extends StartOptions {
  /**
   * Purpose of opening the desk. `command`: works while its servers run; requires that the desk was started once.
   * `restore`: the same, but creates an empty desk if there is none. `server`: has exclusive use of the data folder,
   * and first fills a new desk. Default `command`.
   */
  readonly purpose?: 'command' | 'restore' | 'server';
}

/**
 * Opens the desk of a configuration. It starts no channels and no workers.
 *
 * @throws AduanError `desk-not-found` for a command before the first start, `data-folder-in-use` for a second server,
 * `sample-desk-exposed`
 * @throws TypeError or RangeError that names the variable to correct, never the value of a secret
 */
export async function openDesk<Desk extends Aduan = Aduan>(
  config: DeskConfig | ComposedConfig<Desk>,
  { environment = process.env, now = Date.now, purpose = 'command' }: OpenOptions = {},
): Promise<OpenedDesk<Desk>> {
  const settings = readServerSettings(config, environment);
  if (purpose === 'server') requireLocal(config.samples, settings);
  const storage = await openStorage(settings, { isServer: purpose === 'server' });
  const closing = new AbortController();
  const opened: (() => unknown)[] = [() => storage.close()];
  const close = async () => {
    closing.abort();
    for (const each of opened.toReversed()) await each();
  };
  try {
    if (!(await storage.hasDesk())) await layOut(storage, purpose, config.samples);
    const store = storage.openStore();
    opened.push(() => store.close());
    const office = officeName(config.office.name);
    const { site, files } = pageSite(config, office.now);
    const meters =
      settings.metricsToken === null ? null : (await import('../site/meters.js')).openMeters();
    const relay = await openRelay(store, settings);
    const addresses = clientAddresses(settings.trustedProxies);
    const url =
      settings.publicUrl?.href ??
      // A command has the environment of its shell, not that of the server.
      (purpose === 'server' ? null : storage.lastAddress()) ??
      `http://${settings.host}:${settings.port}/`;
    const opening: Omit<DeskHost, 'openSignIn'> = {
      ...{ addresses, environment, now, office, settings, site, storage, url },
      hostVariables: config.server?.hostVariables ?? [],
      isLocalOnly: isLocalOnly(settings),
      closing: closing.signal,
      desk: {
        store,
        search: settings.search,
        logger: log,
        answerUrl: (secret) => new URL(`aduan/web/answer/${secret}`, url).href,
        ...(relay && { relay }),
        ...(storage.signals && { signals: storage.signals }),
        ...(meters && { observe: meters.observe }),
      },
      webchat: {
        secret: await storage.secret('webchat'),
        page: channelPage(site),
        clientAddress: addresses.of,
        widgetSource: async () => files.text('aduan-chat.js'),
        panelSource: async () => files.text('aduan-chat-panel.js'),
      },
    };
    const signIn = officerSignIn(config, opening);
    opened.push(signIn.close);
    const host: DeskHost = { ...opening, openSignIn: signIn.open };
    const served =
      'compose' in config
        ? await config.compose(host)
        : // A declared configuration has exactly the channels and plugins that it lists.
          ((await composeDesk(config, host)) as ServedDesk<Desk>);
    const { aduan } = served;
    signIn.serve(aduan);
    opened.push(() => served.close?.());
    opened.push(() => aduan.close());
    opened.push(() => served.leave?.());
    return {
      ...{ aduan, store, served, host, files, meters, close },
      announceSamples: signIn.announce,
    };
  } catch (reason) {
    // The reason of the failure matters more than an error while closing.
    await close().catch(() => {});
    throw reason;
  }
}

/** Lays out a desk that is not there yet. @throws AduanError `desk-not-found` for a command */
async function layOut(
  storage: DeskStorage,
  purpose: NonNullable<OpenOptions['purpose']>,
  samples: SamplesConfig | undefined,
): Promise<void> {
  if (purpose === 'command') {
    throw new AduanError('desk-not-found', 'There is no desk yet. Start it once: aduan start');
  }
  if (purpose === 'server' && samples?.fill) await samples.fill(storage);
  else await storage.layOut((draft) => draft.migrate());
}
