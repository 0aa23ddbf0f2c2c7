import { defineFlow } from '@aduan/dialogue';
import type { SimulatedHost } from '@aduan/dialogue/simulator';

const flow = defineFlow<{
  slots: { street: string; number: string; opens: string };
  tasks: { file: 'filed' | 'refused' };
}>()({
  id: 'lamps',
  version: 3,
  languages: ['id'],
  start: 'street',
  person: 'hours',
  failed: 'hours',
  given: ['number', 'opens'],
  prompts: {
    street: { id: 'Lampu di jalan mana?' },
    filed: { id: 'Nomornya {number}.' },
    refused: { id: 'Jalan itu bukan jalan kami.' },
    calling: { id: 'Kami panggilkan petugas.' },
    closed: { id: 'Kami buka lagi {opens}.' },
  },
  nodes: {
    street: { kind: 'ask', say: ['street'], into: 'street', accepts: ['text'], next: 'file' },
    file: {
      kind: 'task',
      run: 'file',
      on: { filed: 'filed', refused: 'refused' },
      failed: 'hours',
    },
    filed: { kind: 'end', say: ['filed'], reason: 'completed' },
    refused: { kind: 'end', say: ['refused'], reason: 'completed' },
    hours: { kind: 'hours', open: 'queue', closed: 'closed' },
    queue: {
      kind: 'queue',
      queue: 'lamps',
      say: ['calling'],
      released: 'back',
      timeout: 'closed',
      unavailable: 'closed',
    },
    closed: { kind: 'say', say: ['closed'], next: 'back' },
    back: { kind: 'return', otherwise: 'street' },
  },
});

export default flow;

/** A desk that knows one street, in a file that exports a host. */
export const knowingHost: SimulatedHost = {
  perform: (effect) =>
    effect.type === 'task' && effect.slots.street !== 'Melati'
      ? { outcome: 'refused' }
      : { outcome: 'filed', slots: { number: 'L-7' } },
};
