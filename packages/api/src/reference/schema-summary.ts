import { html } from 'hono/html';
import type { JsonSchema } from '../document/json-schemas.js';

/** One field of an object, as the page shows it. */
export interface ShownField {
  readonly name: string;
  readonly required: boolean;
  readonly form: unknown;
  readonly description: string;
}

interface Looked extends JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Looked;
  readonly anyOf?: readonly Looked[];
  readonly oneOf?: readonly Looked[];
  readonly properties?: Readonly<Record<string, Looked>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly maxLength?: number;
  readonly maximum?: number;
  readonly minimum?: number;
}

/** The fields of an object and of the objects nested in it, by path. */
export function fieldsOf(given: JsonSchema, before = ''): readonly ShownField[] {
  const schema: Looked = given;
  const choices = schema.oneOf ?? schema.anyOf ?? [];
  if (choices.some(({ properties }) => properties)) {
    return choices.flatMap((choice) => fieldsOf(choice, before));
  }
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const required = schema.required?.includes(name) ?? false;
    const { description = '' } = field;
    const shown = { name: before + name, required, form: summaryOf(field), description };
    const inner = innerOf(field);
    return [shown, ...(inner ? fieldsOf(inner.schema, `${before}${name}${inner.mark}.`) : [])];
  });
}

function innerOf(field: Looked): { readonly schema: Looked; readonly mark: string } | null {
  if (field.properties || field.oneOf) return { schema: field, mark: '' };
  if (field.items && !field.items.$ref) {
    const inner = innerOf(field.items);
    return inner && { schema: inner.schema, mark: `[]${inner.mark}` };
  }
  const whole = field.anyOf?.find(({ properties }) => properties);
  return whole ? { schema: whole, mark: '' } : null;
}

/** A schema in a few words, with a link when it has a name. */
export function summaryOf(given: JsonSchema): unknown {
  const schema: Looked = given;
  const { $ref, items } = schema;
  if ($ref) {
    const name = $ref.split('/').at(-1) ?? '';
    return html`<a href="#${name}">${name}</a>`;
  }
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum) {
    return joined(schema.enum.map((value) => html`<code>${String(value)}</code>`));
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return joined(choices.map(summaryOf));
  if (schema.type === 'array' && items) return html`list of ${summaryOf(items)}`;
  const limits = [
    schema.minimum !== undefined && schema.minimum > -1e15 ? `from ${schema.minimum}` : '',
    schema.maximum !== undefined && schema.maximum < 1e15 ? `to ${schema.maximum}` : '',
    schema.maxLength === undefined ? '' : `at most ${schema.maxLength} characters`,
    schema.default === undefined ? '' : `default ${JSON.stringify(schema.default)}`,
  ].filter(Boolean);
  const words = [schema.format ?? schema.type ?? 'anything', ...limits];
  return words.join(', ');
}

function joined(parts: readonly unknown[]): unknown {
  return parts.map((part, index) => (index === 0 ? part : html` or ${part}`));
}

/** Marks text between backticks as code. */
export function withCode(text: string) {
  return text
    .split('`')
    .map((article, index) => (index % 2 ? html`<code>${article}</code>` : article));
}
