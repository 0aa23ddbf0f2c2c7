import type { Channel } from '../channel/channel.js';
import type { Content } from '../channel/content.js';
import type { OutboundMessage } from '../channel/outbound.js';
import { carryContent } from './carry-content.js';
import { replyWindow } from './reply-window.js';

/** How to send a message, or why it cannot be sent. */
export type SendingPlan =
  | {
      readonly can: true;
      /** Contents to pass to the channel, one after the other. */
      readonly parts: readonly Content[];
      /** Whether it goes out as a template, such as when the reply window has closed. */
      readonly isTemplate: boolean;
    }
  | { readonly can: false; readonly reason: 'window-closed' | 'invalid' };

/**
 * Decides from the capabilities of a channel how a message goes out, before anything is sent. Secrets are put into
 * the text if the channel cannot show them apart. Outside the reply window a template is used. Content that is too
 * long, too much or not supported is converted.
 *
 * @param now - epoch ms
 */
export function planSending(
  {
    content,
    lastInboundAt,
    purpose,
  }: Pick<OutboundMessage, 'content' | 'lastInboundAt' | 'purpose'>,
  channel: Pick<Channel, 'capabilities' | 'templateFallback'>,
  now: number,
): SendingPlan {
  const { capabilities } = channel;
  const said = withSecrets(content, capabilities.secretsApart === true);
  const { state } = replyWindow(capabilities, lastInboundAt, now);
  if (state === 'closed') return { can: false, reason: 'window-closed' };
  if (state === 'template' && said.type !== 'template') {
    const template = channel.templateFallback?.(said, purpose);
    if (!template) return { can: false, reason: 'window-closed' };
    return { can: true, parts: [template], isTemplate: true };
  }
  const pieces = carryContent(said, capabilities);
  if (pieces.length === 0) return { can: false, reason: 'invalid' };
  return { can: true, parts: pieces, isTemplate: said.type === 'template' };
}

function withSecrets(content: Content, isApart: boolean): Content {
  if (content.type !== 'text' || !content.secrets || isApart) return content;
  const text = Object.entries(content.secrets).reduce(
    (filled, [name, value]) => filled.replaceAll(`{${name}}`, () => value),
    content.text,
  );
  return { type: 'text', text };
}
