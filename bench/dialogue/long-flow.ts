import { defineFlow, type FlowNode, type FlowShape } from '@aduan/dialogue';

/** Its names are made at runtime. */
interface LongShape extends FlowShape {
  readonly slots: Record<string, string>;
}

/** A flow with that many nodes: questions and menus in turn, each with texts of its own. */
export function longFlow(size: number) {
  const name = (place: number) => `n${place % size}`;
  const nodes = Array.from({ length: size - 3 }, (_, place): [string, FlowNode<LongShape>] => {
    const next = place === size - 4 ? name(0) : name(place + 1);
    if (place % 2 === 0) {
      return [
        name(place),
        { kind: 'ask', say: ['question'], into: `s${place}`, accepts: ['text'], next },
      ];
    }
    const option = (word: string) => ({
      label: 'label',
      words: { id: [word, `${word} lagi`] },
      to: next,
    });
    const options = {
      one: option(`satu${place}`),
      two: option(`dua${place}`),
      three: option(`tiga${place}`),
    };
    return [name(place), { kind: 'choose', say: ['question'], options }];
  });
  return defineFlow<{ slots: Record<string, string>; tasks: Record<never, never> }>()({
    id: 'long',
    version: 1,
    languages: ['id'],
    start: name(0),
    person: 'hours',
    failed: 'hours',
    prompts: { question: { id: 'Apa jawaban Anda?' }, label: { id: 'Pilihan' } },
    nodes: {
      ...Object.fromEntries(nodes),
      hours: { kind: 'hours', open: 'queue', closed: 'back' },
      queue: {
        kind: 'queue',
        queue: 'desk',
        say: ['question'],
        released: 'back',
        timeout: 'back',
        unavailable: 'back',
      },
      back: { kind: 'return', otherwise: name(0) },
    } as never,
  });
}
