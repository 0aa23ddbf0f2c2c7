import { errorName } from '../../error-name.js';
import type { Runtime } from '../runtime.js';
import type { ReceivedMessage } from './understand-message.js';

/** Timeout of the typing indicator, in ms. */
const patienceMs = 5_000;

/** Lets the channel show a typing indicator: once for a message, and without waiting for it. */
export function progressSignaller(
  { channels, log }: Runtime,
  { message, context }: ReceivedMessage,
): () => void {
  let isShown = false;
  return () => {
    const channel = channels[context.name];
    if (isShown || !channel?.signalProgress) return;
    isShown = true;
    const { from: to, conversation, id } = message;
    const signal = AbortSignal.any([context.signal, AbortSignal.timeout(patienceMs)]);
    const show = async () =>
      channel.signalProgress?.({ to, conversation, id }, { ...context, signal });
    show().catch((error: unknown) => {
      log('debug', 'channel.progress-not-signalled', {
        channel: context.name,
        error: errorName(error),
      });
    });
  };
}
