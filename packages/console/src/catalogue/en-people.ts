/** Parties and identities, in English. */
export const enPeople = {
  people: {
    title: 'This person',
    restricted: (since: string) =>
      `Since ${since} this person's data is only kept: receipts and answers go out; questions, news and requests to rate do not.`,
    otherTickets: 'Other cases',
    noOtherTickets: 'No other case yet.',
    evidence: {
      channel: 'proved by a channel',
      provider: 'said by the channel’s provider',
      officer: 'only named',
      document: 'seen on paper',
    },
    joined: 'Merged into this person',
    matches: 'Maybe the same person',
    matchesHelp: 'Known by the same number or e-mail address. Ask first, then decide.',
    unnamed: 'No name',
    likely: 'likely',
    possible: 'possible',
    same: 'Same person…',
    notSame: 'Somebody else…',
    split: 'Split…',
    sameTitle: 'Say that it is the same person',
    sameHelp: 'Cases, contacts and owed answers stay where they are. It can be taken back.',
    notSameTitle: 'Say that it is somebody else',
    notSameHelp: 'It is not suggested again.',
    splitTitle: 'Split from this person',
    splitHelp: 'Both are again as they were before the merge.',
    failed: 'Not saved yet, try again.',
  },
};
