import { InputError } from '@aduan/core';
import { cleanName, type InboundMessage, type Part } from '@aduan/core/channel';
import { maxDelayMs } from '../limits.js';
import { isFileOf } from '../upload/file-ref.js';
import { named } from '../upload/keep-file.js';
import type { Webchat } from '../webchat.js';
import type { MessageBody } from './message-body.js';

/**
 * The event of a message. Its time is the citizen's clock, limited to the time that an offline queue can take; its key
 * is the id from the widget, within the conversation.
 *
 * @throws InputError when it is empty or names a file that this conversation did not upload
 */
export async function messageEvent(
  webchat: Webchat,
  conversation: string,
  body: MessageBody,
  now: number,
): Promise<InboundMessage> {
  const parts: Part[] = [];
  if (body.text !== undefined) parts.push({ type: 'text', text: body.text });
  if (body.choice) parts.push({ type: 'choice', ...body.choice, source: 'button' });
  for (const { name, ...media } of body.media ?? []) {
    if (!(await isFileOf(webchat.ring, conversation, media))) {
      throw new InputError('The message names a file that was not uploaded in this session.', [
        { path: ['media'], message: 'upload it first' },
      ]);
    }
    parts.push({ type: 'media', media: named(media, name ?? '') });
  }
  if (parts.length === 0) parts.push(unsupportedPart(body));

  return {
    type: 'message',
    // The id comes from the citizen's device: another device may send the same one.
    key: `${conversation}/${body.id}`,
    id: body.id,
    at: Math.min(now, Math.max(now - maxDelayMs, body.sentAt)),
    account: webchat.account,
    conversation,
    from: {
      account: webchat.account,
      ids: [{ kind: 'session', value: conversation }],
      ...(body.name ? { name: body.name } : {}),
      ...(body.locale === undefined ? {} : { locale: body.locale }),
    },
    parts,
    ...(body.entryPoint !== undefined && { entryPoint: body.entryPoint }),
  };
}

const knownFields = new Set([
  'id',
  'sentAt',
  'locale',
  'text',
  'choice',
  'media',
  'entryPoint',
  'name',
]);

function unsupportedPart(body: MessageBody): Part {
  const [providerType] = Object.keys(body).filter((field) => !knownFields.has(field));
  if (providerType === undefined) {
    throw new InputError('The message is empty.', [{ message: 'text, choice or media is needed' }]);
  }
  return { type: 'unsupported', providerType: cleanName(providerType.slice(0, 100)) || 'unknown' };
}
