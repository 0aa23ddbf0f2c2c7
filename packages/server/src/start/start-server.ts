import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Aduan } from '@aduan/core';
import type { ComposedConfig, DeskConfig } from '../config/define-config.js';
import { sampleBanner } from '../pages/sample-banner.js';
import { siteOf } from '../site/site.js';
import { listen } from './listen.js';
import { openDesk, type StartOptions } from './open-desk.js';
import { setupLines } from './setup-lines.js';
import { tellChanges } from './tell-changes.js';

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
  /** How long it continues to serve after a stop, in ms. */
  readonly drainMs: number;
  /** Stops it: load balancers are notified, running requests end, the desk finishes its work, files are closed. */
  stop(): Promise<void>;
}

/** How long running requests may take after the server stops, in ms. */
const patienceMs = 5_000;

/**
 * Starts a desk: reads the environment, opens the storage, fills a new desk, composes it, and listens. When a step
 * fails, the resources opened before are closed.
 *
 * @throws AduanError `config-invalid`, or `data-folder-in-use` where another server has the data folder
 * @throws TypeError or RangeError that names the variable to correct, never the value of a secret
 */
export async function startServer<Desk extends Aduan = Aduan>(
  config: DeskConfig | ComposedConfig<Desk>,
  options: StartOptions = {},
): Promise<RunningServer<Desk>> {
  const desk = await openDesk(config, { ...options, purpose: 'server' });
  const { aduan, announceSamples, close, files, host, meters, served } = desk;
  const { settings } = host;
  const leaving = new AbortController();
  try {
    meters?.watch(aduan);
    tellChanges(aduan);
    await aduan.start();
    const { console: officersConsole = {}, regions, title } = config.server ?? {};
    const { name } = config.office;
    const app = siteOf({
      ...{ aduan, meters, settings },
      ...{ addresses: host.addresses, closing: host.closing, now: host.now, site: host.site },
      ...(regions && { regions }),
      accounts: served.accounts ?? null,
      routes: served.routes ?? [],
      files: files.routes,
      title: title ?? (config.samples ? `${name.en} (${sampleBanner.title.en})` : name.en),
      console: officersConsole && {
        title: () => host.office.now().id,
        ...(config.samples && { banner: sampleBanner }),
        ...officersConsole,
      },
      leaving: leaving.signal,
    });
    const { server, port } = await listen((...asked) => app.fetch(...asked), settings);
    const shown = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
    const address = `http://${shown}:${port}/`;
    const publicAddress = settings.publicUrl?.href ?? address;
    host.storage.keepAddress(address);
    return {
      aduan,
      address,
      publicAddress,
      busyPort: settings.port !== 0 && port !== settings.port ? settings.port : null,
      lines: [
        // Before the setup link: one of the sample officers may be an administrator.
        ...(await announceSamples(publicAddress)),
        ...(officersConsole ? await setupLines(aduan, publicAddress) : []),
        ...((await served.announce?.(address)) ?? []),
      ],
      drainMs: settings.drainMs,
      async stop() {
        leaving.abort();
        await wait(settings.drainMs);
        const ended = endOf(server);
        await close();
        server.closeIdleConnections();
        await ended;
      },
    };
  } catch (reason) {
    await close().catch(() => {});
    throw reason;
  }
}

/** Takes no more connections. @returns when the last one has ended, at the latest after `patienceMs` */
function endOf(server: Server): Promise<unknown> {
  setTimeout(() => server.closeAllConnections(), patienceMs).unref();
  return new Promise((resolve) => server.close(resolve));
}
