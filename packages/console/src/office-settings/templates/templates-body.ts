import type { Label } from '../../api/model.js';
import { slugOf } from '../slug-of.js';

/** A template for an answer. */
export interface ReplyTemplate {
  readonly id: string;
  /** Its name in the officers' menu. */
  readonly label: Label;
  /** `{number}` and the other variables are filled in from the ticket. */
  readonly text: Label;
}

/** The document `reply-templates`. The API leaves the form of its body to the document. */
export interface TemplatesBody {
  readonly templates: readonly ReplyTemplate[];
}

/** The body with one more template, whose code is made of its name. @returns the code too */
export function addTemplate(
  { templates }: TemplatesBody,
  label: Label,
): { readonly body: TemplatesBody; readonly id: string } {
  const id = slugOf(label.id, '-', (code) => templates.some((each) => each.id === code));
  return { body: { templates: [...templates, { id, label, text: { id: '', en: '' } }] }, id };
}

/** The body with another version of one template. */
export function changeTemplate(
  { templates }: TemplatesBody,
  changed: ReplyTemplate,
): TemplatesBody {
  return { templates: templates.map((each) => (each.id === changed.id ? changed : each)) };
}

/** The body without a template. */
export function removeTemplate({ templates }: TemplatesBody, id: string): TemplatesBody {
  return { templates: templates.filter((each) => each.id !== id) };
}

/** A text with a variable at a place, as typing it there would put it. */
export function insertVariable(text: string, variable: string, at: number): string {
  return `${text.slice(0, at)}{${variable}}${text.slice(at)}`;
}

/** A text as a citizen reads it, with samples in the place of its variables. */
export function filledText(text: string, samples: Readonly<Record<string, string>>): string {
  return text.replace(/\{([^{}]*)\}/g, (found, name: string) => samples[name] ?? found);
}
