import { storedOrganization } from '@aduan/plugins/organization';
import { personalDataMasker } from '@aduan/privacy';
import { type DeskHost, environmentChannels, type ServedDesk } from '@aduan/server';
import { Hono } from 'hono';
import { readConfiguration } from '../configuration.js';
import { open311 } from '../open311.js';
import { handsetCallsSchema, openHandsetCalls } from '../phone/handset-calls.js';
import { handsetRecordings } from '../phone/handset-recordings.js';
import { openExchange } from '../phone/open-exchange.js';
import { phonePages } from '../phone/phone-pages.js';
import { openWaitingCallers, waitingCallersSchema } from '../phone/waiting-callers.js';
import { startStandIn } from '../simkopdes/start-stand-in.js';
import { openUnderstanding } from '../understanding/open-understanding.js';
import { checkpointOptions } from './checkpoint-options.js';
import { openDesk } from './open-desk.js';
import { definition } from './organization.js';

/** The path to which Simkopdes sends its hints of updates. */
const hintPath = '/simkopdes/kabar';

/** The call centre over what the server has opened: phone, Simkopdes, and the desk that knows them. */
export async function composeCallCenter(host: DeskHost): Promise<ServedDesk> {
  const { storage, now } = host;
  const configuration = readConfiguration(host.environment);
  const office = storedOrganization(definition);
  // Marks the desk as a trial, so that invented cooperatives are not taken for real ones.
  const isTrial = configuration.simkopdes === 'stand-in' && host.isLocalOnly;
  const standIn = isTrial ? await startStandIn() : null;
  const understanding = openUnderstanding(configuration.understandingModel);
  const handsets = await storage.tables('handsets', handsetCallsSchema + waitingCallersSchema);
  const line = { secret: await storage.secret('exchange'), recordings: handsetRecordings() };
  const exchange = openExchange({
    ...line,
    calls: openHandsetCalls(handsets),
    callers: openWaitingCallers(handsets),
    now,
  });
  const { store, relay, signals, observe, search } = host.desk;
  const { aduan, hints, telephone, views } = openDesk({
    ...host.webchat,
    now,
    store,
    search,
    ...(observe && { observe }),
    relay: relay ?? null,
    signals: signals ?? null,
    messaging: await environmentChannels(host),
    simkopdes: configuration.simkopdes === 'stand-in' ? standIn : configuration.simkopdes,
    deskUrl: host.url,
    office,
    serverPlugins: [...(await host.openSignIn()), host.office.plugin],
    webhookAllow: configuration.webhookAllow,
    notifies: true,
    checkpoints: await checkpointOptions(storage),
    articleIndex: storage.articleIndex,
    hasBot: true,
    hasSamples: await storage.hasSamples(false),
    understanding,
    sorts: { understanding, isOwn: configuration.understandingModel !== null },
    // The AI SDK is loaded only where there is a model.
    models: host.environment.ADUAN_ANSWER_MODEL
      ? await (await import('@aduan/knowledge-llm')).modelAnswersFromEnv(host.environment, {
          mask: personalDataMasker().mask,
        })
      : null,
    exchange: line,
    queue: exchange.queue,
    environment: host.environment,
  });
  const tellCalls = () =>
    aduan.plugins['change-feed'].tell({
      name: 'call-sessions:changed',
      permission: 'read-identity',
    });
  exchange.queue.onChange(tellCalls);
  telephone?.calls.onChange(tellCalls);
  return {
    aduan,
    routes: [
      ...(hints ? [new Hono().post(hintPath, (c) => hints(c.req.raw))] : []),
      open311({ aduan, office, addresses: host.addresses }),
      phonePages({ aduan, exchange, site: host.site, addresses: host.addresses }),
    ],
    async announce(address) {
      exchange.connect(address);
      standIn?.hintTo(new URL(hintPath, address).href);
      return standIn ? ['', `  Tiruan Simkopdes / stand-in: ${standIn.address}`] : [];
    },
    leave: () => exchange.close(),
    async close() {
      standIn?.stop();
      await views.flush();
    },
  };
}
