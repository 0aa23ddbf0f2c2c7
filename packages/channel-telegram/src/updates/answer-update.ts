import type { InboundEvent, WebhookOutcome } from '@aduan/core';
import { startNote } from './message-event.js';
import { pressIdOf } from './press-event.js';

/** A call of the Bot API that an update asks for by itself. */
export interface UpdateAnswer {
  readonly method: 'answerCallbackQuery' | 'sendMessage';
  readonly body: Readonly<Record<string, unknown>>;
}

/** A press wants an answer, or the button waits; whoever pressed Start is welcomed. */
export function answerTo(event: InboundEvent, welcome: string): UpdateAnswer | null {
  const press = pressIdOf(event);
  if (press !== null) {
    return { method: 'answerCallbackQuery', body: { callback_query_id: press } };
  }
  if (event.type !== 'account' || event.name !== startNote) return null;
  return { method: 'sendMessage', body: { chat_id: Number(event.conversation), text: welcome } };
}

/** The response to the webhook. Telegram carries out one call that stands in it: no request is needed. */
export function answerInPlace(
  outcome: WebhookOutcome,
  events: readonly InboundEvent[],
  welcome: string,
): Response {
  if (outcome === 'failed') return new Response(null, { status: 503 });
  const [answer] = events.flatMap((event) => answerTo(event, welcome) ?? []);
  // Nobody is welcomed twice because Telegram called twice.
  const isDone = outcome === 'duplicate' && answer?.method === 'sendMessage';
  if (!answer || isDone) return new Response(null, { status: 200 });
  return Response.json({ method: answer.method, ...answer.body });
}
