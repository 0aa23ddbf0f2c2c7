import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInstances } from '@aduan/core/instances';
import { revokeKnownPasswords } from './accounts/known-passwords.js';
import { type SignInLinks, signInLinks } from './accounts/sign-in-links.js';
import { type Configuration, isLocalOnly } from './configuration.js';
import { log } from './desk/log.js';
import { openCheckpoints } from './desk/open-checkpoints.js';
import { openDesk } from './desk/open-desk.js';
import { openEmail } from './desk/open-email.js';
import { openModelAnswers } from './desk/open-model-answers.js';
import { openWebhooks } from './desk/open-webhooks.js';
import { openOffice } from './desk/organization.js';
import { telegramSettings } from './desk/telegram-settings.js';
import { fillWhenEmpty } from './first-start.js';
import { openKeeping } from './keeping/open-keeping.js';
import { openRelay } from './keeping/open-relay.js';
import { openNotices } from './notices/open-notices.js';
import { handsetRecordings } from './phone/handset-recordings.js';
import { openExchange } from './phone/open-exchange.js';
import { hintPath } from './simkopdes/hint-path.js';
import { startStandIn } from './simkopdes/start-stand-in.js';
import { assets } from './site/assets.js';
import { channelPage } from './site/channel-page.js';
import { clientAddresses } from './site/client-addresses.js';
import { site } from './site/site.js';
import { openUnderstanding } from './understanding/open-understanding.js';

/** How often is read who works here, where nobody asks: for what citizens and the clock bring about, ms. */
const readOfficersMs = 5_000;

/** The whole site, ready to be asked. */
export interface OpenSite {
  readonly fetch: (request: Request, environment: unknown) => Response | Promise<Response>;
  /** Tells load balancers to send nobody here any more; whoever comes is served all the same. */
  leave(): void;
  /** Where the page of the stand-in for Simkopdes is, if one runs. */
  readonly standIn: string | null;
  /** Whether an officer has a password, or can have a link: a desk without samples begins with neither. */
  canSignIn(): Promise<boolean>;
  /** Lets officers without a password in; to be offered only where nobody but this machine reaches the desk. */
  readonly signInLinks: SignInLinks;
  /** Tells those who call the desk from this machine, the exchange and the stand-in, at which address it listens. */
  listensAt(address: string): void;
  /** Ends streams, lets the desk finish what it took, closes the files. */
  close(): Promise<void>;
}

/**
 * Opens what is kept, lays out the sample cases the first time, and starts the desk.
 *
 * @throws AduanError `data-folder-in-use` where another server has the data folder
 */
export async function openSite(configuration: Configuration): Promise<OpenSite> {
  const keeping = await openKeeping(configuration, { isServer: true });
  await fillWhenEmpty(keeping, configuration.hasSamples);
  await revokeKnownPasswords(keeping.accounts);
  const links = signInLinks(keeping.accounts);
  const office = await openOffice(keeping.accounts, Date.now);
  const readOfficers = setInterval(() => {
    office.refresh().catch((reason) => log('warn', 'office.unread', { reason }));
  }, readOfficersMs).unref();

  const publicFolder = join(configuration.root, 'dist', 'public');
  const built = assets(publicFolder);
  const addresses = clientAddresses(configuration.trustedProxies);
  const { host, port, publicUrl, simkopdes } = configuration;
  // Nobody shall take invented cooperatives for real ones.
  const isTrial = simkopdes === 'stand-in' && isLocalOnly(configuration);
  const standIn = isTrial ? await startStandIn() : null;
  const understanding = openUnderstanding(configuration.understandingModel);
  const store = keeping.openStore();
  const line = { secret: await keeping.secret('exchange'), recordings: handsetRecordings() };
  const exchange = openExchange({
    ...line,
    calls: keeping.handsetCalls,
    callers: keeping.waitingCallers,
    now: Date.now,
  });
  const meters =
    configuration.metricsToken === null ? null : (await import('./site/meters.js')).openMeters();
  const { aduan, phone, telephone, ...rooms } = openDesk({
    store,
    relay: await openRelay(store, configuration),
    simkopdes: simkopdes === 'stand-in' ? standIn : simkopdes,
    deskUrl: publicUrl?.href ?? `http://${host}:${port}/`,
    office,
    inbox: keeping.inbox,
    shelf: keeping.shelf,
    unanswered: keeping.unanswered,
    tally: keeping.tally,
    secret: await keeping.secret('webchat'),
    hasBot: true,
    hasSamples: await keeping.hasSamples(false),
    search: configuration.search,
    ...(meters && { observe: meters.observe }),
    sorts: { understanding, isOwn: configuration.understandingModel !== null },
    models: configuration.answerModel && (await openModelAnswers(configuration.answerModel)),
    whatsapp: configuration.whatsapp,
    telegram: await telegramSettings(configuration, () => keeping.secret('telegram')),
    email: configuration.email && (await openEmail(configuration.email)),
    exchange: line,
    telephone: configuration.telephone,
    text: configuration.text,
    consent: configuration.chatConsent,
    page: channelPage(built),
    clientAddress: addresses.of,
    widgetSource: () => readFile(join(publicFolder, 'aduan-chat.js'), 'utf8'),
    annexSource: () => readFile(join(publicFolder, 'aduan-chat-annex.js'), 'utf8'),
  });
  const { articles, bank, cases, facts, field, hints, looks, shared, typing } = rooms;
  meters?.watch(aduan);
  openNotices(aduan, office, keeping.inbox);
  const webhooks = openWebhooks(aduan, configuration.webhookAllow);
  const { signals } = keeping;
  const instances = createInstances(aduan, { ...(signals && { signals }) });
  await aduan.start();
  // People whom another process erased while this one did not run.
  await facts.severErased();
  const checkpoints = await openCheckpoints(aduan, keeping);
  checkpoints.start();

  const leaving = new AbortController();
  const closing = new AbortController();
  const app = site({
    aduan,
    articles,
    bank,
    instances,
    understanding,
    webhooks,
    cases,
    facts,
    field,
    exchange,
    phone,
    telephone,
    hints,
    looks,
    shared,
    accounts: keeping.accounts,
    office,
    signInLimit: keeping.signInLimit,
    signInLinks: links,
    typing,
    inbox: keeping.inbox,
    holds: keeping.holds,
    unanswered: keeping.unanswered,
    tally: keeping.tally,
    assets: built,
    addresses,
    configuration,
    meters,
    csrfSecret: await keeping.secret('csrf'),
    now: Date.now,
    leaving: leaving.signal,
    closing: closing.signal,
  });
  return {
    standIn: standIn?.address ?? null,
    async canSignIn() {
      const officers = await keeping.accounts.officers();
      const without = await keeping.accounts.withoutPassword();
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
      instances.close();
      standIn?.stop();
      await checkpoints.stop();
      await looks.flush();
      await store.close();
      await keeping.close();
    },
  };
}
