import type { FlowNode } from '@aduan/dialogue';
import type { BesideNode, KopdesPhoneShape } from './kopdes-phone-shape.js';

/** Speech in place of an answer about the cooperative is added to the caller's report before the call ends. */
export const besideNodes: Readonly<Record<BesideNode, FlowNode<KopdesPhoneShape>>> = {
  noted: { kind: 'test', slot: 'remarks', filled: 'addBeside', empty: 'notedAll' },
  followUpSkipped: { kind: 'test', slot: 'remarks', filled: 'addBeside', empty: 'askedNoMore' },
  addBeside: {
    kind: 'task',
    run: 'ask',
    on: { filed: 'notedAll', acknowledged: 'notedAll', joined: 'notedAll' },
    failed: 'askedNoMore',
  },
  notedAll: { kind: 'end', say: ['noted'], reason: 'completed' },
  askedNoMore: { kind: 'end', say: ['followUpSkipped'], reason: 'completed' },
};
