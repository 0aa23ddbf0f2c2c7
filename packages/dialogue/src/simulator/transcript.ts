import type { Effect } from '../session/effect.js';
import type { Blocking, Turn } from '../session/turn.js';
import { remarksIn } from '../step/keep-remark.js';
import type { SimulatedStep } from './simulation.js';

/** How a conversation reads: what is said behind `<`, what can be picked in brackets, what the host does behind `!`. */
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

/** What the citizen reads of a turn. */
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
      // What a slot holds as it was said is not told twice.
      const also = said.filter(({ text }) => !held.has(text)).map(({ text }) => text);
      if (said.length > 0) return also.length > 0 ? [`!   ${slot}: ${also.join(' / ')}`] : [];
      return [`!   ${slot}: ${typeof value === 'string' ? value : JSON.stringify(value)}`];
    });
}
