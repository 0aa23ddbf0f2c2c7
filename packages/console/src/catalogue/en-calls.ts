import type { idCalls } from './id-calls.js';

/** Calls to make and what became of them, in English. */
export const enCalls: typeof idCalls = {
  calls: {
    lead: 'Citizens who have not seen their answer, or can only be given it by phone or in person.',
    noNumber: 'No number. The answer shows on the tracking page.',
    withheld: 'Contact data withheld',
    tried: (count, outcome, when) =>
      count === 1
        ? `Tried once: ${outcome} ${when}`
        : `Tried ${count} times, last ${outcome} ${when}`,
    notTried: 'Not tried yet',
    missing: (days) =>
      days === 1
        ? '1 more working day before it may be closed'
        : `${days} more working days before it may be closed`,
    enough: 'tried often enough, may be closed',
    notYet: 'The answer is not approved yet: the call is kept, but it is not the answer.',
    outcome: 'Outcome of the call',
    later: 'Note a later call:',
  },
  outcomes: {
    posted: 'waits to be sent',
    sent: 'sent',
    delivered: 'delivered',
    read: 'read',
    failed: 'failed',
    'no-answer': 'no answer',
    busy: 'busy',
    'wrong-number': 'wrong number',
    reached: 'reached',
  },
};
