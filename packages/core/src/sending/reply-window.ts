import type { Capabilities } from '../channel/capabilities.js';

/** Whether a channel lets a desk write freely to somebody. */
export interface ReplyWindow {
  /** `free` = anything; `template` = approved texts only; `closed` = nothing until he writes again. */
  readonly state: 'free' | 'template' | 'closed';
  /** Until when it is free, epoch ms; null when it does not end, or is over. */
  readonly closesAt: number | null;
}

/**
 * The window that a person opens by writing and that closes after some time.
 *
 * @param lastInboundAt - when he last wrote, epoch ms; null = never
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
  // An officer may go on for longer under a tag, which the channel puts there by itself.
  if (rule.after === 'human_tag') return { state: 'free', closesAt: null };
  return { state: rule.after === 'template' ? 'template' : 'closed', closesAt: null };
}
