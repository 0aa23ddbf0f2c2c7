import { maxTextLength } from '../language/tokens.js';
import type { CitizenMessage } from '../session/input.js';

/** A message no longer than a conversation keeps; a case takes not much more. */
export function truncateMessage(said: CitizenMessage): CitizenMessage {
  if ((said.text?.length ?? 0) <= maxTextLength) return said;
  return { ...said, text: `${said.text?.slice(0, maxTextLength)}…` };
}
