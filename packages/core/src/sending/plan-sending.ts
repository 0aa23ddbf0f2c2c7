import type { Channel } from '../channel/channel.js';
import type { Content } from '../channel/content.js';
import type { OutboundMessage } from '../channel/outbound.js';
import { carryContent } from './carry-content.js';
import { replyWindow } from './reply-window.js';

/** How a message goes out, or why it cannot. */
export type SendingPlan =
  | {
      readonly can: true;
      /** What is handed to the channel, one after the other. */
      readonly parts: readonly Content[];
      /** Whether a template says it, because the person wrote too long ago. */
      readonly isTemplate: boolean;
    }
  | { readonly can: false; readonly reason: 'window-closed' | 'invalid' };

/**
 * What a channel can carry of a message, decided by its capabilities before anything is sent: secrets are put
 * into the text where they cannot be shown apart, outside of the reply window a template speaks instead, and
 * what is too long, too many or unknown to the channel takes another form.
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
