import { ChannelError } from '@aduan/core';
import type { ChannelContext, InboundEvent, Verdict } from '@aduan/core/channel';
import type { AdapterEvent } from '../adapter/adapter-event.js';
import type { ChatAdapter } from '../adapter/chat-adapter.js';
import { withTimeout } from '../adapter/with-timeout.js';
import { eventsOf } from '../events/events-of.js';
import type { ChatSdkOptions } from '../options.js';
import { type Scope, scopeOf, within } from './scope.js';

/** The result of an adapter's reading of a webhook request. */
export type WebhookReading =
  | { readonly ok: false; readonly verdict: Extract<Verdict, { readonly ok: false }> }
  | {
      readonly ok: true;
      readonly events: readonly InboundEvent[];
      readonly response: Response;
      readonly scope: Scope;
    };

/** Lets an adapter read a webhook request, and waits for its background tasks. */
export async function receiveWebhook(
  options: Required<Pick<ChatSdkOptions, 'adapter' | 'timeoutMs'>> & ChatSdkOptions,
  request: Request,
  body: Uint8Array<ArrayBuffer>,
  context: ChannelContext,
): Promise<WebhookReading> {
  const received: AdapterEvent[] = [];
  const scope = scopeOf(context, received);
  const response = await within(scope, () =>
    withTimeout(handled(options.adapter, request, body), options.timeoutMs),
  ).catch((error: unknown) => error);
  const [failure] = scope.failures;
  if (failure !== undefined) throw failure;
  if (!(response instanceof Response)) return unread(response);
  if (response.status >= 500) {
    throw new ChannelError({ class: 'retryable', code: response.status }, 'The adapter gave up.');
  }
  if (response.status >= 400) return refused(response.status);
  const events = await within(scope, () => eventsOf(received, body, context, options));
  return { ok: true, events, response, scope };
}

async function handled(
  adapter: ChatAdapter,
  { url, method, headers }: Request,
  body: Uint8Array<ArrayBuffer>,
): Promise<Response> {
  const tasks: Promise<unknown>[] = [];
  const request = new Request(url, { method, headers, body });
  const response = await adapter.handleWebhook(request, {
    waitUntil: (task) => void tasks.push(task),
  });
  // A task may start another one.
  for (let done = 0; done < tasks.length; ) {
    const waiting = tasks.slice(done);
    done = tasks.length;
    await Promise.allSettled(waiting);
  }
  return response;
}

/** An adapter that failed has read nothing: the provider must send the request again. */
function unread(error: unknown): WebhookReading {
  if (error instanceof Error && error.name === 'TimeoutError') throw error;
  const name = error instanceof Error ? error.name : typeof error;
  return { ok: false, verdict: { ok: false, status: 400, reason: `the adapter threw ${name}` } };
}

const statuses = [401, 403, 404, 413, 429] as const;

function refused(status: number): WebhookReading {
  const known = statuses.find((each) => each === status) ?? 400;
  return {
    ok: false,
    verdict: { ok: false, status: known, reason: `the adapter answered ${status}` },
  };
}
