import type { idDeadLetters } from './id-dead-letters.js';

/** Dead letters, in English. */
export const enDeadLetters: typeof idDeadLetters = {
  deadLetters: {
    lead: 'Messages that stopped on their way. What is put back in line is tried again at once, in its old order.',
    sides: {
      out: 'Going out, not arrived yet',
      in: 'Coming in, not read by the desk yet',
    },
    clear: 'All messages flow.',
    clearHelp: 'Messages that stop on their way, in or out, appear here.',
    noTicket: 'outside any report',
    toReceiver: (name) => `notification for ${name}`,
    since: (age) => `for ${age}`,
    attempts: (count) => (count === 1 ? 'tried once' : `tried ${count} times`),
    sendAgain: 'Send again',
    readAgain: 'Read again',
    replayed: 'Back in line',
    actionFailed: 'Not possible yet, try again in a moment.',
    discard: 'Put away',
    discardTitle: 'Put this message away for good?',
    discardOutgoing:
      'It will not be sent again, and its text is erased. If the citizen did not get it, the answer stays owed.',
    discardIncoming:
      'This message of a citizen will not be processed, and its text is erased: they get no answer.',
    discardReason: 'Why, kept with your name',
    discardReasons: {
      'told-otherwise': 'The citizen was told in another way',
      'wrong-address': 'The address is wrong',
      'no-longer-true': 'What it says is no longer so',
      'twice-the-same': 'The same message is there already',
      'not-for-us': 'It is not for this desk',
    },
    mayDouble: 'If sent again, the citizen may get it twice.',
    askSupervisor: 'Ask a supervisor whether it can be sent again.',
  },
  failures: {
    known: {
      retryable: 'The channel did not answer, many times.',
      'rate-limited': 'The channel is too busy.',
      'window-closed': 'The time for replying on this channel is over.',
      recipient: 'The citizen’s address cannot be reached.',
      template: 'The channel has not approved the template yet.',
      auth: 'The channel refuses the key of this desk.',
      invalid: 'The channel does not take a message of this form.',
      blocked: 'The citizen blocks messages of this desk.',
      'notification-window-closed':
        'Notification of an officer: they have not written on this channel, tell them in another way.',
      'notification-recipient':
        'Notification of an officer: their address cannot be reached, please mend it.',
      'notification-blocked': 'Notification of an officer: the provider refuses it.',
      unknown: 'The channel did not say why.',
      'outcome-unknown': 'It may have arrived or not: the connection broke on the way.',
      erased: 'Its content was erased, so there is nothing left to send.',
      'not-mounted': 'The channel is not mounted on this server.',
      unexpected: 'Something unexpected happened on our side.',
      'input-invalid': 'The form of the message could not be read.',
      discarded: 'A supervisor discarded it, so it is not sent.',
    },
    store: 'The storage has a problem.',
    other: (code) => `Failed with the code ${code}.`,
  },
};
