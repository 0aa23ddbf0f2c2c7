import type { ChannelContext } from '../../channel/context.js';
import type { Desk } from '../desk.js';
import { errorName } from '../error-name.js';
import { logOutside } from './log-outside.js';
import { receiveDelivery } from './receive-delivery.js';

/**
 * The HTTP side of a desk: `<basePath>/<channel>/…` goes to that channel. Never throws; a request
 * that could not be dealt with is answered with 503, so that the provider tries again, and one from outside of
 * `basePath` with 404 and a line in the log.
 */
export function createFetch(
  desk: Desk,
  basePath: string,
  contexts: ReadonlyMap<string, ChannelContext>,
  wakeInbox: () => void,
): (request: Request) => Promise<Response> {
  const noteOutside = logOutside(desk.log, basePath);
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(`${basePath}/`)) {
      noteOutside(pathname);
      return new Response(null, { status: 404 });
    }
    const name = pathname.slice(basePath.length + 1).split('/', 1)[0] ?? '';
    const context = contexts.get(name);
    const channel = Object.hasOwn(desk.channels, name) ? desk.channels[name] : undefined;
    if (!channel || !context) return new Response(null, { status: 404 });
    try {
      return await desk.observe('receive', { channel: name }, async (note) => {
        const answer = await receiveDelivery(desk, channel, context, request, wakeInbox);
        note({ status: answer.status });
        return answer;
      });
    } catch (error) {
      // Whoever hung up hears no answer; a crowd of them must not fill the log.
      desk.log(request.signal.aborted ? 'debug' : 'error', 'request.failed', {
        channel: name,
        error: errorName(error),
      });
      return new Response(null, { status: 503 });
    }
  };
}
