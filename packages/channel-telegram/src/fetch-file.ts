import { type Channel, type ChannelContext, ChannelError, type MediaRef } from '@aduan/core';
import { createHttp, toChannelError } from '@aduan/http';
import * as z from 'zod';
import { classifyAnswer } from './api-error.js';
import type { Bot } from './bot.js';
import { callBot } from './call-bot.js';

type Fetched = Awaited<ReturnType<NonNullable<Channel['fetchMedia']>>>;

/** What a bot can fetch; a Bot API server of one's own has no such limit. */
const maxBytes = 20 * 1_048_576;

const fileSchema = /* @__PURE__ */ z.looseObject({
  // Below the folder of the bot, and nowhere else.
  file_path: z.string().regex(/^(?!.*\.\.)[\w][\w./ -]*$/),
});

/** Fetches a file that somebody sent. Its address lives for an hour and holds the token. @throws ChannelError */
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
    // Telegram serves every file as bytes of no type; what kind it is, it said with the message.
    return { body: response.body, mime: mime ?? 'application/octet-stream' };
  } catch (error) {
    throw toChannelError(error, {
      // The token was good a moment ago: it is the file that is not there.
      classify: (answer) => (answer.status === 404 ? { class: 'invalid' } : classifyAnswer(answer)),
    });
  }
}
