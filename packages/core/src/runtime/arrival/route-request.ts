import type { ChannelContext } from '../../channel/context.js';
import { errorName } from '../../error-name.js';
import type { Runtime } from '../runtime.js';
import { logUnrouted } from './log-unrouted.js';
import { receiveWebhookRequest } from './receive-webhook-request.js';

/**
 * The HTTP side of a desk: routes `<basePath>/<channel>/…` to that channel. Never throws. A request that fails gets a
 * 503, so that the provider tries again. A request outside of `basePath` gets a 404 and a line in the log.
 */
export function createFetch(
  runtime: Runtime,
  basePath: string,
  contexts: ReadonlyMap<string, ChannelContext>,
  wakeInbox: () => void,
): (request: Request) => Promise<Response> {
  const noteOutside = logUnrouted(runtime.log, basePath);
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(`${basePath}/`)) {
      noteOutside(pathname);
      return new Response(null, { status: 404 });
    }
    const name = pathname.slice(basePath.length + 1).split('/', 1)[0] ?? '';
    const context = contexts.get(name);
    const channel = Object.hasOwn(runtime.channels, name) ? runtime.channels[name] : undefined;
    if (!channel || !context) return new Response(null, { status: 404 });
    try {
      return await runtime.observe('receive', { channel: name }, async (note) => {
        const answer = await receiveWebhookRequest(runtime, channel, context, request, wakeInbox);
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
