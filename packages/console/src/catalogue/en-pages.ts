import type { idPages } from './id-pages.js';

/** The names of the pages, in English. */
export const enPages: typeof idPages = {
  pages: {
    home: {
      title: 'Home',
      skip: 'Skip to the home page',
    },
    conversations: {
      title: 'Conversations',
      skip: 'Skip to the conversation',
    },
    gaps: {
      title: 'Not answered by the bot yet',
      short: 'Unanswered',
      skip: 'Skip to the unanswered questions',
    },
    articles: {
      title: 'Bank of answers',
      short: 'Answers',
      skip: 'Skip to the bank of answers',
    },
    'fact-review': {
      title: 'Review facts about cooperatives',
      short: 'Facts',
      skip: 'Straight to the facts about cooperatives',
    },
    regions: {
      title: 'Open reports by region',
      short: 'Regions',
      skip: 'Skip to the regions',
    },
    recap: {
      title: 'Recap',
      skip: 'Skip to the recap',
    },
    searches: {
      title: 'Searches for people',
      skip: 'Go to the searches for people',
    },
    deadLetters: {
      title: 'Stuck deliveries',
      skip: 'Skip to the stuck deliveries',
    },
    webhooks: {
      title: 'Webhooks',
      skip: 'Skip to the webhooks',
    },
    office: {
      title: 'Office settings',
      short: 'Settings',
      skip: 'Skip to the office settings',
    },
    officers: {
      title: 'Officers',
      skip: 'Skip to the officers',
    },
    account: {
      title: 'My account',
      skip: 'Skip to my account',
    },
  },
};
