import type { idArticles } from './id-articles.js';

/** The knowledge base and its editor, in English. */
export const enArticles: typeof idArticles = {
  articles: {
    lead: 'What the bot tells citizens, word for word. Each article is written by one person and published by another.',
    newTitle: 'New article',
    create: 'Write an article',
    shown: 'Show',
    list: 'Articles',
    changes: 'Changes',
    coverage: {
      name: 'Figures',
      byWeek: 'Questions of citizens by week',
      byTopic: 'By topic, the last eight weeks',
      week: 'Week from',
      topic: 'Topic',
      noTopic: 'Outside the bank of answers',
      asked: 'Questions',
      outcomes: {
        answered: 'Answered',
        asked: 'Asked back',
        silent: 'No answer yet',
        officer: 'Then to an officer',
      },
      share: (count: number, whole: number) =>
        count === 0 || whole === 0
          ? `${count}`
          : `${count} (${Math.round((100 * count) / whole)} %)`,
      gaps: (count: number) =>
        count === 0
          ? 'No question waits for an article.'
          : count === 1
            ? 'One question waits for an article.'
            : `${count} questions wait for an article.`,
      seeGaps: 'See what is unanswered',
      ending: 'Ending soon',
      endsOn: (day: string) => `holds until ${day}`,
      nothing: 'No question in the last eight weeks.',
      note: 'Counted without keeping who asked or what was asked.',
    },
    search: 'Search questions',
    shelves: {
      review: 'Waiting to be reviewed',
      draft: 'Drafts',
      ended: 'Ended, no longer said',
      published: 'Published',
      retired: 'Withdrawn',
    },
    none: 'There is no such article.',
    noneHelp: 'Try other words, or write it.',
    empty: 'The bank of answers is still empty.',
    emptyHelp:
      'As long as it is, the bot says honestly that it has no answer yet, and notes the question.',
    samples: {
      title: (count: number) => `${count} sample articles were not taken in`,
      help: 'They come in as drafts that hold for a year. Citizens are told them once an officer has looked one through and handed it in, and somebody else has published it.',
      take: 'Take samples in as drafts',
    },
    validUntil: (day: string, hasEnded: boolean) =>
      hasEnded ? `ended ${day}` : `holds until ${day}`,
    roles: {
      payer: 'Who pays or borrows',
      receiver: 'Who is paid or lends',
      subject: 'Who has it',
    },
    nobody: 'not told apart',
    rolesHint:
      'Where the figure differs by person: the bot does not say it to those who ask about somebody else.',
    sample: 'sample as it came',
    beingRewritten: 'the published one still holds',
    askers: (count) => (count === 1 ? 'asked for by 1 case' : `asked for by ${count} cases`),
    touched: (who, day) => `${who}, ${day}`,
    stands: (state, isInReview) => {
      const draft =
        isInReview === null
          ? ''
          : isInReview
            ? 'A change waits to be reviewed.'
            : 'There is a draft.';
      if (state === 'published') return `Published. ${draft}`.trim();
      if (state === 'retired') return `Withdrawn: the bot says it no more. ${draft}`.trim();
      return isInReview ? 'Waits to be reviewed by somebody else.' : 'Draft: no citizen reads it.';
    },
    since: 'Since',
    spans: (days) => (days === 1 ? 'yesterday' : `${days} days ago`),
    nothingChanged: 'Nothing has changed.',
    did: {
      written: (who) => `Written by ${who}`,
      submitted: (who) => `Handed in by ${who}`,
      returned: (who) => `Sent back by ${who}`,
      discarded: (who) => `Draft thrown away by ${who}`,
      published: (who) => `Published by ${who}`,
      retired: (who) => `Withdrawn by ${who}`,
    },
    changedFields: (fields) => `Changed: ${fields.join(', ').toLowerCase()}`,
    field: (name) => fieldNames[name] ?? name,
    hints: {
      question: 'As a citizen would ask it.',
      variants: 'One a line, in the words that citizens really use.',
      answer: 'Sent word for word. Write no name and no number of a person.',
      notice: 'Said under the answer, where needed.',
      validFrom: 'The answer is told from this day on.',
      validTo: 'Leave it empty when there is no end.',
      counterparts:
        'One a line, at most two. Offered beside this article where a citizen does not say whose is meant.',
    },
    missing: {
      question: 'Write the question.',
      answer: 'Write the answer.',
      sources: 'Name at least one source.',
      validFrom: 'Choose the first day on which it holds.',
      validTo: 'It cannot end before it begins.',
    },
    sourceField: {
      title: 'Regulation, letter or page',
      locator: 'Part (article, page)',
      url: 'Web address',
    },
    addSource: 'Add a source',
    removeSource: 'Remove this source',
    save: 'Save draft',
    submit: 'Hand in for review',
    edit: 'Change',
    revive: 'Write again',
    publish: 'Publish',
    sendBack: 'Send back',
    discard: 'Throw the draft away',
    retire: 'Withdraw',
    reasonHelp: {
      sendBack: 'What has the author to mend?',
      retire: 'Why must it be said no more? The bot stops saying it at once.',
    },
    ownDraft: 'You wrote on it, so somebody else publishes it.',
    incomplete: 'Something is missing.',
    notSaved: 'Not saved yet. Please try again.',
    conflict: 'Somebody else has just changed this article. Load it again, then decide again.',
    returnedFor: (reason) => `Sent back: “${reason}”`,
    previewTitle: 'What would the bot answer?',
    tryLabel: 'Try another question',
    tryIt: 'Try',
    previewWaits: 'Fill in question, answer, source and date. The outcome shows up here.',
    previewFailed: 'It cannot be tried yet: look at the fields again.',
    hits: (said, all) => `${said} of ${all} questions are answered with this article.`,
    fits: { said: 'Answered with this article', offered: 'Offered among others' },
    misses: {
      none: () => 'The bot stays silent',
      choices: (found) => `Others are offered: ${found.join(' · ')}`,
      answer: (found) => `Answered with another: ${found.join(' · ')}`,
    },
    before: {
      none: () => 'Now: the bot is silent.',
      choices: (found) => `Offered now: ${found.join(' · ')}`,
      answer: (found) => `Answered now: ${found.join(' · ')}`,
    },
    addVariant: 'Make it a variant',
    asCitizensRead: 'What citizens read',
    displaced: (questions) =>
      `This article takes the place of the answer to: ${questions.join(' · ')}`,
    historyTitle: 'History',
    untouched: 'A sample as it came, never changed.',
    version: (number) => `version ${number}`,
    whatChanged: 'See what changed',
    whatItSaid: 'See what it said',
  },
};

const fieldNames: Readonly<Record<string, string>> = {
  roles: 'Whose figure it is',
  counterparts: 'The same question about others',
  question: 'Question',
  variants: 'The question in other words',
  answer: 'Answer',
  sources: 'Sources',
  validFrom: 'Holds from',
  validTo: 'Holds until',
  notice: 'Notice',
  tags: 'Topics',
};
