import { expect, test } from 'vitest';
import { defineFlow, drawFlow, type FlowNode, lintFlow, type Session, step } from '../src/index.js';

interface Shape {
  readonly node: string;
  readonly prompt: 'ask' | 'yes' | 'bye';
  readonly language: 'id';
  readonly slots: Record<string, string>;
  readonly tasks: Record<never, never>;
}

/** Questions and menus in turn, as many as given, one behind the other. */
function longFlow(size: number) {
  const nodeAt = (place: number): FlowNode<Shape> => {
    const next = place + 1 < size ? `n${place + 1}` : 'bye';
    return place % 2 === 0
      ? { kind: 'ask', say: ['ask'], into: `s${place}`, accepts: ['text'], next }
      : { kind: 'choose', say: ['ask'], options: { yes: { label: 'yes', to: next } } };
  };
  return defineFlow<{ slots: Record<string, string>; tasks: Record<never, never> }>()({
    id: 'long',
    version: 1,
    languages: ['id'],
    start: 'n0',
    person: 'hours',
    failed: 'hours',
    prompts: { ask: { id: 'Apa?' }, yes: { id: 'Ya' }, bye: { id: 'Sampai jumpa.' } },
    nodes: {
      ...Object.fromEntries(
        Array.from({ length: size }, (_, place) => [`n${place}`, nodeAt(place)]),
      ),
      bye: { kind: 'end', say: ['bye'], reason: 'completed' },
      hours: { kind: 'hours', open: 'queue', closed: 'bye' },
      queue: {
        kind: 'queue',
        queue: 'desk',
        say: ['ask'],
        released: 'bye',
        timeout: 'bye',
        unavailable: 'bye',
      },
    } as never,
  });
}

test('a conversation goes through a thousand nodes to its end, and they are looked through and drawn', () => {
  const flow = longFlow(1_000);
  let session: Session<Record<string, string>> | null = null;
  for (let turn = 0; turn < 1_000; turn += 1) {
    const input = { key: `m${turn}`, at: turn, text: 'ya' };
    session = step(flow, session, { ...input, type: 'message' }).session;
  }
  expect(session?.mode).toBe('ended');
  expect(Object.keys(session?.slots ?? {})).toHaveLength(500);
  expect(lintFlow(flow)).toEqual([]);
  expect(drawFlow(flow).split('\n')).toHaveLength(1 + 1_003 + 1_000 + 5 + 3 + 1);
});
