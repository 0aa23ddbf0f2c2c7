import type { Said } from '../session/input.js';

/** Longest message that a conversation keeps, in characters; a case takes not much more. */
const longest = 50_000;

/** A message no longer than a conversation keeps. */
export function shortened(said: Said): Said {
  if ((said.text?.length ?? 0) <= longest) return said;
  return { ...said, text: `${said.text?.slice(0, longest)}…` };
}
