import type { CitizenMessage } from '@aduan/dialogue';
import { announcesReport } from './announces-report.js';
import { isOverwhelmed } from './is-overwhelmed.js';
import { isPreface } from './is-preface.js';
import { isSmallTalk } from './is-small-talk.js';
import type { Asked } from './message.js';

/** Any text with content. */
export function readAnyText({ text = '' }: CitizenMessage): { readonly value: string } | null {
  return /\p{L}{2}/u.test(text) && !isSmallTalk(text) && !isOverwhelmed(text)
    ? { value: text.trim() }
    : null;
}

/**
 * The story. An announcement or a preface is not a story yet, but a second one is accepted as the story, so that the
 * citizen is not asked for it again and again.
 */
export function readStory(
  said: CitizenMessage,
  { slots: { remarks } }: Pick<Asked, 'slots'>,
): { readonly value: string } | null {
  const { text = '' } = said;
  const told = Array.isArray(remarks) ? remarks.filter((each) => each?.node === 'story') : [];
  const isSecond = told.length > 1;
  return announcesReport(text) || (isPreface(text) && !isSecond) ? null : readAnyText(said);
}
