import { AduanError, type Channel } from '@aduan/core';
import type { ChannelContext, InboundEvent } from '@aduan/core/channel';
import type { WebhookBody } from './channel-fixtures.js';

/** Where the suite mounts the channel. */
export const base = 'https://desk.example/aduan/conformance';

/** The result of a webhook request outside of a desk. */
export type Reception =
  | { readonly accepted: true; readonly events: readonly InboundEvent[] }
  | { readonly accepted: false; readonly status: number; readonly by: 'verify' | 'parse' };

/** Receives a webhook request as the core does: serve, read bytes, verify, parse. */
export async function receive(
  channel: Channel,
  request: Request,
  context: ChannelContext,
): Promise<Reception> {
  const response = await calling('serve', 'Answer with a Response, or with null.', async () =>
    channel.serve?.(request, context),
  );
  if (response) return { accepted: false, status: response.status, by: 'verify' };
  if (request.bodyUsed) {
    throw new Error(
      'handshake read the body and then returned null. Read a clone (`request.clone()`), or leave ' +
        'the body alone: the core needs its raw bytes for verify.',
    );
  }
  const body = new Uint8Array(await request.arrayBuffer());
  const verdict = await calling(
    'verify',
    'A delivery that cannot be checked is refused: return { ok: false, status: 400 or 401, reason }.',
    () => channel.verify(request, body, context),
  );
  if (!verdict.ok) return { accepted: false, status: verdict.status, by: 'verify' };
  try {
    return { accepted: true, events: await channel.parse(body, request, context) };
  } catch (error) {
    if (isInputError(error)) return { accepted: false, status: 400, by: 'parse' };
    if (isTooLarge(error)) return { accepted: false, status: 413, by: 'parse' };
    return calling('parse', 'What cannot be read is an InputError.', () => Promise.reject(error));
  }
}

/** Whether the core answers this error of `parse` with 400. */
export function isInputError(error: unknown): boolean {
  return AduanError.isInstance(error) && error.code === 'input-invalid';
}

/** Whether the core answers this error of `parse` with 413. */
function isTooLarge(error: unknown): boolean {
  return AduanError.isInstance(error) && error.code === 'payload-too-large';
}

/** The bytes of a fixture. */
export function bytesOf(body: WebhookBody): Uint8Array<ArrayBuffer> {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body;
}

/** Calls a member of the channel that must not throw, and names it in the error when it does. */
async function calling<Result>(
  member: string,
  advice: string,
  call: () => Promise<Result>,
): Promise<Result> {
  try {
    return await call();
  } catch (cause) {
    const isRead = cause instanceof TypeError && /body|unusable|locked/i.test(cause.message);
    const hint = isRead ? ' The body was read already: use the bytes that the call is given.' : '';
    throw new Error(`${member} threw ${String(cause)}.${hint} ${advice}`, { cause });
  }
}
