import { fakeChannelContext, fakeNow } from '@aduan/testkit';
import { type WebchatOptions, webchatChannel } from '../src/index.js';

export const secret = 'a secret of at least thirty-two characters';
export const origin = 'https://desk.example';

/** Everything that a browser needs to talk to the channel in a test. */
export function browser(
  options: Partial<WebchatOptions> = {},
  contextOptions: Parameters<typeof fakeChannelContext>[0] = {},
) {
  const channel = webchatChannel({ secret, ...options });
  const context = fakeChannelContext({ name: 'web', ...contextOptions });
  const request = (method: string, path: string, init: RequestInit = {}): Request =>
    new Request(`${origin}/aduan/web${path}`, { method, ...init });

  /** As the core does it: the channel answers, or the delivery is verified and parsed. */
  async function deliver(delivery: Request, outcome: 'stored' | 'duplicate' | 'failed' = 'stored') {
    const early = await channel.serve?.(delivery, context);
    if (early) return { response: early, events: [] };
    const body = new Uint8Array(await delivery.arrayBuffer());
    const verdict = await channel.verify(delivery, body, context);
    if (!verdict.ok)
      return { response: new Response(null, { status: verdict.status }), events: [] };
    const events = await channel.parse(body, delivery, context);
    const response = await channel.acknowledge?.(outcome, events, delivery, context);
    if (!response) throw new Error('the channel acknowledges nothing');
    return { response, events };
  }

  async function answer(call: Request): Promise<Response> {
    const response = await channel.serve?.(call, context);
    if (!response) throw new Error('the channel took this for a delivery');
    return response;
  }

  async function signIn(token?: string) {
    const body = JSON.stringify(token === undefined ? {} : { token });
    const response = await answer(request('POST', '/session', { body }));
    return (await response.json()) as { token: string; session: string; expiresAt: number };
  }

  return { channel, context, request, deliver, answer, signIn };
}

/** Headers of a request by the holder of a token. */
export function bearer(token: string, more: Record<string, string> = {}): Record<string, string> {
  return { authorization: `Bearer ${token}`, ...more };
}

/** A message as the widget posts it. */
export function messageBody(more: Record<string, unknown> = {}): string {
  return JSON.stringify({
    id: '019ceb0c-2f00-7000-8000-000000000001',
    sentAt: fakeNow - 1_000,
    text: 'Simpanan saya di koperasi desa belum bisa diambil.',
    ...more,
  });
}
