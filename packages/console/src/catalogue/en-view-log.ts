import type { idViewLog } from './id-view-log.js';

/** The view log, in English. */
export const enViewLog: typeof idViewLog = {
  oversight: {
    reveal: 'Show numbers and addresses…',
    revealFor: 'What for? It will be noted.',
    grounds: {
      'call-back': 'To reach the reporter',
      identify: 'To be sure who the reporter is',
      examine: 'To look into the report',
    },
    revealed: (ground) => `Numbers and addresses are shown. ${ground}; it was noted.`,
    whoLooked: 'Who looked',
    showViews: 'Show the record',
    nobody: 'Nobody has looked yet.',
    failed: 'The record could not be read, try again.',
    because: (ground) => `Reason: ${ground}`,
    groundNames: {
      'call-back': 'to reach the reporter',
      identify: 'to be sure who the reporter is',
      examine: 'to look into the report',
      'case-file': 'to make the case file',
    },
    fields: {
      name: 'name',
      contacts: 'numbers and addresses',
      words: 'all words',
      'masked-words': 'words, numbers masked',
      files: 'attachments',
      list: 'list of cases',
      refused: 'refused: a case among them is not for this officer',
    },
  },
  searches: {
    lead: 'Who searched for people, by what, when, and how many were found. What was typed is not kept.',
    latest: 'Latest',
    none: 'Nobody has searched for people yet.',
    noneHelp: 'Each search by name, NIK, phone number or e-mail address appears here.',
    by: (kinds) => (kinds === '' ? 'by another address' : `by ${kinds}`),
    kinds: { name: 'name', nik: 'NIK', phone: 'phone number', email: 'e-mail address' },
    tickets: (count) => (count === 0 ? 'no case' : `${count} ${count === 1 ? 'case' : 'cases'}`),
    people: (count) => (count === 0 ? 'nobody' : `${count} ${count === 1 ? 'person' : 'people'}`),
  },
};
