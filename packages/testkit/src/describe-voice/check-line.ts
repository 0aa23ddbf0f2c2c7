import { expect } from 'vitest';
import type { Check } from '../conformance/check.js';
import { eventOf } from './sample-events.js';
import type {
  CallStep,
  LineFixtures,
  OpenedLine,
  ReadAnswer,
  VoiceConformance,
} from './voice-conformance.js';

const notFor = async ({ line }: VoiceConformance) =>
  line ? null : 'the fixtures bring no line of a desk';

/** A caller on a line of the adapter. */
interface Caller extends OpenedLine {
  /** Sends a call event and returns the next output to the caller. */
  give(happening: CallStep, turn?: string | null): Promise<ReadAnswer | null>;
  /** The present voice instruction's id. */
  turn(): string | null;
}

async function callerOf(subject: VoiceConformance, { open }: LineFixtures): Promise<Caller> {
  const line = await open(await subject.create());
  let turn: string | null = null;
  return {
    ...line,
    fetch: (request) => line.fetch(request),
    tickets: () => line.tickets(),
    turn: () => turn,
    async give(happening, of) {
      const named = of === undefined ? turn : of;
      const isFirst = happening.type === 'incoming' || happening.type === 'ended';
      const event = eventOf(happening, { turn: isFirst ? null : named });
      const response = await line.fetch(await subject.callback(event));
      expect(response.ok, `the line answered ${happening.type} with ${response.status}`).toBe(true);
      if (response.status === 204) return null;
      const read = await subject.read(response);
      turn = read.turn ?? turn;
      return read;
    },
  };
}

async function play(
  subject: VoiceConformance,
  run: (caller: Caller, happenings: readonly CallStep[], line: LineFixtures) => Promise<void>,
): Promise<void> {
  const { line } = subject;
  if (!line) return;
  const happenings: readonly CallStep[] = [{ type: 'incoming' }, ...line.caller];
  await run(await callerOf(subject, line), happenings, line);
}

/** Checks of a line, independent of the adapter. */
export const lineChecks: readonly Check<VoiceConformance>[] = [
  {
    test: 'a callback that comes twice is answered the same, and done once',
    notFor,
    run: (subject) =>
      play(subject, async (caller, happenings) => {
        for (const happening of happenings) {
          const of = caller.turn();
          const first = await caller.give(happening, of);
          const second = await caller.give(happening, of);
          expect(second, `the second callback of ${happening.type} hears another answer`).toEqual(
            first,
          );
        }
        expect(await caller.tickets(), 'one call that reports one thing opens one case').toBe(1);
      }),
  },
  {
    test: 'a callback of an earlier turn changes nothing',
    notFor,
    run: (subject) =>
      play(subject, async (caller, happenings) => {
        const answers: (ReadAnswer | null)[] = [];
        const turns: (string | null)[] = [];
        for (const happening of happenings) {
          turns.push(caller.turn());
          answers.push(await caller.give(happening));
          const [early] = happenings.slice(1);
          if (!early || answers.length < 3) continue;
          const late = await caller.give(early, turns[1] ?? null);
          expect(late, 'what comes late is answered with what he hears now').toEqual(
            answers.at(-1),
          );
        }
      }),
  },
  {
    test: 'wherever the caller hangs up, what he told is kept',
    notFor,
    async run(subject) {
      const { caller: things = [], toldAfter = 0 } = subject.line ?? {};
      for (let done = 0; done <= things.length; done += 1) {
        await play(subject, async (caller, happenings) => {
          for (const happening of happenings.slice(0, done + 1)) await caller.give(happening);
          await caller.give({ type: 'ended' });
          await caller.give({ type: 'ended' });
          expect(
            await caller.tickets(),
            `cases of somebody who hung up after ${done} of ${things.length} things`,
          ).toBe(done >= toldAfter ? 1 : 0);
        });
      }
    },
  },
];
