import { ChannelError } from '@aduan/core';
import type { Content, OutboundMessage, TemplateContent } from '@aduan/core/channel';
import type { MessageBody } from './body.js';
import { interactive } from './interactive.js';
import { oneLine } from './one-line.js';

/** The recipient: the business-scoped id, the number, or both. */
export function recipientOf({ ids }: OutboundMessage['to']): MessageBody {
  const idOf = (kind: string) => ids.find((id) => id.kind === kind)?.value;
  const recipient = idOf('bsuid') ?? idOf('parent-bsuid');
  const to = (idOf('phone') ?? idOf('user'))?.replace(/^\+/, '');
  if (!recipient && !to) {
    throw new ChannelError({ class: 'recipient' }, 'There is no id that WhatsApp knows.');
  }
  return { ...(to && { to }), ...(recipient && { recipient }) };
}

/**
 * The request body of a message.
 *
 * @param fileId - the id of the uploaded file; only for media
 */
export function messageBody(
  { to, key, content, replyTo }: OutboundMessage,
  fileId: string | null,
  locale: 'id' | 'en',
): MessageBody {
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...recipientOf(to),
    ...(replyTo && { context: { message_id: replyTo } }),
    biz_opaque_callback_data: key,
    ...contentBody(content, fileId, locale),
  };
}

function contentBody(content: Content, fileId: string | null, locale: 'id' | 'en'): MessageBody {
  switch (content.type) {
    case 'text':
      return { type: 'text', text: { body: content.text } };
    case 'choices':
      return { type: 'interactive', interactive: interactive(content, locale) };
    case 'template':
      return { type: 'template', template: template(content) };
    case 'media': {
      const { kind, name } = content.media;
      const { caption } = content;
      // Meta accepts a file name for documents only.
      const filename = kind === 'document' ? name : undefined;
      const file = { id: fileId, ...(caption && { caption }), ...(filename && { filename }) };
      return { type: kind, [kind]: file };
    }
  }
}

function template({ name, language, params }: TemplateContent): MessageBody {
  const parameters = Object.entries(params).map(([place, value]) => ({
    type: 'text',
    ...(/^\d+$/.test(place) ? {} : { parameter_name: place }),
    // Meta refuses an empty parameter.
    text: oneLine(value) || '-',
  }));
  const components = parameters.length > 0 ? [{ type: 'body', parameters }] : [];
  return { name, language: { code: language }, components };
}
