import type { Effect } from '../session/effect.js';
import type { Blocking, Turn } from '../session/turn.js';
import { remarksIn } from '../step/keep-remark.js';
import type { SimulatedStep } from './simulation.js';

/** The transcript of a conversation: sentences after `<`, choices in brackets, work of the host after `!`. */
export function transcriptOf(steps: readonly SimulatedStep<object>[]): readonly string[] {
  return steps.flatMap(({ input, turn, effects, trace }) => [
    ...(input.type === 'outcome' ? [`! → ${input.outcome}`] : []),
    ...(trace[0]?.rule === 'duplicate' ? ['! duplicate'] : []),
    ...(turn ? linesOfTurn(turn) : []),
    ...effects.flatMap(linesOfEffect),
  ]);
}

function linesOfEffect(effect: Effect): readonly string[] {
  switch (effect.type) {
    case 'task':
      return [`! ${effect.task}`, ...slotLines(effect.slots)];
    case 'queue':
      return [`! queue ${effect.queue}`, ...slotLines(effect.slots)];
    default:
      return effect.type === 'hours' ? ['! hours'] : [];
  }
}

/** The lines of a turn, as the citizen reads them. */
function linesOfTurn({ say, next }: Turn): readonly string[] {
  return [
    ...say.flatMap(({ text }) => text.split('\n')).map((line) => `< ${line}`),
    ...choicesOf(next),
  ];
}

function choicesOf(next: Blocking): readonly string[] {
  switch (next.do) {
    case 'choose':
    case 'ask':
      return next.choices.map(({ label, digit }) => `  [${digit ?? '-'}] ${label}`);
    case 'end':
      return ['. end'];
    default:
      return [];
  }
}

function slotLines(slots: Readonly<Record<string, unknown>>): readonly string[] {
  const held = new Set(Object.values(slots));
  return Object.entries(slots)
    .filter(([, value]) => value !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([slot, value]) => {
      const said = remarksIn(value);
      // A remark that is also the value of a slot is not listed twice.
      const also = said.filter(({ text }) => !held.has(text)).map(({ text }) => text);
      if (said.length > 0) return also.length > 0 ? [`!   ${slot}: ${also.join(' / ')}`] : [];
      return [`!   ${slot}: ${typeof value === 'string' ? value : JSON.stringify(value)}`];
    });
}
