import type { Channel, WebhookOutcome } from '../../channel/channel.js';
import type { ChannelContext } from '../../channel/context.js';
import type { InboundEvent } from '../../channel/inbound.js';
import { errorName } from '../../error-name.js';
import { AduanError, PayloadTooLargeError } from '../../errors.js';
import type { Logger } from '../../ports/logger.js';
import type { InboxInsert } from '../../store/inbox.js';
import { inBatches } from '../in-batches.js';
import type { Runtime } from '../runtime.js';
import { conversationHash } from '../vault/vault.js';
import { readBody, requireUnread } from './read-body.js';

const defaultBodyLimit = 1_048_576;

/**
 * Most events in a webhook request. Meta sends up to 1,000 in one, Telegram 100; ten times more is not a legitimate
 * request.
 */
const maxEvents = 10_000;

/** Response status for a webhook request that cannot be read, by the code that `parse` throws. */
const statusOfUnread: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['input-invalid', 400],
  ['payload-too-large', 413],
]);

/** Enough to see a wrong mount; a scanner that requests every path cannot fill the log. */
const maxPaths = 20;
const maxPathLength = 40;

/**
 * The HTTP side of a desk: routes `<basePath>/<channel>/…` to that channel. Never throws. A request that fails gets a
 * 503, so that the provider retries. A request outside `basePath` gets a 404 and a line in the log.
 */
export function createFetch(
  runtime: Runtime,
  basePath: string,
): (request: Request) => Promise<Response> {
  const noteOutside = logUnrouted(runtime.log, basePath);
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(`${basePath}/`)) {
      noteOutside(pathname);
      return new Response(null, { status: 404 });
    }
    const name = pathname.slice(basePath.length + 1).split('/', 1)[0] ?? '';
    const context = runtime.contexts.get(name);
    const channel = Object.hasOwn(runtime.channels, name) ? runtime.channels[name] : undefined;
    if (!channel || !context) return new Response(null, { status: 404 });
    try {
      return await runtime.observe('receive', { channel: name }, async (note) => {
        const answer = await receiveWebhookRequest(runtime, channel, context, request);
        note({ status: answer.status });
        return answer;
      });
    } catch (error) {
      // Aborted requests get no response; log them at debug level.
      runtime.log(request.signal.aborted ? 'debug' : 'error', 'request.failed', {
        channel: name,
        error: errorName(error),
      });
      return new Response(null, { status: 503 });
    }
  };
}

/**
 * Handles one request to one channel: the handshake, or a webhook request that is verified over its raw bytes, parsed,
 * stored, and only then acknowledged. A failure to store is a response as well.
 */
async function receiveWebhookRequest(
  runtime: Runtime,
  channel: Channel,
  context: ChannelContext,
  request: Request,
): Promise<Response> {
  requireUnread(request);
  const answered = await channel.serve?.(request, context);
  if (answered) return answered;
  if (request.method === 'GET' || request.method === 'HEAD') return refuse(404);
  const body = await readBody(request, channel.capabilities.maxBodyBytes ?? defaultBodyLimit);
  if (!body) return refuse(413);
  const verdict = await channel.verify(request, body, context);
  if (!verdict.ok) {
    runtime.log('warn', 'delivery.refused', { channel: context.name, reason: verdict.reason });
    return refuse(verdict.status);
  }
  let events: readonly InboundEvent[];
  try {
    events = await channel.parse(body, request, context);
    if (events.length > maxEvents) throw new PayloadTooLargeError(`${events.length} events.`);
    await channel.keepFiles?.(body, request, context);
  } catch (error) {
    const status = AduanError.isInstance(error) ? statusOfUnread.get(error.code) : undefined;
    if (!AduanError.isInstance(error) || !status) throw error;
    runtime.log('warn', 'delivery.unreadable', { channel: context.name, code: error.code });
    return refuse(status);
  }
  const outcome = await storeEvents(runtime, context.name, events);
  if (outcome === 'stored') runtime.wakeInbox();
  return (
    (await channel.acknowledge?.(outcome, events, request, context)) ??
    new Response(null, { status: outcome === 'failed' ? 503 : 200 })
  );
}

/**
 * Puts the events of one webhook request into the inbox, in batches. When a batch fails, the earlier ones stay: the
 * provider sends all events again, and the stored ones are recognized by their keys.
 */
export async function storeEvents(
  runtime: Runtime,
  channel: string,
  events: readonly InboundEvent[],
): Promise<WebhookOutcome> {
  if (events.length === 0) return 'duplicate';
  return runtime.observe('store', { channel }, async (note) => {
    const outcome = await insertEvents(runtime, channel, events);
    note({ outcome });
    return outcome;
  });
}

async function insertEvents(
  runtime: Runtime,
  channel: string,
  events: readonly InboundEvent[],
): Promise<WebhookOutcome> {
  const receivedAt = runtime.now();
  const rowOf = async (event: InboundEvent): Promise<InboxInsert> => ({
    channel,
    account: event.account,
    // A provider's id may hold a phone number.
    key: await runtime.vault.hash('inbox-key', event.key),
    conversationHash: await conversationHash(
      runtime.vault,
      channel,
      event.account,
      event.conversation,
    ),
    payload: await runtime.vault.sealValue('inbox', event),
    receivedAt,
  });
  try {
    let stored = 0;
    await inBatches(events, async (slice) => {
      const rows = await Promise.all(slice.map(rowOf));
      stored += (await runtime.store.insertInbox(runtime.tenant, rows)).stored;
    });
    return stored > 0 ? 'stored' : 'duplicate';
  } catch (error) {
    runtime.log('error', 'delivery.not-stored', {
      channel,
      error: errorName(error),
    });
    return 'failed';
  }
}

function refuse(status: number): Response {
  return new Response(null, { status });
}

/**
 * Logs each requested path outside of `basePath` once. Otherwise a router that strips the prefix (`app.use` of
 * Express), or another `basePath` than the desk was composed with, gives a 404 without a reason. Only the first path
 * segment is logged, because the rest may identify the person.
 */
function logUnrouted(log: Logger, basePath: string): (pathname: string) => void {
  const told = new Set<string>();
  return (pathname) => {
    const path = `/${pathname.split('/', 2)[1] ?? ''}`.slice(0, maxPathLength);
    if (told.has(path) || told.size === maxPaths) return;
    told.add(path);
    log('warn', 'request.unrouted', { path, basePath });
  };
}
