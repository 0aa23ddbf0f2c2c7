import { fc } from '@aduan-internal/property';
import { expect } from 'vitest';
import { type Flow, type FlowShape, type Input, type Session, step } from '../src/index.js';
import type { SimulatedHost } from '../src/simulator/index.js';

/** What happens in a walk: words of a citizen, and everything else that can happen to a conversation. */
export type Move =
  | { readonly say: string }
  | { readonly send: 'photo' | 'voice' }
  | { readonly press: string }
  | { readonly wait: number }
  | {
      readonly do: 'silence' | 'hangup' | 'human-took-over' | 'human-released' | 'resume' | 'start';
    }
  | { readonly outcome: string };

/** Walks through a conversation, with the words given and some noise. */
export function walks(words: readonly string[], outcomes: readonly string[]): fc.Arbitrary<Move[]> {
  const event = fc.constantFrom(
    'silence',
    'hangup',
    'human-took-over',
    'human-released',
    'resume',
    'start',
  );
  return fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...words).map((say) => ({ say })) },
      { weight: 1, arbitrary: fc.string({ maxLength: 30 }).map((say) => ({ say })) },
      { weight: 1, arbitrary: fc.constantFrom('photo', 'voice').map((send) => ({ send })) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('1', '2', '0', '*', '#').map((press) => ({ press })),
      },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 3_000_000 }).map((wait) => ({ wait })) },
      { weight: 1, arbitrary: event.map((what) => ({ do: what })) },
      { weight: 3, arbitrary: fc.constantFrom(...outcomes).map((outcome) => ({ outcome })) },
    ) as fc.Arbitrary<Move>,
    { maxLength: 40 },
  );
}

/** Beginning of 18 February 2026, 10.00 WIB. */
const morning = Date.parse('2026-02-18T10:00:00+07:00');

/** One step of a walk, as it was taken. */
export type Walked = ReturnType<typeof step> & { readonly input: Input; readonly before: unknown };

/** Goes a walk. An outcome answers the effect that waits on top, or nothing. */
export function walk<Shape extends FlowShape>(
  flow: Flow<Shape>,
  moves: readonly Move[],
  host?: SimulatedHost,
): readonly Walked[] {
  let session: Session | null = null;
  let at = morning;
  const walked: Walked[] = [];
  const take = (input: Input) => {
    const before: Session | null = session;
    const taken = step(flow, before as never, input) as ReturnType<typeof step>;
    session = taken.session;
    walked.push({ ...taken, input, before });
    for (const effect of host ? taken.effects : []) {
      const outcome = effect.type === 'wake' ? null : host?.perform(effect, at);
      const key = `${input.key}>${effect.key}`;
      if (outcome) take({ key, at, type: 'outcome', effect: effect.key, ...outcome });
    }
  };
  for (const [place, move] of moves.entries()) {
    at += 'wait' in move ? move.wait : 5_000;
    take({ key: `w${place}`, at, ...inputOf(move, session) } as Input);
  }
  return walked;
}

function inputOf(move: Move, session: Session | null): object {
  if ('say' in move) return { type: 'message', text: move.say };
  if ('press' in move) return { type: 'message', digits: move.press };
  if ('wait' in move) return { type: 'due' };
  if ('do' in move) return { type: move.do };
  if ('outcome' in move) {
    const effect = session?.stack.at(-1)?.waiting ?? 'none';
    return { type: 'outcome', effect, outcome: move.outcome, slots: { number: 'P1' } };
  }
  const kind = move.send === 'photo' ? 'image' : 'audio';
  return { type: 'message', files: [{ ref: `f${session?.seq ?? 0}`, kind }] };
}

/** A conversation can always go on: it asks, waits for something that was handed out, or is over. */
export function expectAlive(walked: readonly Walked[]): void {
  const handedOut = new Set(walked.flatMap(({ effects }) => effects.map(({ key }) => key)));
  for (const { session } of walked) {
    const top = session.stack.at(-1);
    const waits = top?.waiting !== undefined && handedOut.has(top.waiting);
    const isAlive = session.mode !== 'bot' || waits || top?.asked === true;
    expect(isAlive, JSON.stringify(session)).toBe(true);
    expect(session.stack.length).toBeLessThanOrEqual(6);
  }
}
