import type { Catalogue } from './catalogue.js';

/** Merged tickets, in English. */
export const enSimilar: Pick<Catalogue, 'similar'> = {
  similar: {
    title: 'Similar reports',
    none: 'None so far.',
    needsTopic: 'None so far. Choose a topic first: without one few are found.',
    reasons: {
      'same-cooperative': 'same cooperative',
      'same-village': 'same village',
      'same-category': 'same topic',
    },
    days: (days) => (days === 0 ? 'close in time' : `${counted(days, 'day')} apart`),
    text: (percent) => `words ${percent}% alike`,
    showAll: 'Show all',
    answerAtLead: 'The answer is sent from the report that leads:',
    alsoReports: 'This answer also reaches everybody who joined.',
    merge: 'Merge…',
    mergeWith: (number) => `Merge with ${number}…`,
    mergeOther: 'Merge with another report…',
    mergeTitle: 'Handle as one case',
    mergeSearch: 'Merge with which report?',
    mergeSubmit: 'Merge',
    leads: 'Leads',
    follows: 'Follows',
    swap: 'Let the other one lead',
    answers: (count) =>
      `${count} reporters will be answered together, each in their own conversation. Nobody sees the others.`,
    clock: (since, due) =>
      due === null
        ? `The clock counts from the earliest report, ${since}.`
        : `The clock counts from the earliest report, ${since}: due ${due}.`,
    reversible: 'It can be split again; reporters, duties and clocks come back.',
    reason: 'Reason (may stay empty)',
    loadingPreview: 'Working out what it does…',
    previewFailed: 'That report could not be read, or is not for you.',
    obstacles: {
      answered: 'One of them is answered or closed, so they cannot be answered together.',
      'different-kinds':
        'They are of different kinds. Change the kind first if they are one matter.',
      supervisory: 'Only one of them is supervisory; they must be handled apart.',
      'different-people': 'They are not about the same people or teams.',
      reopened: 'That report was reopened. Let the other one lead, then merge.',
      full: 'That case has as many reports as can be answered at once.',
      'same-case': 'They are one case already.',
    },
    merged: (number) => `Merged into ${number}`,
    splitDone: 'Split from its case',
    together: 'Handled together',
    follow: 'This report follows:',
    others: (count) => `${counted(count, 'other report')} in this case`,
    reports: (count) => `Reports that joined (${count})`,
    hiddenReports: (count) => `Not open to you: ${counted(count, 'other report')}.`,
    split: 'Split',
    splitThis: 'Split this report',
    splitOne: (number) => `Split ${number}`,
    splitting: 'being split…',
    waits: 'waiting',
    draftTitle: 'Similar reports that are open',
    draftHelp: 'Record it as a report of its own; it can be merged later.',
    callerTitle: 'May be this caller',
    callerHelp: 'The number is the same, the person may not be. Ask for the name first.',
    callerReported: 'Reported before:',
    callerIs: 'Yes, that is who',
    callerKnown: (name) => `Recorded as ${name}.`,
    callerNot: 'No',
  },
};

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
