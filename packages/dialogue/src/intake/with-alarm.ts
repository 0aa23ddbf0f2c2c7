import type { IntakeEffect, IntakeInput, IntakeResult } from '@aduan/core/channel';
import type { Flow } from '../flow/flow.js';
import type { FlowShape } from '../flow/node.js';
import { type Prompt, textOf } from '../flow/prompt.js';

/** How long an officer who wrote holds a conversation, in ms. The bot does not interfere. */
const officerHoldsMs = 60 * 60_000;

/**
 * Extends the result of another intake for a message about danger: says first who helps, and marks the ticket, because
 * an officer may not read it for hours. In a ticket that is already marked, every message gets a
 * reply, unless an officer wrote within the last hour.
 *
 * @param result - of a message that the flow does not receive: a form, or an addition to a ticket
 */
export function withAlarm<Shape extends FlowShape>(
  { alarm, languages, prompts }: Flow<Shape>,
  result: IntakeResult,
  { at, locale, message, officerWroteAt, ticket }: IntakeInput,
): IntakeResult {
  if (!alarm) return result;
  const { categories = {}, more = {}, say } = alarm;
  const text = message.parts.map(wordsOf).join('\n');
  const worded = (name: Shape['prompt']) => {
    const prompt: Prompt = prompts[name];
    return textOf(prompt[locale] ?? prompt[languages[0]]);
  };
  const found = alarm.find(text);
  const named = found !== null && Object.hasOwn(say, found) ? say[found] : undefined;
  const category = categories[found ?? ''];
  const marked = ticket?.category ?? null;
  if (named === undefined || (marked !== null && marked === category)) {
    const [marking = ''] = Object.entries(categories).find(([, each]) => each === marked) ?? [];
    const kept = Object.hasOwn(more, marking) ? more[marking] : undefined;
    const isAnswered = result.effects.some(({ type }) => type === 'reply');
    const isDeferred = officerWroteAt !== null && officerWroteAt + officerHoldsMs > at;
    if (kept === undefined || isAnswered || isDeferred || !/\p{L}/u.test(text)) return result;
    const content = { type: 'text', text: worded(kept) } as const;
    return {
      ...result,
      effects: [...result.effects, { type: 'reply', content, why: ['alarmed'] }],
    };
  }
  const help = worded(named);
  const marks = { urgent: true, ...(category !== undefined && { category }) };
  const why = [`alarmed ${found}`];
  const effects = result.effects.map((effect): IntakeEffect => {
    if (effect.type === 'ticket.open') return { ...effect, ...marks, preface: help };
    if (effect.type !== 'ticket.append') return effect;
    const told = effect.opening ?? {
      type: 'ticket.open',
      kind: ticket?.kind ?? 'complaint',
      body: text,
    };
    return { ...effect, opening: { ...told, ...marks } };
  });
  const isOpened = effects.some(({ type }) => type === 'ticket.open');
  const reply = { type: 'reply', content: { type: 'text', text: help }, why } as const;
  return { ...result, effects: isOpened ? effects : [...effects, reply] };
}

function wordsOf(part: IntakeInput['message']['parts'][number]): string {
  if (part.type === 'text') return part.text;
  if (part.type === 'media') return part.caption ?? '';
  return part.type === 'form'
    ? Object.values(part.values)
        .filter((value) => typeof value === 'string')
        .join('\n')
    : '';
}
