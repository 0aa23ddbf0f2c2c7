import { InputError, type Label, type Locale, textIn } from '@aduan/core';

/** Variables that are filled in from the ticket when an officer takes the template. */
export const templateVariables = [
  'number',
  'name',
  'category',
  'unit',
  'deadline',
  'nextStep',
] as const;

/** The name of a template variable. */
export type TemplateVariable = (typeof templateVariables)[number];

/** A template for an answer. `{number}` and the other variables are filled in from the ticket. */
export interface AnswerTemplate {
  readonly id: string;
  /** The name in the officers' menu. */
  readonly label: Label;
  readonly text: Label;
}

/** Values for the variables; null when the ticket has none. */
export type TemplateValues = Readonly<Record<TemplateVariable, string | null>>;

const placeholder = /\{([^{}]*)\}/g;

/**
 * Checks templates at the start, before an officer uses one.
 *
 * @throws InputError with one issue for each unknown variable, and for ids that occur twice
 */
export function checkTemplates(templates: readonly AnswerTemplate[]): void {
  const issues = templates.flatMap(({ id, text }, index) => [
    ...(templates.findIndex((other) => other.id === id) === index
      ? []
      : [{ message: `the id "${id}" occurs twice`, path: ['templates', index, 'id'] }]),
    ...unknownVariables({ text }).map(({ found, locale }) => ({
      message: `template "${id}": nothing fills ${found}`,
      path: ['templates', index, 'text', locale],
    })),
  ]);
  if (issues.length > 0) {
    throw new InputError(issues.map(({ message }) => message).join('; '), issues);
  }
}

/** The variables of a template that no ticket fills, as they stand in its text. */
export function unknownVariables({
  text,
}: Pick<AnswerTemplate, 'text'>): readonly { readonly found: string; readonly locale: string }[] {
  return Object.entries(text).flatMap(([locale, words]) =>
    [...words.matchAll(placeholder)]
      .filter(([, name]) => !templateVariables.some((known) => known === name))
      .map(([found]) => ({ found, locale })),
  );
}

/** Whether a ticket has a value for each variable of a template. */
export function isFillable(
  { text }: AnswerTemplate,
  values: TemplateValues,
  locale: Locale,
): boolean {
  const names = [...textIn(text, locale).matchAll(placeholder)].map(([, name]) => name);
  return names.every((name) => values[name as TemplateVariable] !== null);
}

/**
 * Fills in a template for one ticket.
 *
 * @throws InputError when the ticket has no value for one of its variables
 */
export function fillTemplate(
  { id, text }: AnswerTemplate,
  values: TemplateValues,
  locale: Locale,
): string {
  return textIn(text, locale).replace(placeholder, (_found, name: TemplateVariable) => {
    const value = values[name];
    if (value === null) {
      const message = `this case has no ${name}`;
      throw new InputError(`Template "${id}": ${message}.`, [{ message, path: [name] }]);
    }
    return value;
  });
}
