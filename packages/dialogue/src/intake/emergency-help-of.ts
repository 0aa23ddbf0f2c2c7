import type { Intake } from '@aduan/core';
import type { Flow } from '../flow/flow.js';
import type { FlowShape } from '../flow/node.js';
import { type Prompt, textOf } from '../flow/prompt.js';

/** The prompt that says who helps in each danger, by the category that marks it. */
export function emergencyHelpOf<Shape extends FlowShape>({
  alarm,
  languages,
  prompts,
}: Flow<Shape>): Intake['emergencyHelp'] {
  if (!alarm) return undefined;
  const help = Object.entries(alarm.categories ?? {}).flatMap(([danger, category]) => {
    const named = Object.hasOwn(alarm.say, danger) ? alarm.say[danger] : undefined;
    if (named === undefined) return [];
    const prompt: Prompt = prompts[named];
    const inLanguage = (language: string) => textOf(prompt[language] ?? prompt[languages[0]]);
    return [[category, { id: inLanguage('id'), en: inLanguage('en') }] as const];
  });
  return Object.fromEntries(help);
}
