import type { InboundEvent, WebhookOutcome } from '@aduan/core/channel';
import { startNote } from './message-event.js';
import { pressIdOf } from './press-event.js';

/** A call of the Bot API that answers an update. */
export interface UpdateAnswer {
  readonly method: 'answerCallbackQuery' | 'sendMessage';
  readonly body: Readonly<Record<string, unknown>>;
}

/** A press of a button must be answered, or the button keeps waiting; a press of Start gets the welcome. */
export function answerTo(event: InboundEvent, welcome: string): UpdateAnswer | null {
  const press = pressIdOf(event);
  if (press !== null) {
    return { method: 'answerCallbackQuery', body: { callback_query_id: press } };
  }
  if (event.type !== 'account' || event.name !== startNote) return null;
  return { method: 'sendMessage', body: { chat_id: Number(event.conversation), text: welcome } };
}

/** The response to a webhook request. Telegram executes one call from the response, which saves a request. */
export function answerInPlace(
  outcome: WebhookOutcome,
  events: readonly InboundEvent[],
  welcome: string,
): Response {
  if (outcome === 'failed') return new Response(null, { status: 503 });
  const [answer] = events.flatMap((event) => answerTo(event, welcome) ?? []);
  // A repeated webhook request does not send the welcome again.
  const isDone = outcome === 'duplicate' && answer?.method === 'sendMessage';
  if (!answer || isDone) return new Response(null, { status: 200 });
  return Response.json({ method: answer.method, ...answer.body });
}
