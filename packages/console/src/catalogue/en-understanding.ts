import type { idUnderstanding } from './id-understanding.js';

/** Suggested topics, in English. */
export const enUnderstanding: typeof idUnderstanding = {
  understanding: {
    topics: 'May be about',
    chance: (percent) => `${percent}%`,
    urgent: 'It sounds urgent: read it first.',
    hint: 'Suggested by its words. You decide.',
  },
};
