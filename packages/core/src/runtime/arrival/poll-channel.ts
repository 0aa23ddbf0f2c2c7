import type { Channel } from '../../channel/channel.js';
import type { ChannelContext } from '../../channel/context.js';
import { StoreError } from '../../errors.js';
import type { Runtime } from '../runtime.js';
import { storeEvents } from './receive-request.js';

const cursorKey = 'poll-cursor';

/**
 * Polls a channel once. The cursor moves only after the events are stored, so events that were not stored are polled
 * again.
 *
 * @returns false when there was nothing new
 */
export async function pollChannel(
  runtime: Runtime,
  channel: Channel,
  context: ChannelContext,
): Promise<boolean> {
  if (!channel.poll) return false;
  let found = false;
  for await (const { events, cursor } of channel.poll(await context.kv.get(cursorKey), context)) {
    if (context.signal.aborted) break;
    const outcome =
      events.length > 0 ? await storeEvents(runtime, context.name, events) : 'duplicate';
    if (outcome === 'failed') {
      throw new StoreError('store-unavailable', 'Polled events could not be stored.', {
        retryable: true,
      });
    }
    await context.kv.set(cursorKey, cursor);
    found ||= events.length > 0;
    if (outcome === 'stored') runtime.wakeInbox();
  }
  return found;
}
