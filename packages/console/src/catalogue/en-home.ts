import type { idHome } from './id-home.js';

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** The home page, in English. */
export const enHome: typeof idHome = {
  home: {
    greeting: (hour, name) =>
      `Good ${hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'}, ${name}.`,
    noTickets: 'You run this desk and read no reports of citizens.',
    nothingMine: 'No report is in your hands.',
    noneDue: 'No deadline of yours is running.',
    dueToday: (count, time) =>
      `${opening(count)} of your reports ${count === 1 ? 'is' : 'are'} due today${time === null ? '' : `, the first at ${time}`}.`,
    nextDue: (date, time) => `Your next deadline is ${date} at ${time}, there is none today.`,
    ownLate: (count) => `${opening(count)} of your reports ${count === 1 ? 'is' : 'are'} late.`,
    deskLate: (count) => `${opening(count)} ${count === 1 ? 'report is' : 'reports are'} late.`,
    deskOnTime: 'No report is late.',
    deskSoon: (count, alone) =>
      alone === 0
        ? `${opening(count)} ${count === 1 ? 'is' : 'are'} due within 48 hours, each with an officer.`
        : `${opening(count)} ${count === 1 ? 'is' : 'are'} due within 48 hours, ${inWords(alone)} without an officer.`,
    deskQuiet: 'Nothing is due in the next two days.',
    of: (shown, all) => (shown < all ? `${shown} of ${all}` : `${all}`),
    first: 'Do these first',
    firstOfTeam: 'Waiting in your team',
    nothingFirst: 'Nothing waits for you or your team.',
    allMine: 'Open all of mine',
    allOfTeam: 'Open the team queue',
    late: 'Late',
    nothingLate: 'Everything is within its deadline.',
    allLate: 'Open all that is late',
    fresh: 'New since yesterday',
    nothingFresh: 'No report came since yesterday.',
    allOpen: 'Open the queue',
    waiting: 'Waiting for me',
    toApprove: (author) => `An answer of ${author} needs your approval`,
    calls: 'Call back',
    allCalls: 'Open all',
    chats: 'Running chats',
    loads: 'Who has how much',
    officer: 'Officer',
    open: 'open',
    lateOnes: 'late',
  },
};

function inWords(count: number): string {
  return numbers[count] ?? `${count}`;
}

/** A number that opens a sentence. */
function opening(count: number): string {
  const word = inWords(count);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
