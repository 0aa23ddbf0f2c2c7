import { InputError } from '../errors.js';
import { type Label, type Locale, textIn } from '../ports/label.js';

/** What stands in an answer for the case: filled in when an officer takes the template. */
export const templateVariables = [
  'number',
  'name',
  'category',
  'unit',
  'deadline',
  'nextStep',
] as const;

/** The name of such a variable. */
export type TemplateVariable = (typeof templateVariables)[number];

/** An answer to begin from. `{number}` and the like are filled in from the case. */
export interface AnswerTemplate {
  readonly id: string;
  /** What officers read in the menu. */
  readonly label: Label;
  readonly text: Label;
}

/** What fills a template; null where the case has nothing to say. */
export type TemplateValues = Readonly<Record<TemplateVariable, string | null>>;

const placeholder = /\{([^{}]*)\}/g;

/**
 * Finds what nothing would fill, before any officer takes a template.
 *
 * @throws InputError with one issue for each unknown variable, and for ids that occur twice
 */
export function checkTemplates(templates: readonly AnswerTemplate[]): void {
  const issues = templates.flatMap(({ id, text }, index) => [
    ...(templates.findIndex((other) => other.id === id) === index
      ? []
      : [{ message: `the id "${id}" occurs twice`, path: ['templates', index, 'id'] }]),
    ...Object.entries(text).flatMap(([locale, words]) =>
      [...words.matchAll(placeholder)]
        .filter(([, name]) => !templateVariables.some((known) => known === name))
        .map(([found]) => ({
          message: `template "${id}": nothing fills ${found}`,
          path: ['templates', index, 'text', locale],
        })),
    ),
  ]);
  if (issues.length > 0) {
    throw new InputError(issues.map(({ message }) => message).join('; '), issues);
  }
}

/**
 * The words of a template for one case.
 *
 * @throws InputError when the case has nothing for a variable of it
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
