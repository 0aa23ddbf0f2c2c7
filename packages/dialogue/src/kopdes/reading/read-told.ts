import type { Said } from '../../session/input.js';
import { announcesReport } from './announces-report.js';
import { isAtLoss } from './is-at-loss.js';
import { tellsNothing } from './tells-nothing.js';

/** What somebody told: any text that is about something. */
export function readTold({ text = '' }: Said): { readonly value: string } | null {
  return /\p{L}{2}/u.test(text) && !tellsNothing(text) && !isAtLoss(text)
    ? { value: text.trim() }
    : null;
}

/** What happened: that somebody wants to tell it is not it yet. */
export function readStory(said: Said): { readonly value: string } | null {
  return announcesReport(said.text ?? '') ? null : readTold(said);
}
