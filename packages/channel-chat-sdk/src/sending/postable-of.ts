import { ChannelError } from '@aduan/core';
import type { ChannelContext, Content, MediaRef } from '@aduan/core/channel';
import type { ChatFile, ChatPostable } from '../adapter/chat-postable.js';

/** A content in the form of the Chat SDK. Text is sent as it is, never as Markdown. @throws ChannelError */
export async function postableOf(content: Content, context: ChannelContext): Promise<ChatPostable> {
  switch (content.type) {
    case 'text':
      return { raw: content.text };
    case 'media':
      return { raw: content.caption ?? '', files: [await fileOf(content.media, context)] };
    case 'choices':
      return {
        fallbackText: content.text,
        card: {
          type: 'card',
          children: [
            { type: 'text', content: content.text },
            {
              type: 'actions',
              children: content.choices.map(({ id, title }) => {
                return { type: 'button', id, label: title, value: title };
              }),
            },
          ],
        },
      };
    default:
      throw new ChannelError({ class: 'invalid' }, 'The Chat SDK knows no templates.');
  }
}

async function fileOf({ ref, name, mime }: MediaRef, { files }: ChannelContext): Promise<ChatFile> {
  const file = ref.startsWith('blob:') ? await files.get(ref.slice('blob:'.length)) : null;
  if (!file) throw new ChannelError({ class: 'invalid' }, 'The file is not there any more.');
  return {
    data: await new Response(file.body).arrayBuffer(),
    filename: name ?? 'file',
    mimeType: mime ?? file.mime,
  };
}
