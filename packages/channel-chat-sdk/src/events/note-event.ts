import type { InboundEvent } from '@aduan/core/channel';
import type { ChatSdkOptions } from '../options.js';
import { accountOf } from './thread-ids.js';

/** An event without a message: it is logged and opens no ticket. */
export function noteEvent(
  name: string,
  key: string,
  at: number,
  options: ChatSdkOptions,
): InboundEvent {
  const account = accountOf(options);
  const spelt = name.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  return { type: 'account', key, at, account, conversation: account, name: spelt };
}
