import type { Capabilities } from '../channel/capabilities.js';

/** Whether a channel lets a desk write freely to a person. */
export interface ReplyWindow {
  /** `free` = anything; `template` = approved texts only; `closed` = nothing until the person writes again. */
  readonly state: 'free' | 'template' | 'closed';
  /** End of the window, epoch ms; null when it does not end or has closed. */
  readonly closesAt: number | null;
}

/**
 * The reply window, which opens when a person writes and closes after some time.
 *
 * @param lastInboundAt - when the person last wrote, epoch ms; null = never
 * @param now - epoch ms
 */
export function replyWindow(
  { replyWindow: rule }: Pick<Capabilities, 'replyWindow'>,
  lastInboundAt: number | null,
  now: number,
): ReplyWindow {
  if (!rule) return { state: 'free', closesAt: null };
  const closesAt = lastInboundAt === null ? null : lastInboundAt + rule.ms;
  if (closesAt !== null && now < closesAt) return { state: 'free', closesAt };
  // After that an officer may still write under a tag, which the channel adds itself.
  if (rule.after === 'human_tag') return { state: 'free', closesAt: null };
  return { state: rule.after === 'template' ? 'template' : 'closed', closesAt: null };
}
