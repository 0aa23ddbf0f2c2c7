import type { Intake } from './conversation-queries.js';

/** Letters of a title at most: two lines of a page, four on a phone. */
const titleLength = 140;

/**
 * The topic of a chat as a title: the citizen's own words, cut between two of them where they are long, since the chat
 * itself shows them all; null while there is no topic.
 */
export function matterOf(told: Intake['collected']): string | null {
  const { story, question } = told;
  const matter = [story, question].find((each) => typeof each === 'string') ?? null;
  if (matter === null || matter.length <= titleLength) return matter;
  const words = matter.slice(0, titleLength);
  const end = words.search(/\s\S*$/);
  // A word of that length, such as an address, has no space to cut at.
  return `${end > 0 ? words.slice(0, end) : words}…`;
}

/** Whether a chat holds anything that can be filed: text or a file. */
export function hasCollected(told: Intake['collected']): boolean {
  const { files, remarks } = told;
  const kept = [files, remarks].some((each) => Array.isArray(each) && each.length > 0);
  return kept || matterOf(told) !== null;
}
