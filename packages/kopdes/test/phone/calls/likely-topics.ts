import { readFileSync } from 'node:fs';
import type { CandidateTopics, SortStory } from '../../../src/phone/index.js';

const choices: CandidateTopics['choices'] = JSON.parse(
  readFileSync(new URL('./likely-topics.json', import.meta.url), 'utf8'),
);

/** A model that is sure of savings, and of nothing else. */
export const likelyTopics: SortStory = (story) => {
  const sure = story.includes('simpanan') ? 'ksp.penarikan_simpanan' : null;
  return { sure, choices };
};
