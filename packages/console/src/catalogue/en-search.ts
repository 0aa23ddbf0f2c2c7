import type { idSearch } from './id-search.js';

/** The search for tickets, in English. */
export const enSearch: typeof idSearch = {
  search: {
    field: 'Find a number or word',
    hint: 'Number or word',
    title: 'Search for reports',
    begin: 'Which report are you looking for?',
    beginHelp:
      'Type the number of a report or a letter, or one to eight words. Reports that have all of the words appear here.',
    found: (count) =>
      count === 0
        ? 'No report matches'
        : count === 1
          ? '1 report matches'
          : `${count} reports match`,
    foundFirst: (count) => `The ${count} latest reports that match, and there are more`,
    searched: (places) => `Searched: ${places}.`,
    unsearched: (places) => `Not searched: ${places}.`,
    places: {
      number: 'numbers',
      facts: 'titles, numbers of letters, cooperatives, places, topics',
      words: 'what was written, answered and noted',
      identities: 'names, NIK, phone numbers, e-mail addresses',
    },
    people: 'names and phone numbers',
    findPeople: 'Search for people',
    willRecord: 'Kept with your name. At most 30 times in a row, then once every two minutes.',
    recorded: 'This search is kept with your name.',
    guarded: 'Confidential and anonymous reports are found by the number of the report only.',
    tooCommon: (words) => `Too common to be searched: ${words}`,
    narrow: '300 reports were looked through. One more word would narrow it down.',
    waiting: (count) =>
      count === 1
        ? 'The latest report is not in the search yet.'
        : `The latest ${count} reports are not in the search yet.`,
    nothing: 'Try another word, or fewer words.',
    nothingHelp: 'Words are found in all their forms, but must be spelt alike.',
    tooOften: 'Too many searches for people',
    againAt: (time) => `You can search again at ${time}.`,
    unread: 'This cannot be searched for yet.',
  },
};
