import type { ChannelContext } from '@aduan/core/channel';
import type { Call } from '../route.js';

/**
 * The context of a session in which messages that are read count as requests: one request for a long conversation can
 * read a thousand messages.
 */
export function countedReading(
  { webchat, context, request }: Pick<Call, 'webchat' | 'context' | 'request'>,
  session: string,
): ChannelContext {
  const address = webchat.addressOf(request);
  const { citizen: desk } = context;
  return {
    ...context,
    citizen: {
      ...desk,
      async transcript(...place) {
        const page = await desk.transcript(...place);
        webchat.rates.reading(session, address, page.length, context.now());
        return page;
      },
    },
  };
}
