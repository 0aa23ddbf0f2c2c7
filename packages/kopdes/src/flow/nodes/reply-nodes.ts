/** An officer's question in the report whose number and PIN were proved: any answer joins that report. */
export const replyNodes = {
  isReplyWanted: { kind: 'test', slot: 'asks', filled: 'reply', empty: 'back' },
  reply: {
    kind: 'ask',
    say: ['reply'],
    into: 'reply',
    accepts: ['text'],
    optional: 'replyLater',
    repair: { tries: 0, exhausted: 'replyLeft' },
    next: 'isReplyGiven',
  },
  isReplyGiven: { kind: 'test', slot: 'reply', is: null, filled: 'replyLeft', empty: 'sendReply' },
  sendReply: { kind: 'task', run: 'reply', on: { replied: 'replied' }, failed: 'notReplied' },
  replied: { kind: 'say', say: ['replied'], forget: ['asks', 'reply'], next: 'back' },
  notReplied: { kind: 'say', say: ['notReplied'], forget: ['asks', 'reply'], next: 'number' },
  replyLeft: { kind: 'say', say: ['replyLeft'], forget: ['asks', 'reply'], next: 'back' },
} as const;
