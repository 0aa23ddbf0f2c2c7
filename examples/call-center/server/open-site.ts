import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { revokeKnownPasswords } from './accounts/known-passwords.js';
import { type SignInLinks, signInLinks } from './accounts/sign-in-links.js';
import { type Configuration, isLocalOnly } from './configuration.js';
import { checkpointOptions } from './desk/checkpoint-options.js';
import { log } from './desk/log.js';
import { openDesk } from './desk/open-desk.js';
import { openEmail } from './desk/open-email.js';
import { openModelAnswers } from './desk/open-model-answers.js';
import { openOffice } from './desk/organization.js';
import { telegramSettings } from './desk/telegram-settings.js';
import { tellChanges } from './desk/tell-changes.js';
import { fillWhenEmpty } from './first-start.js';
import { handsetRecordings } from './phone/handset-recordings.js';
import { openExchange } from './phone/open-exchange.js';
import { hintPath } from './simkopdes/hint-path.js';
import { startStandIn } from './simkopdes/start-stand-in.js';
import { assets } from './site/assets.js';
import { channelPage } from './site/channel-page.js';
import { clientAddresses } from './site/client-addresses.js';
import { site } from './site/site.js';
import { openRelay } from './storage/open-relay.js';
import { openStorage } from './storage/open-storage.js';
import { openUnderstanding } from './understanding/open-understanding.js';

/** How often the accounts are read when no officer sends requests, for work caused by citizens and timers, ms. */
const readOfficersMs = 5_000;

/** The whole site, ready for requests. */
export interface OpenSite {
  readonly fetch: (request: Request, environment: unknown) => Response | Promise<Response>;
  /** Tells load balancers to send no more requests; those that come are still served. */
  leave(): void;
  /** The page of the Simkopdes stand-in, if one runs. */
  readonly standIn: string | null;
  /** Whether an officer has a password, or can get a link: a desk without samples starts with neither. */
  canSignIn(): Promise<boolean>;
  /** Signs in officers without a password; to be offered only where only this machine reaches the desk. */
  readonly signInLinks: SignInLinks;
  /** Tells the local callers of the desk, the exchange and the stand-in, the address it listens on. */
  listensAt(address: string): void;
  /** Ends streams, lets the desk finish its work, closes the files. */
  close(): Promise<void>;
}

/**
 * Opens the storage, creates the sample tickets the first time, and starts the desk.
 *
 * @throws AduanError `data-folder-in-use` where another server has the data folder
 */
export async function openSite(configuration: Configuration): Promise<OpenSite> {
  const storage = await openStorage(configuration, { isServer: true });
  await fillWhenEmpty(storage, configuration.hasSamples);
  await revokeKnownPasswords(storage.accounts);
  const links = signInLinks(storage.accounts);
  const office = await openOffice(storage.accounts, Date.now);
  const readOfficers = setInterval(() => {
    office.refresh().catch((reason) => log('warn', 'office.unread', { reason }));
  }, readOfficersMs).unref();

  const publicFolder = join(configuration.root, 'dist', 'public');
  const built = assets(publicFolder);
  const addresses = clientAddresses(configuration.trustedProxies);
  const { host, port, publicUrl, simkopdes } = configuration;
  // Marks the desk as a trial, so that invented cooperatives are not taken for real ones.
  const isTrial = simkopdes === 'stand-in' && isLocalOnly(configuration);
  const standIn = isTrial ? await startStandIn() : null;
  const understanding = openUnderstanding(configuration.understandingModel);
  const store = storage.openStore();
  const line = { secret: await storage.secret('exchange'), recordings: handsetRecordings() };
  const exchange = openExchange({
    ...line,
    calls: storage.handsetCalls,
    callers: storage.waitingCallers,
    now: Date.now,
  });
  const meters =
    configuration.metricsToken === null ? null : (await import('./site/meters.js')).openMeters();
  const { aduan, telephone, ...parts } = openDesk({
    store,
    relay: await openRelay(store, configuration),
    simkopdes: simkopdes === 'stand-in' ? standIn : simkopdes,
    deskUrl: publicUrl?.href ?? `http://${host}:${port}/`,
    office,
    webhookAllow: configuration.webhookAllow,
    notifies: true,
    checkpoints: await checkpointOptions(storage),
    signals: storage.signals,
    articleIndex: storage.articleIndex,
    secret: await storage.secret('webchat'),
    hasBot: true,
    hasSamples: await storage.hasSamples(false),
    search: configuration.search,
    ...(meters && { observe: meters.observe }),
    understanding,
    sorts: { understanding, isOwn: configuration.understandingModel !== null },
    models: configuration.answerModel && (await openModelAnswers(configuration.answerModel)),
    whatsapp: configuration.whatsapp,
    telegram: await telegramSettings(configuration, () => storage.secret('telegram')),
    email: configuration.email && (await openEmail(configuration.email)),
    exchange: line,
    queue: exchange.queue,
    telephone: configuration.telephone,
    text: configuration.text,
    consent: configuration.chatConsent,
    page: channelPage(built),
    clientAddress: addresses.of,
    widgetSource: () => readFile(join(publicFolder, 'aduan-chat.js'), 'utf8'),
    panelSource: () => readFile(join(publicFolder, 'aduan-chat-panel.js'), 'utf8'),
  });
  const { hints, views } = parts;
  meters?.watch(aduan);
  tellChanges(aduan, { exchange, office, telephone });
  await aduan.start();

  const leaving = new AbortController();
  const closing = new AbortController();
  const app = site({
    aduan,
    exchange,
    telephone,
    hints,
    views,
    accounts: storage.accounts,
    office,
    signInLimit: storage.signInLimit,
    signInLinks: links,
    assets: built,
    addresses,
    configuration,
    meters,
    csrfSecret: await storage.secret('csrf'),
    now: Date.now,
    leaving: leaving.signal,
    closing: closing.signal,
  });
  return {
    standIn: standIn?.address ?? null,
    async canSignIn() {
      const officers = await storage.accounts.officers();
      const without = await storage.accounts.withoutPassword();
      return officers.length > (isLocalOnly(configuration) ? 0 : without.length);
    },
    signInLinks: links,
    listensAt(address) {
      exchange.connect(address);
      standIn?.hintTo(new URL(hintPath, address).href);
    },
    fetch: (request, environment) => app.fetch(request, environment as object),
    leave: () => leaving.abort(),
    async close() {
      closing.abort();
      clearInterval(readOfficers);
      exchange.close();
      await aduan.close();
      standIn?.stop();
      await views.flush();
      await store.close();
      await storage.close();
    },
  };
}
