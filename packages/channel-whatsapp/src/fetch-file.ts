import { type Channel, type ChannelContext, ChannelError, type MediaRef } from '@aduan/core';
import { createHttp, type HttpClient, toChannelError } from '@aduan/http';
import * as z from 'zod';
import { classifyAnswer } from './error-table.js';
import type { Provider } from './provider.js';

type Fetched = Awaited<ReturnType<NonNullable<Channel['fetchMedia']>>>;

const fileSchema = /* @__PURE__ */ z.looseObject({
  url: z.url({ protocol: /^https?$/ }),
  mime_type: z.string().optional(),
});

/**
 * Fetches a file that somebody sent: Meta tells where it lies for the next minutes, other providers hand it out
 * at once. @throws ChannelError
 */
export async function fetchFile(
  media: MediaRef,
  context: ChannelContext,
  { mediaBaseUrl, headers }: Provider,
): Promise<Fetched> {
  try {
    const http = createHttp(context, { headers });
    const first = await http.get(`${mediaBaseUrl}/${encodeURIComponent(media.ref)}`);
    const isPlace = first.headers.get('content-type')?.startsWith('application/json');
    return isPlace ? await fromPlace(http, await first.json()) : fileIn(first, media.mime);
  } catch (error) {
    throw toChannelError(error, {
      // The id, or the address, has died: trying again does not bring it back.
      classify: (answer) =>
        classifyAnswer(answer) ?? (answer.status === 410 ? { class: 'invalid' } : null),
    });
  }
}

async function fromPlace(http: HttpClient, answer: unknown): Promise<Fetched> {
  const { url, mime_type: mime } = fileSchema.parse(answer);
  return fileIn(await http.get(url), mime);
}

function fileIn(response: Response, mime: string | undefined): Fetched {
  if (!response.body) throw new ChannelError({ class: 'invalid' }, 'The file is empty.');
  const type = mime ?? response.headers.get('content-type') ?? 'application/octet-stream';
  return { body: response.body, mime: type.split(';', 1)[0] ?? type };
}
