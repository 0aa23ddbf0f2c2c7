import type { MediaRef } from '@aduan/core/channel';
import { refusal } from '../guard/respond.js';
import { pacedRoute } from '../paced-route.js';
import { readTranscript } from '../stream/read-transcript.js';
import { blobKeyOf } from './file-ref.js';

/** `GET /files/:blobKey`: a file that was sent in this conversation, by either side. */
export const showFile = pacedRoute(async ({ webchat, context, conversation, tail }) => {
  const entries = await readTranscript(context, webchat.account, conversation);
  const media = entries
    .flatMap((entry) => entry.media)
    .find((candidate) => blobKeyOf(candidate.ref) === tail);
  const file = media && (await context.files.get(tail));
  if (!file) return refusal('not-found', 404);
  return {
    bytes: new Uint8Array(await new Response(file.body).arrayBuffer()),
    headers: {
      'content-type': file.mime,
      'content-disposition': dispositionOf(media, file.mime),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=3600',
    },
  };
});

/** Images are displayed; everything else is downloaded. Names per RFC 6266 and RFC 8187. */
function dispositionOf(media: MediaRef, mime: string): string {
  const type = mime.startsWith('image/') ? 'inline' : 'attachment';
  if (media.name === undefined) return type;
  const encoded = encodeURIComponent(wellFormed(media.name)).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${type}; filename*=UTF-8''${encoded}`;
}

/** Replaces lone surrogates, at which `encodeURIComponent` would throw. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
