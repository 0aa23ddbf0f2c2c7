import type { MediaRef } from '@aduan/core/channel';
import { fakeChannelContext } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { whatsappChannel } from '../src/index.js';
import { options } from './webhook-requests.js';

const inside = 'http://169.254.169.254/latest/meta-data';

/** What is fetched of a file, and from where, when the provider answers so. */
async function fetched(answer: () => Response, media: Partial<MediaRef> = {}) {
  const asked: string[] = [];
  const context = fakeChannelContext({
    fetch: async (input, init) => {
      const { url } = new Request(input, init);
      asked.push(url);
      return asked.length > 1 ? new Response('a photo') : answer();
    },
  });
  const channel = whatsappChannel({ ...options, baseUrl: 'https://provider.example/v1' });
  const ref: MediaRef = { ref: 'm1', kind: 'document', mime: 'application/json', ...media };
  const file = await channel.fetchMedia?.(ref, context);
  const text = file && (await new Response(file.body).text());
  return { asked, text, mime: file?.mime };
}

const first = 'https://provider.example/v1/media/m1';

describe('a file of which its sender chose the content', () => {
  it.each([
    ['an address inside', { url: inside }],
    ['an address inside, with an id that he guessed', { url: inside, id: 'm2' }],
    ['an address that is no address', { url: 'file:///etc/passwd', id: 'm1' }],
    ['an address without a lock', { url: inside, id: 'm1' }],
  ])('is no place where another file lies: %s', async (_, content) => {
    const answer = () => Response.json(content);
    const { asked, text } = await fetched(answer);
    expect(asked).toEqual([first]);
    expect(JSON.parse(text ?? '')).toEqual(content);
  });

  it('is brought whole, however much JSON it is', async () => {
    const content = JSON.stringify({ pad: 'a'.repeat(3_000_000), url: inside, id: 'm1' });
    const headers = { 'content-type': 'application/json' };
    const { asked, text } = await fetched(() => new Response(content, { headers }));
    expect(asked).toEqual([first]);
    expect(text).toBe(content);
  });
});

it('fetches a file from the place that the provider names by its id', async () => {
  const url = 'https://lookaside.fbsbx.com/1';
  const answer = () => Response.json({ url, id: 'm1', mime_type: 'image/jpeg' });
  expect(await fetched(answer, { kind: 'image' })).toEqual({
    asked: [first, url],
    text: 'a photo',
    mime: 'image/jpeg',
  });
});
