import type { TimelineEntry } from '../view.js';
import type { Treatments } from './treatment.js';

type EntryOf<Kind extends TimelineEntry['type']> = Extract<TimelineEntry, { type: Kind }>;

const stamp = { id: 'open', at: 'open', actor: 'actor', type: 'open' } as const;

/** Treatment of the fields of a history entry; the facts of an event have their own tables. */
export const entryTables: {
  readonly [Kind in TimelineEntry['type']]: Treatments<Omit<EntryOf<Kind>, 'facts'>>;
} = {
  message: {
    ...stamp,
    messageId: 'open',
    direction: 'open',
    channel: 'open',
    purpose: 'open',
    text: 'words',
    correctedAt: 'open',
    editedAt: 'open',
    earlier: { at: 'open', text: 'words' },
    deletedAt: 'open',
    revises: 'open',
    attachments: 'files',
    author: 'open',
    sources: 'open',
    status: 'open',
  },
  note: { ...stamp, text: 'words' },
  move: { ...stamp, action: 'open', from: 'open', to: 'open', reason: 'words' },
  attempt: { ...stamp, by: 'open', outcome: 'open', remark: 'words' },
  fact: { ...stamp, label: 'open', event: 'open', reason: 'words' },
};
