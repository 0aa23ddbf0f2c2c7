import type { idCooperative } from './id-cooperative.js';

/** The cooperative of a ticket, in English. */
export const enCooperative: typeof idCooperative = {
  cooperative: {
    source: (system, age) => `by ${system}, ${age}`,
    ages: {
      today: 'today',
      days: (days) => (days === 1 ? '1 day ago' : `${days} days ago`),
      months: (months) => (months === 1 ? '1 month ago' : `${months} months ago`),
    },
    facts: {
      legalStage: 'Legal entity',
      hasNib: 'NIB',
      hasNpwp: 'NPWP',
      hasBankAccount: 'Bank account',
      management: 'Management',
      outlets: 'Outlets',
      land: 'Land',
      loans: 'Loans',
      facilitator: 'Facilitator',
    },
    stages: { registered: 'registered', notary: 'with the notary', completed: 'done' },
    there: 'there',
    missing: 'not yet',
    people: (board, supervisors, managers) =>
      `${board} in the board, ${supervisors} supervisors, ${managers} managers`,
    active: (kind, active) => `${kind} (${active ? 'open' : 'not open yet'})`,
    failed: 'The register cannot be read now. The report can be handled all the same.',
    unverified: 'Not matched with the register yet.',
    mayBe: 'May be meant',
    choose: 'This is the one',
    contradictions: {
      outlet: 'The citizen says that there is no outlet; the register has an open one.',
      nib: 'The citizen says that there is no NIB; the register has one.',
      land: 'The citizen says that there is no land or building; the register has land.',
      region: 'The region of the report is not that of the cooperative.',
    },
    others: 'Other reports in this village',
    shared: (system, when) => `Shared with ${system}, ${when}`,
    waits: (system) => `Not taken by ${system} yet`,
    withheld: {
      anonymous: 'Not shared: the reporter is anonymous.',
      confidential: 'Not shared: confidential.',
      supervisory: 'Not shared: a supervisory case.',
      recusals: 'Not shared: it says who is reported.',
      uncategorised: 'Not shared: no topic yet.',
      category: 'Not shared: its topic stays here.',
      'not-shared': 'Not shared: the cooperative is not matched yet.',
      joined: 'Not shared: it follows another report.',
      'processing-restricted': 'Not shared: the reporter restricted the use of their data.',
      erased: 'Not shared: its words were erased.',
    },
  },
};
