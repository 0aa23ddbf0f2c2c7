import type { idCommands } from './id-commands.js';

/** Confirmations and conflicts of commands, in English. */
export const enCommands: typeof idCommands = {
  commands: {
    answer: 'The answer will be sent',
    ask: 'The question will be sent',
    note: 'Internal note',
    draft: {
      write: 'Draft saved',
      submit: 'Draft submitted',
      approve: 'Draft approved',
      return: 'Draft sent back',
      discard: 'Draft discarded',
      send: 'Answer will be sent',
    },
    claim: 'Report taken',
    assign: (who) => `Assigned to ${who}`,
    classify: 'Details changed',
    restrict: 'Privacy changed',
    attempt: {
      phone: (outcome) => `Phone call: ${outcome}`,
      letter: (outcome) => `Letter: ${outcome}`,
    },
    waive: 'Duty to answer waived',
    link: 'Reports linked',
    pin: 'A new PIN goes out through the first conversation',
    undo: 'Undo',
    sending: 'Sending…',
    offline: (time) => `Kept here, not sent yet. Trying again at ${time}`,
    retryNow: 'Try now',
    failed: (title) => `Not done: ${title}`,
    failedKept: 'Your words are back in the text box.',
    inputKept: 'What you filled in is kept in its form.',
    undoable: 'can still be undone',
  },
  conflict: {
    title: 'Another officer was quicker',
    citizenTitle: 'The citizen wrote first',
    lead: 'Your change has not been made. Please compare:',
    yours: 'What you did',
    theirs: 'How it stands now',
    draft: 'Draft',
    nobody: 'nobody',
    newMessages: (count) => `${count} new ${count === 1 ? 'message' : 'messages'}`,
    again: 'Go on with mine',
    discard: 'Drop mine',
  },
};
