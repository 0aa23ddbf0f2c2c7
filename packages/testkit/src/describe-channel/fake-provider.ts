import type { ChannelContext } from '@aduan/core/channel';
import type { ProviderAnswers } from './channel-fixtures.js';
import { type FakeChannelContext, fakeChannelContext } from './fake-channel-context.js';

/** A context whose `fetch` reaches a fake provider. */
export interface FakeProvider {
  readonly context: FakeChannelContext;
  /** Every request of the adapter, in order. */
  readonly requests: readonly Request[];
}

/** @param answers - null = the network is down */
export async function fakeProvider(
  answers: ProviderAnswers | null,
  options: Partial<Pick<ChannelContext, 'signal'>> = {},
): Promise<FakeProvider> {
  const requests: Request[] = [];
  const fetchLike: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request.clone());
    request.signal.throwIfAborted();
    if (!answers) throw new TypeError('fetch failed');
    return answers(request);
  };
  const context = fakeChannelContext({ name: 'conformance', fetch: fetchLike, ...options });
  for (const [key, byte] of Object.entries({ sample: 0, 'another-sample': 1 })) {
    await context.files.put(key, new Uint8Array(4).fill(byte), { mime: 'image/png' });
  }
  return { context, requests };
}
