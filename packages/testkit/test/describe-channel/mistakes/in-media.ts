import { type Channel, ChannelError } from '@aduan/core';
import { token } from '../sample-channel.js';
import type { ChannelMistake } from './mistake.js';

const brings = 'fetchMedia brings every file that parse named';
const shows = 'fetchMedia shows the provider who asks';
const fails = 'fetchMedia fails with a ChannelError of the right class';
const keeps = 'keepFiles keeps every file that parse names as kept';
const again = 'fetchMedia may be tried again after the network was down, and listens to the signal';

type Fetching = NonNullable<Channel['fetchMedia']>;

function withMedia(change: (good: Fetching) => Fetching): (good: Channel) => Channel {
  return (good) => (good.fetchMedia ? { ...good, fetchMedia: change(good.fetchMedia) } : good);
}

/** Mistakes in bringing files. */
export const mediaMistakes: readonly ChannelMistake[] = [
  {
    name: 'brings one kind of file only',
    make: withMedia((good) => (media, context) => {
      if (media.ref === 'photo-1') return good(media, context);
      return good({ ...media, ref: '' }, { ...context, fetch: async () => Response.error() });
    }),
    noticedBy: { [brings]: /^"second photo": fetchMedia could not bring its file/ },
  },
  {
    name: 'calls every refusal of a file something else than the author does',
    tell: ({ media, ...good }) => ({
      ...good,
      ...(media && {
        media: {
          ...media,
          failures: media.failures.flatMap((row) => [
            { ...row, name: 'one', class: 'invalid' as const },
            { ...row, name: 'two', class: 'unknown' as const },
          ]),
        },
      }),
    }),
    noticedBy: { [fails]: /"one": classify it[\s\S]*"two": classify it/ },
  },
  {
    name: 'asks for a file without its token',
    make: withMedia((good) => (media, context) => {
      const bare: typeof fetch = (input, init) => context.fetch(input, { ...init, headers: {} });
      return good(media, { ...context, fetch: bare });
    }),
    noticedBy: { [shows]: /none of `secrets` .*\(your media\.serves gave the file all the same/ },
  },
  {
    name: 'throws what comes from a download',
    make: withMedia(() => async ({ ref }, { fetch, signal }) => {
      const response = await fetch(`https://provider.example/${ref}`, { signal });
      if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
      return { body: response.body, mime: 'image/png' };
    }),
    noticedBy: {
      [fails]:
        /"wrong token": fetchMedia threw Error: status 401\. It must throw ChannelError only/,
      [again]: /"network down": fetchMedia threw TypeError/,
    },
  },
  {
    name: 'gives every failure of a download one class',
    make: withMedia(
      (good) => (media, context) =>
        good(media, context).catch(() => {
          throw new ChannelError({ class: 'invalid' }, 'failed');
        }),
    ),
    noticedBy: {
      [fails]: /"wrong token": classify it/,
      [again]: /class "invalid" loses the file for ever/,
    },
  },
  {
    name: 'hands out the page of a refusal as the file',
    make: withMedia(() => async ({ ref }, { fetch, signal }) => {
      const { body } = await fetch(`https://provider.example/${ref}`, { signal });
      return { body: body ?? new ReadableStream(), mime: 'image/png' };
    }),
    noticedBy: { [fails]: /"wrong token": fetchMedia returned where it had to throw/ },
  },
  {
    name: 'brings the file by a client of its own',
    make: withMedia(() => async () => ({
      body: new Blob([Uint8Array.of(1, 2)]).stream(),
      mime: 'image/png',
    })),
    noticedBy: { [brings]: /download with `context\.fetch`/ },
  },
  {
    name: 'guesses the media type',
    make: withMedia((good) => async (media, context) => ({
      ...(await good(media, context)),
      mime: 'application/octet-stream',
    })),
    noticedBy: { [brings]: /mime is what the provider says/ },
  },
  {
    name: 'hands out an empty file',
    make: withMedia((good) => async (media, context) => ({
      ...(await good(media, context)),
      body: new Blob([]).stream(),
    })),
    noticedBy: { [brings]: /a stream of the bytes of the file/ },
  },
  {
    name: 'downloads with the global fetch',
    make: withMedia(
      (good) => (media, context) =>
        good(media, { ...context, fetch: (input, init) => fetch(input, init) }),
    ),
    noticedBy: { [brings]: /The adapter used the global fetch/ },
  },
  {
    name: 'keeps its token in the error of a download',
    make: withMedia(
      (good) => (media, context) =>
        good(media, context).catch((error: ChannelError) => {
          throw new ChannelError(error.info, 'failed', { cause: { token } });
        }),
    ),
    noticedBy: { [fails]: /a secret stands in error\.cause\.token/ },
  },
  {
    name: 'names files that nobody can get',
    make: ({ fetchMedia: _, ...good }) => good,
    noticedBy: { 'capabilities.inbound is what the fixtures show': /write fetchMedia/ },
  },
  {
    name: 'has fetchMedia and tells nothing of it',
    tell: ({ media: _, ...good }) => good,
    noticedBy: { [brings]: /Say in `media` how the provider hands out a file/ },
  },
  {
    name: 'names a file as kept, and keeps another',
    make: (good) => ({
      ...good,
      parse: async (...args) =>
        (await good.parse(...args)).map((event) =>
          event.type === 'message'
            ? {
                ...event,
                parts: [{ type: 'media', media: { ref: 'blob:one', kind: 'document' } }],
              }
            : event,
        ),
      keepFiles: async (_body, _request, { files }) => {
        await files.put('another', Uint8Array.of(1), { mime: 'text/plain' });
      },
    }),
    noticedBy: { [keeps]: /parse names a file of null bytes as kept, and keepFiles put nothing/ },
  },
];
