import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';

/** How much of a refused body is thrown away before its connection is closed, in bytes. Chosen by the project. */
const maxDiscardedBytes = 64 * 1024 * 1024;
/** How long an answer waits for the rest of the body, in ms. Chosen by the project: proxies send a body in less. */
const patienceMs = 2_000;

/** Answers a request; the environment is that of the adapter for Node. */
export type Answer = (request: Request, environment: unknown) => Response | Promise<Response>;

/**
 * Reads what is left of a body that was refused, such as one that is too large, and throws it away before the answer is
 * sent. Closing the connection earlier resets it, and clients and proxies that send a body whole before they read then
 * never see the answer.
 */
export function answerAfterBody(answer: Answer): Answer {
  return async (request, environment) => {
    const { incoming } = environment as HttpBindings;
    const response = await answer(request, environment);
    if (incoming.method !== 'GET' && incoming.method !== 'HEAD') await discardRest(incoming);
    return response;
  };
}

async function discardRest(incoming: IncomingMessage): Promise<void> {
  if (incoming.readableEnded) return;
  let discarded = 0;
  incoming
    // The stream that the desk was given stops the connection when nobody reads from it.
    .removeAllListeners('data')
    .on('data', (chunk: Buffer) => {
      discarded += chunk.length;
      if (discarded > maxDiscardedBytes) incoming.socket.destroySoon();
    })
    .resume();
  if (incoming.complete) return;
  const patience = wait(patienceMs, undefined, { ref: false });
  await Promise.race([finished(incoming), patience]).catch(() => {});
}
