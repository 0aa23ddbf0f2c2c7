import type { idProxy } from './id-proxy.js';

/** Representatives of other people, in English. */
export const enProxy: typeof idProxy = {
  proxy: {
    reporter: 'Reporter',
    kinds: { person: 'Person', institution: 'Institution', cooperative: 'Cooperative' },
    organization: 'Name of the organization',
    contactPerson: 'the name above is whom to ask for',
    isProxy: 'Reports for somebody else (proxy)',
    help: 'The answer goes to the reporter. The represented person is not contacted.',
    relation: 'How they stand to each other',
    relations: {
      family: 'Family',
      neighbour: 'Neighbour',
      lawyer: 'Lawyer',
      village: 'Village official',
      cooperative: 'Board or mentor of the cooperative',
      other: 'Other',
    },
    relationNeeded: 'Choose it first.',
    name: 'Name of the represented person',
    phone: 'Phone of the represented person',
    phoneHint: 'may stay empty; not called',
    proofSeen: 'I have seen the letter of authority',
    represented: 'Represented',
    seen: 'Letter of authority was seen',
    unseen: 'Letter of authority not seen yet',
  },
};
