import type { Said } from '../session/input.js';
import { longestText } from '../words/tokens.js';

/** A message no longer than a conversation keeps; a case takes not much more. */
export function shortened(said: Said): Said {
  if ((said.text?.length ?? 0) <= longestText) return said;
  return { ...said, text: `${said.text?.slice(0, longestText)}…` };
}
