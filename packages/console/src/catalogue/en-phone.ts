import type { Catalogue } from './catalogue.js';

/** The phone: calls that ring, callers who wait, in English. */
export const enPhone: Pick<Catalogue, 'phone'> = {
  phone: {
    title: 'Telephone',
    states: {
      ringing: 'Incoming call',
      answered: 'In a call',
      ended: 'Just ended',
      missed: 'Missed',
    },
    withheld: 'Number withheld',
    extension: (officer) => `extension ${officer}`,
    unknown: 'Nobody has reported from this number.',
    looking: 'Looking…',
    unnamed: 'No name',
    noTickets: 'No open cases.',
    cases: 'Open cases',
    attach: 'Note the call in this case',
    record: 'Record a case',
    inTicket: 'Noted',
    recording: 'Recording of the call',
    ofDraft: 'From a call',
    ofDraftHint: 'Its number is kept without being read out.',
    notOfCall: 'Not from this call',
    waiting: (count) =>
      count === 1 ? '1 caller waits for an officer' : `${count} callers wait for an officer`,
    longest: (length) => `longest ${length}`,
    place: (position, length) => `Place ${position}: ${length}`,
    next: 'Take the next caller',
    taken: 'Another officer took the call, or the caller hung up.',
    talk: 'You are talking to a caller',
    talkTicket: 'Open the case',
    end: 'End the talk',
    failed: 'That did not work. Please try again.',
  },
};
