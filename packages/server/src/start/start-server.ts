import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Aduan } from '@aduan/core';
import type { ComposedConfig, DeskConfig, DeskHost } from '../config/define-config.js';
import type { Environment } from '../config/environment-table.js';
import { isLocalOnly, readServerSettings } from '../config/server-settings.js';
import { channelPage } from '../site/channel-page.js';
import { clientAddresses } from '../site/client-addresses.js';
import { noAccounts } from '../site/desk-accounts.js';
import { pageSite } from '../site/page-site.js';
import { siteOf } from '../site/site.js';
import { openRelay } from '../storage/open-relay.js';
import { openStorage } from '../storage/open-storage.js';
import { composeDesk } from './compose-desk.js';
import { listen } from './listen.js';
import { log } from './log.js';

/** A desk that serves. */
export interface RunningServer<Desk extends Aduan = Aduan> {
  readonly aduan: Desk;
  /** The address on which it listens, with a slash at its end. */
  readonly address: string;
  /** The address that citizens see: the public one, where there is one. */
  readonly publicAddress: string;
  /** The port that was asked for, when another program uses it; otherwise null. */
  readonly busyPort: number | null;
  /** Lines of the host for the terminal. */
  readonly lines: readonly string[];
  /** How long it still serves once it stops, in ms. */
  readonly drainMs: number;
  /** Stops it: load balancers are told, requests in progress end, the desk finishes its work, files are closed. */
  stop(): Promise<void>;
}

/** What a test or another host gives instead of the process's own. */
export interface StartOptions {
  /** Default: `process.env`. */
  readonly environment?: Environment;
  /** Epoch ms. Default: the real clock. */
  readonly now?: () => number;
}

/** How long requests in progress may take once the server stops, in ms. */
const patienceMs = 5_000;

/**
 * Starts a desk: reads the environment, opens the storage, fills a new desk, composes it, and listens. When a step
 * fails, what was opened before is closed.
 *
 * @throws AduanError `config-invalid`, or `data-folder-in-use` where another server has the data folder
 * @throws TypeError or RangeError that names the variable to correct, never the value of a secret
 */
export async function startServer<Desk extends Aduan = Aduan>(
  config: DeskConfig | ComposedConfig<Desk>,
  { environment = process.env, now = Date.now }: StartOptions = {},
): Promise<RunningServer<Desk>> {
  const settings = readServerSettings(config, environment);
  const storage = await openStorage(settings, { isServer: true });
  const closing = new AbortController();
  const leaving = new AbortController();
  // The last opened is closed first.
  const opened: (() => unknown)[] = [() => storage.close()];
  const closeAll = async () => {
    for (const close of opened.toReversed()) await close();
  };
  try {
    const { firstStart, pages = {}, title, regions } = config.server ?? {};
    if (!(await storage.hasDesk())) {
      await (firstStart ?? (({ layOut }) => layOut((draft) => draft.migrate())))(storage);
    }
    const store = storage.openStore();
    opened.push(() => store.close());

    const { name } = config.office;
    const { site, files } = pageSite(pages, name);
    const meters =
      settings.metricsToken === null ? null : (await import('../site/meters.js')).openMeters();
    const relay = await openRelay(store, settings);
    const addresses = clientAddresses(settings.trustedProxies);
    const url = settings.publicUrl?.href ?? `http://${settings.host}:${settings.port}/`;
    const host: DeskHost = {
      environment,
      settings,
      isLocalOnly: isLocalOnly(settings),
      url,
      storage,
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
      site,
      addresses,
      now,
      closing: closing.signal,
    };
    const served = await ('compose' in config ? config.compose(host) : composeDesk(config, host));
    const { accounts = noAccounts, aduan, routes = [] } = served;
    opened.push(() => served.close?.());
    opened.push(() => aduan.close());
    opened.push(() => served.leave?.());
    meters?.watch(aduan);
    await aduan.start();

    const app = siteOf({
      ...{ accounts, addresses, aduan, routes, settings, site, now },
      ...(regions && { regions }),
      files: files.routes,
      title: title ?? name.en,
      meters,
      leaving: leaving.signal,
      closing: closing.signal,
    });
    const { server, port } = await listen((...asked) => app.fetch(...asked), settings);
    const shown = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
    const address = `http://${shown}:${port}/`;
    const publicAddress = settings.publicUrl?.href ?? address;
    return {
      aduan: aduan as Desk,
      address,
      publicAddress,
      busyPort: settings.port !== 0 && port !== settings.port ? settings.port : null,
      lines: (await served.announce?.(address)) ?? [],
      drainMs: settings.drainMs,
      async stop() {
        leaving.abort();
        await wait(settings.drainMs);
        const ended = endOf(server);
        closing.abort();
        await closeAll();
        server.closeIdleConnections();
        await ended;
      },
    };
  } catch (reason) {
    closing.abort();
    await closeAll().catch(() => {});
    throw reason;
  }
}

/** Takes no more connections. @returns when the last one has ended, at the latest after `patienceMs` */
function endOf(server: Server): Promise<unknown> {
  setTimeout(() => server.closeAllConnections(), patienceMs).unref();
  return new Promise((resolve) => server.close(resolve));
}
