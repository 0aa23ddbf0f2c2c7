import type { CitizenMessage } from '../../session/input.js';
import { announcesReport } from './announces-report.js';
import { isOverwhelmed } from './is-overwhelmed.js';
import { isPreface } from './is-preface.js';
import { isSmallTalk } from './is-small-talk.js';
import type { Asked } from './message.js';

/** What somebody told: any text that is about something. */
export function readAnyText({ text = '' }: CitizenMessage): { readonly value: string } | null {
  return /\p{L}{2}/u.test(text) && !isSmallTalk(text) && !isOverwhelmed(text)
    ? { value: text.trim() }
    : null;
}

/**
 * What happened: that somebody wants to tell it, or leads up to it, is not it yet. The second time it is taken for the story,
 * so that nobody is asked for it in vain.
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
