import { maxTextLength } from '../language/tokens.js';
import type { CitizenMessage } from '../session/input.js';

/** Cuts a message to the length that a conversation stores; a ticket holds not much more. */
export function truncateMessage(said: CitizenMessage): CitizenMessage {
  if ((said.text?.length ?? 0) <= maxTextLength) return said;
  return { ...said, text: `${said.text?.slice(0, maxTextLength)}…` };
}
