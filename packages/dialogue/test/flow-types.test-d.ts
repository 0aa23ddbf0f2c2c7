import { expectTypeOf, test } from 'vitest';
import { defineFlow, type Session, step } from '../src/index.js';
import { parcelFlow } from './flows/parcel-flow.js';

interface Slots {
  story: string;
  pin: string;
}

const define = defineFlow<{ slots: Slots; tasks: { file: 'filed' | 'refused' } }>();
const rest = {
  id: 'x',
  version: 1,
  languages: ['id', 'en'],
  person: 'a',
  failed: 'a',
  prompts: { hello: { id: 'Halo' } },
} as const;

test('names that do not exist do not compile', () => {
  define({
    ...rest,
    start: 'a',
    nodes: {
      a: { kind: 'end', reason: 'completed' },
      // @ts-expect-error no such target
      b: { kind: 'say', say: ['hello'], next: 'nowhere' },
      // @ts-expect-error no such prompt
      c: { kind: 'say', say: ['goodbye'], next: 'a' },
      // @ts-expect-error no such slot
      d: { kind: 'ask', say: ['hello'], into: 'nik', accepts: ['text'], next: 'a' },
      // @ts-expect-error no such slot to spell
      e: { kind: 'say', say: [{ spell: 'nik' }], next: 'a' },
      // @ts-expect-error no such task
      f: { kind: 'task', run: 'pay', on: { filed: 'a', refused: 'a' }, failed: 'a' },
      // @ts-expect-error the outcome "refused" leads nowhere
      g: { kind: 'task', run: 'file', on: { filed: 'a' }, failed: 'a' },
      // @ts-expect-error a wrong target of an outcome
      h: { kind: 'task', run: 'file', on: { filed: 'a', refused: 'nowhere' }, failed: 'a' },
      i: {
        kind: 'choose',
        say: ['hello'],
        // @ts-expect-error a wrong target and a wrong label of an option
        options: { one: { label: 'hello', to: 'nowhere' }, two: { label: 'bye', to: 'a' } },
      },
      // @ts-expect-error a value of the wrong type
      j: { kind: 'say', say: [], set: { story: 1 }, next: 'a' },
      // @ts-expect-error no such kind
      k: { kind: 'shout', say: [], next: 'a' },
    },
  });
});

test('wrong names outside the nodes do not compile', () => {
  const nodes = { a: { kind: 'end', reason: 'completed' } } as const;
  // @ts-expect-error no such start
  define({ ...rest, start: 'b', nodes });
  // @ts-expect-error nobody to call
  define({ ...rest, start: 'a', nodes, person: 'b' });
  // @ts-expect-error a language that the flow does not speak
  define({ ...rest, start: 'a', nodes, prompts: { hello: { jv: 'Halo' } } });
  // @ts-expect-error no such slot to remember
  define({ ...rest, start: 'a', nodes, remember: ['nik'] });
  // @ts-expect-error no such slot to be given
  define({ ...rest, start: 'a', nodes, given: ['nik'] });
  // @ts-expect-error a reader that gives the wrong type
  define({ ...rest, start: 'a', nodes, readers: { story: () => ({ value: 1 }) } });
  // @ts-expect-error a topic that leads nowhere
  define({ ...rest, start: 'a', nodes, topics: { status: { words: {}, to: 'b' } } });
});

test('a session carries the slots of its flow', () => {
  const input = { key: '1', at: 0, type: 'start' } as const;
  const { session } = step(parcelFlow, null, input);
  expectTypeOf(session.slots.street).toEqualTypeOf<string | undefined>();
  // @ts-expect-error the session of another flow
  step(parcelFlow, {} as Session<{ street: number }>, input);
});
