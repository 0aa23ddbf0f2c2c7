import type { Vault } from './vault.js';

/** The keyed hash under which a thread is found. The thread's own id may be a phone number. */
export function conversationHash(
  vault: Vault,
  channel: string,
  account: string,
  conversation: string,
): Promise<string> {
  return vault.hash('conversation', `${channel}\n${account}\n${conversation}`);
}
