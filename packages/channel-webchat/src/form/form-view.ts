import type { Label, Locale } from '@aduan/core';
import { type CitizenAccess, formatLocales } from '@aduan/core/channel';
import type { WebchatLimits } from '../limits.js';
import { type Html, html } from '../page/html.js';
import { type FormTextKey, formCatalogue } from './form-catalogue.js';
import type { FormField, FormProblem } from './form-values.js';

/** State of the form besides its fields. */
export interface FormState {
  readonly entries: Readonly<Record<string, string>>;
  readonly problems: readonly FormProblem[];
  readonly status: number;
}

/** Values that the parts of a form need. */
export interface FormView extends FormState {
  readonly locale: Locale;
  /** A text of the form with its numbers, or another text. */
  say(word: FormTextKey | Label): string;
  problemOf(field: FormField): FormProblem | undefined;
}

/** Prepares texts and state of a form. */
export function formView(
  { textCharacters, fileBytes }: WebchatLimits,
  state: FormState,
  locale: Locale,
  { text }: CitizenAccess['languages'],
): FormView {
  const numbers: Partial<Record<FormTextKey, number>> = {
    bodyTooLong: textCharacters,
    fileHint: Math.floor(fileBytes / 1024 / 1024),
    fileTooLarge: Math.floor(fileBytes / 1024 / 1024),
  };
  return {
    ...state,
    locale,
    say: (word) => {
      if (typeof word !== 'string') return text(word, locale);
      const number = (numbers[word] ?? 0).toLocaleString([...formatLocales(locale)]);
      return text(formCatalogue[word], locale).replace('{n}', number);
    },
    problemOf: (field) => state.problems.find((problem) => problem.field === field),
  };
}

/** The text beside a field to complete. */
export function problemText({ problemOf, say }: FormView, field: FormField): Html | null {
  const problem = problemOf(field);
  return problem ? html`<span class="error" id="${field}-error">${say(problem.word)}</span>` : null;
}

/** Marks a field to complete. */
export function invalid({ problemOf }: FormView, field: FormField): Html | null {
  return problemOf(field) ? html` aria-invalid="true"` : null;
}
