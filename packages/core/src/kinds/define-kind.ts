import { InputError, type InputIssue } from '../errors.js';
import type { Label } from '../ports/label.js';
import type { KindDefinition } from './kind-definition.js';

/**
 * Defines a kind of ticket for the option `kinds` of `createAduan`. For steps of its own, name it in the `kinds` of
 * transitions of the desk's workflow.
 *
 * @example
 * ```ts
 * const permit = defineKind({ id: 'permit', label: { id: 'Izin', en: 'Permit' } });
 * ```
 *
 * @throws InputError with one issue per mistake
 */
export function defineKind(definition: KindDefinition): KindDefinition {
  const issues = kindMistakes(definition);
  if (issues.length === 0) return definition;
  const list = issues.map(({ path, message }) => `${path?.join('.')} ${message}`).join('; ');
  throw new InputError(`The kind "${definition.id}" has mistakes: ${list}.`, issues);
}

function kindMistakes(definition: KindDefinition): readonly InputIssue[] {
  const { id, label, choice, received, nextStep, nextStepOnPage } = definition;
  const { asks = [], form, letters, seenBy } = definition;
  const fields = form?.fields ?? [];
  const labels = Object.entries<readonly (Label | undefined)[]>({
    label: [label],
    choice: [choice],
    received: [received],
    nextStep: [nextStep],
    nextStepOnPage: [nextStepOnPage],
    asks,
    form: fields.map((field) => field.label),
  });
  const isEmpty = (texts: Label | undefined) =>
    Object.values(texts ?? {}).some((text) => text.trim() === '');
  const names = fields.map(({ name }) => name);
  const lacksSecrets = ['{number}', '{pin}'].some((placeholder) =>
    Object.values(received ?? {}).some((text) => !text.includes(placeholder)),
  );
  const mistakes: readonly (readonly [boolean, string, string])[] = [
    [!/^[a-z][a-z0-9-]{0,39}$/.test(id), 'id', 'must be small letters, digits and dashes'],
    ...labels.map(([name, texts]) => [texts.some(isEmpty), name, 'must not be empty'] as const),
    [
      letters !== undefined && !/^[A-Z]{1,8}$/.test(letters),
      'letters',
      'must be 1 to 8 capital letters',
    ],
    [seenBy?.length === 0, 'seenBy', 'must name a role'],
    [lacksSecrets, 'received', 'must hold {number} and {pin}'],
    [
      !names.every((name) => /^[A-Za-z][\w-]{0,39}$/.test(name)),
      'form.fields',
      'must have names of letters, digits and dashes',
    ],
    [new Set(names).size < names.length, 'form.fields', 'must have a name each'],
  ];
  return mistakes.flatMap(([isWrong, path, message]) =>
    isWrong ? [{ path: [path], message }] : [],
  );
}
