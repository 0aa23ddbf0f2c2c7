import { type Channel, ChannelError } from '@aduan/core';
import type { ChannelContext, MediaRef } from '@aduan/core/channel';
import { createHttp, toChannelError } from '@aduan/http';
import * as z from 'zod';
import { classifyAnswer } from './api-error.js';
import type { Bot } from './bot.js';
import { callBot } from './call-bot.js';

type Fetched = Awaited<ReturnType<NonNullable<Channel['fetchMedia']>>>;

/** Download limit of the Bot API; an own Bot API server has none. */
const maxBytes = 20 * 1_048_576;

const fileSchema = /* @__PURE__ */ z.looseObject({
  // Only paths below the folder of the bot.
  file_path: z.string().regex(/^(?!.*\.\.)[\w][\w./ -]*$/),
});

/** Fetches a received file. Its URL is valid for an hour and holds the token. @throws ChannelError */
export async function fetchFile(
  { ref, mime, bytes = 0 }: MediaRef,
  context: ChannelContext,
  bot: Bot,
): Promise<Fetched> {
  if (bytes > maxBytes) throw new ChannelError({ class: 'invalid' }, 'No bot may fetch so much.');
  const { file_path: path } = await callBot(bot, context, {
    method: 'getFile',
    body: { file_id: ref },
    result: fileSchema,
  });
  try {
    const response = await createHttp(context).get(`${bot.files}/${encodeURI(path)}`);
    if (!response.body) throw new ChannelError({ class: 'invalid' }, 'The file is empty.');
    // Telegram serves files without a media type; the type came with the message.
    return { body: response.body, mime: mime ?? 'application/octet-stream' };
  } catch (error) {
    throw toChannelError(error, {
      // The token was valid a moment ago, so 404 means that the file is missing.
      classify: (answer) => (answer.status === 404 ? { class: 'invalid' } : classifyAnswer(answer)),
    });
  }
}
