import type { Intake } from './conversation-queries.js';

/** The topic of a chat, in the citizen's own words; null while there is none. */
export function matterOf(told: Intake['collected']): string | null {
  const { story, question } = told;
  return [story, question].find((each) => typeof each === 'string') ?? null;
}

/** Whether a chat holds anything that can be filed: text or a file. */
export function hasCollected(told: Intake['collected']): boolean {
  const { files, remarks } = told;
  const kept = [files, remarks].some((each) => Array.isArray(each) && each.length > 0);
  return kept || matterOf(told) !== null;
}
