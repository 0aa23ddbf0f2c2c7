import type { idFieldTasks } from './id-field-tasks.js';

/** Field tasks, in English. */
export const enFieldTasks: typeof idFieldTasks = {
  field: {
    title: 'Field',
    lead: 'A facilitator or a regional office can be asked to look on site, by a link that opens this one task only.',
    ask: 'Ask somebody in the field',
    askTitle: 'Ask somebody in the field',
    askLead:
      'The person with the link sees the task, number, topic, cooperative and place; not the story, names or numbers of citizens.',
    to: 'For',
    recipients: { facilitator: 'Facilitator', 'regional-office': 'Regional office' },
    task: 'What to look at (no names or numbers of citizens)',
    days: 'Valid for',
    dayChoices: (days) => (days === 1 ? '1 day' : `${days} days`),
    submit: 'Make the link',
    made: (when) => `The link is shown once: copy and send it now. Valid until ${when}.`,
    copy: 'Copy the link',
    withdraw: 'Withdraw',
    until: (when) => `valid until ${when}`,
    over: (when) => `ended ${when}`,
    withdrawn: (when) => `withdrawn ${when}`,
    neverOpened: 'not opened yet',
    opened: (when) => `opened ${when}`,
    reported: (when) => `last report ${when}`,
    failed: 'That did not work yet. Try again.',
    steps: { started: 'being worked on', done: 'done on site', impossible: 'cannot be done' },
    facts: {
      asked: (to) => `Task in the field for the ${to.toLowerCase()}`,
      news: (step) => `News from the field: ${step}`,
    },
    withheld: {
      anonymous: 'Nobody in the field can be asked: the reporter is anonymous.',
      confidential: 'Nobody in the field can be asked: it is confidential.',
      supervisory: 'Nobody in the field can be asked: it is supervisory.',
      recusals: 'Nobody in the field can be asked: it names who is reported.',
      uncategorised: 'Somebody can be asked once the report has a topic.',
      category: 'Nobody in the field can be asked: this topic is not shared.',
      joined: 'Ask from the leading report.',
      closed: 'The report is closed.',
      'processing-restricted':
        'Nobody in the field can be asked: the reporter restricts the use of their data.',
    },
  },
};
