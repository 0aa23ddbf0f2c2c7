import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openAccounts } from './accounts/accounts.js';
import type { Configuration } from './configuration.js';
import { dataFolder } from './data-folder.js';
import { openCheckpoints } from './desk/open-checkpoints.js';
import { openDesk } from './desk/open-desk.js';
import { telegramSettings } from './desk/telegram-settings.js';
import { fillWhenEmpty } from './first-start.js';
import { openInbox } from './notices/inbox.js';
import { openNotices } from './notices/open-notices.js';
import { openLegalHolds } from './protection/legal-holds.js';
import { assets } from './site/assets.js';
import { channelPage } from './site/channel-page.js';
import { clientAddresses } from './site/client-addresses.js';
import { site } from './site/site.js';

/** The whole site, ready to be asked. */
export interface OpenSite {
  readonly fetch: (request: Request, environment: unknown) => Response | Promise<Response>;
  /** Ends streams, lets the desk finish what it took, closes the files. */
  close(): Promise<void>;
}

/** Opens the data folder, lays out the sample cases the first time, and starts the desk. */
export async function openSite(configuration: Configuration): Promise<OpenSite> {
  const data = dataFolder(configuration.dataFolder);
  await fillWhenEmpty(data);

  const accounts = openAccounts(data.file('accounts.db'));
  const publicFolder = join(configuration.root, 'dist', 'public');
  const built = assets(publicFolder);
  const addresses = clientAddresses(configuration.trustedProxies);
  const inbox = openInbox(data.file('inbox.db'));
  const holds = openLegalHolds(data.file('holds.db'));
  const { aduan, cases, looks, store } = openDesk({
    inbox,
    file: join(data.file('desk'), 'desk.db'),
    secret: data.secret('webchat'),
    hasBot: true,
    whatsapp: configuration.whatsapp,
    telegram: telegramSettings(configuration, () => data.secret('telegram')),
    page: channelPage(built),
    clientAddress: addresses.of,
    widgetSource: () => readFile(join(publicFolder, 'aduan-chat.js'), 'utf8'),
  });
  openNotices(aduan, inbox);
  await aduan.start();
  const checkpoints = await openCheckpoints(aduan, data);
  checkpoints.start();

  const closing = new AbortController();
  const app = site({
    aduan,
    cases,
    looks,
    accounts,
    inbox,
    holds,
    assets: built,
    addresses,
    configuration,
    csrfSecret: data.secret('csrf'),
    now: Date.now,
    closing: closing.signal,
  });
  return {
    fetch: (request, environment) => app.fetch(request, environment as object),
    async close() {
      closing.abort();
      await aduan.close();
      await checkpoints.stop();
      await looks.flush();
      await store.close();
      accounts.close();
      inbox.close();
      holds.close();
    },
  };
}
