import type { idGaps } from './id-gaps.js';

/** Texts about unanswered questions, in English. */
export const enGaps: typeof idGaps = {
  gaps: {
    lead: 'What citizens asked and the bot could not answer. What is alike is gathered, and what most people ask is on top.',
    looked: (most) => `Out of the latest questions, ${most} at most.`,
    unknown: 'The bot has no answer yet',
    answered: 'Answered since it was asked',
    answeredBy: (articles, when) => `Since ${when} the bot answers with: ${articles.join(' · ')}`,
    write: 'Write the answer',
    draft: (isInReview) =>
      isInReview ? 'Its answer waits to be reviewed' : 'Its answer is being written',
    seeArticle: 'See the article',
    unhelped: 'The bot has an answer, but an officer was asked all the same',
    people: (askers) => (askers === 1 ? 'person' : 'people'),
    leftUnasked: 'Asked in the chat only; the citizen wanted no officer to be asked.',
    asked: (count) => (count === 1 ? '1 question' : `${count} questions`),
    ago: (age) => `${age} ago`,
    bot: {
      none: () => 'The bot cannot answer yet, and offers an officer.',
      choices: (articles) => `The bot offers: ${articles.join(' · ')}`,
      answer: (articles) => `The bot answers with: ${articles.join(' · ')}`,
    },
    clear: 'Every question has an answer.',
    clearHelp: 'Questions that the bot cannot answer yet show up here.',
  },
};
