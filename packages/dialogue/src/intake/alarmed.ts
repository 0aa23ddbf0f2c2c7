import type { IntakeEffect, IntakeInput, IntakeResult } from '@aduan/core';
import type { Flow } from '../flow/flow.js';
import type { FlowShape } from '../flow/node.js';
import { type Prompt, textOf } from '../flow/prompt.js';

/**
 * What another intake makes of a message, with who helps above it and a mark on its case, where it tells of danger: an
 * officer may not read it for hours.
 *
 * @param result - of a message that the flow does not hear: a form, or words in the case of an officer
 */
export function alarmed<Shape extends FlowShape>(
  { alarm, languages, prompts }: Flow<Shape>,
  result: IntakeResult,
  { locale, message, ticket }: IntakeInput,
): IntakeResult {
  const text = message.parts.map(wordsOf).join('\n');
  const found = alarm?.find(text) ?? null;
  const prompt: Prompt | undefined =
    found !== null && alarm && Object.hasOwn(alarm.say, found)
      ? prompts[alarm.say[found] as Shape['prompt']]
      : undefined;
  const category = alarm?.categories?.[found ?? ''];
  if (!prompt || (ticket?.category === category && category !== undefined)) return result;
  const help = textOf(prompt[locale] ?? prompt[languages[0]]);
  const marks = { urgent: true, ...(category !== undefined && { category }) };
  const why = [`alarmed ${found}`];
  const effects = result.effects.map((effect): IntakeEffect => {
    if (effect.type === 'ticket.open') return { ...effect, ...marks, preface: help };
    if (effect.type !== 'ticket.append') return effect;
    const told = effect.told ?? {
      type: 'ticket.open',
      kind: ticket?.kind ?? 'complaint',
      body: text,
    };
    return { ...effect, told: { ...told, ...marks } };
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
