import { type Channel, ChannelError } from '@aduan/core';
import type { ChannelContext, MediaRef } from '@aduan/core/channel';
import { createHttp, toChannelError } from '@aduan/http';
import { classifyAnswer } from './error-table.js';
import { fileLocationIn } from './file-location.js';
import type { Provider } from './provider.js';

type Fetched = Awaited<ReturnType<NonNullable<Channel['fetchMedia']>>>;

/**
 * Fetches a received file: Meta answers with its URL, valid for minutes; other providers answer with the file itself.
 * @throws ChannelError
 */
export async function fetchFile(
  media: MediaRef,
  context: ChannelContext,
  { mediaBaseUrl, headers }: Provider,
): Promise<Fetched> {
  try {
    const http = createHttp(context, { headers });
    const first = await http.get(`${mediaBaseUrl}/${encodeURIComponent(media.ref)}`);
    const place = await fileLocationIn(first, media.ref);
    if (!place) return fileIn(first, media.mime);
    return fileIn(await http.get(place.url), place.mime_type);
  } catch (error) {
    throw toChannelError(error, {
      // The id or the URL has expired: a retry does not help.
      classify: (answer) =>
        classifyAnswer(answer) ?? (answer.status === 410 ? { class: 'invalid' } : null),
    });
  }
}

function fileIn(response: Response, mime: string | undefined): Fetched {
  if (!response.body) throw new ChannelError({ class: 'invalid' }, 'The file is empty.');
  const type = mime ?? response.headers.get('content-type') ?? 'application/octet-stream';
  return { body: response.body, mime: type.split(';', 1)[0] ?? type };
}
