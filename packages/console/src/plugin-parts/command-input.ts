import type { Dates } from '../time/dates.js';
import { instantOf } from '../time/instant.js';
import type { CataloguedPlugin } from './catalogued-plugins.js';

/** A JSON Schema, as far as a form reads it. */
export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly $ref?: string;
}

/** An operation in the OpenAPI document, as far as a form reads it. */
export interface DescribedCommand {
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: Schema;
  }[];
  /** The schema of the body; null without one. */
  readonly body: Schema | null;
}

/** Kind of input of a field. */
type FieldKind =
  | 'text'
  | 'long-text'
  | 'number'
  | 'boolean'
  | 'instant'
  | 'day'
  | 'choice'
  | 'choices'
  | 'texts';

/** One field of a form. */
export interface InputField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly isRequired: boolean;
  readonly isNullable: boolean;
  readonly isInPath: boolean;
  /** Meaning of the codes of a choice. */
  readonly holds: 'officer' | 'unit' | null;
  readonly options: readonly string[];
  readonly schema: Schema;
}

/** Value of a field: its text, its codes, or whether it is chosen. */
export type FieldValue = string | boolean | readonly string[];
export type InputValues = Readonly<Record<string, FieldValue>>;

/** Problem of a field, with the bound that it violates. */
export interface FieldProblem {
  readonly what:
    | 'required'
    | 'short'
    | 'long'
    | 'low'
    | 'high'
    | 'few'
    | 'many'
    | 'number'
    | 'whole'
    | 'instant'
    | 'form';
  readonly bound: number;
}

/** Texts longer than this get several lines. */
const longTextLength = 200;

/**
 * The fields of a command.
 *
 * @returns null where a required field has a form that no field here can hold
 */
export function inputFields(
  { body, parameters }: DescribedCommand,
  schemas: Readonly<Record<string, Schema>>,
  { fields }: Pick<CataloguedPlugin, 'fields'>,
): readonly InputField[] | null {
  const inPath = parameters.filter((each) => each.in === 'path' && each.name !== 'id');
  const named = [
    ...inPath.map(({ name, schema }) => ({ name, schema, isRequired: true, isInPath: true })),
    ...Object.entries(body?.properties ?? {}).map(([name, schema]) => {
      const isRequired = body?.required?.includes(name) ?? false;
      return { name, schema, isRequired, isInPath: false };
    }),
  ];
  const found: InputField[] = [];
  for (const { schema: given, ...field } of named) {
    const { isNullable, schema } = plain(given, schemas);
    const holds = fields[field.name]?.holds ?? null;
    const kind = kindOf(schema, holds);
    if (kind) {
      const codes = holds === 'instant' ? null : holds;
      const options = optionsOf(schema.type === 'array' ? (schema.items ?? {}) : schema);
      found.push({ ...field, kind, isNullable, options, schema, holds: codes });
    } else if (field.isRequired) return null;
  }
  return found;
}

/** Initial values of the fields. */
export function initialValues(fields: readonly InputField[], dates: Dates): InputValues {
  return Object.fromEntries(
    fields.map(({ kind, name, schema: { default: given } }) => {
      if (kind === 'boolean') return [name, given === true];
      if (kind === 'choices') return [name, Array.isArray(given) ? given.map(String) : []];
      if (kind === 'texts') return [name, Array.isArray(given) ? given.join('\n') : ''];
      if (given === undefined || given === null) return [name, ''];
      const isTime = kind === 'instant' && (typeof given === 'number' || typeof given === 'string');
      return [name, isTime ? dates.wallText(given) : `${given}`];
    }),
  );
}

/** Problem of a field, by its schema; null = none. The server checks again. */
export function problemOf(
  field: InputField,
  value: FieldValue | undefined,
  dates: Dates,
): FieldProblem | null {
  const { isNullable, isRequired, kind, schema } = field;
  const problem = (what: FieldProblem['what'], bound = 0) => ({ what, bound });
  if (kind === 'boolean') return schema.const === true && !value ? problem('required') : null;
  const items = listOf(field, value);
  if (items) {
    if (items.length === 0 && !isRequired) return null;
    const { maxItems = Infinity, minItems = 0 } = schema;
    if (items.length < minItems) return problem('few', minItems);
    if (items.length > maxItems) return problem('many', maxItems);
    return items.map((item) => textProblem(item, schema.items ?? {})).find(Boolean) ?? null;
  }
  const text = `${value ?? ''}`;
  if (text === '') {
    const mayBeEmpty = kind.endsWith('text') && isRequired && (schema.minLength ?? 0) === 0;
    return !isRequired || isNullable || mayBeEmpty ? null : problem('required');
  }
  if (kind === 'instant') return dates.instantOf(text) === null ? problem('instant') : null;
  if (kind === 'number') return numberProblem(numberOf(text), schema);
  if (kind === 'text' || kind === 'long-text') return textProblem(text, schema);
  return null;
}

/** Arguments of the command: parameters of its path, and its body. */
export function inputOf(fields: readonly InputField[], values: InputValues, dates: Dates) {
  const path: Record<string, string> = {};
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const given = answerOf(field, values[field.name], dates);
    if (given === undefined) continue;
    if (field.isInPath) path[field.name] = `${given}`;
    else body[field.name] = given;
  }
  return { path, body };
}

/** The value of a field as the API takes it; undefined = it is left out. */
function answerOf(field: InputField, value: FieldValue | undefined, dates: Dates): unknown {
  const { isNullable, isRequired, kind, schema } = field;
  if (kind === 'boolean') return value === true;
  const items = listOf(field, value);
  if (items) return items.length === 0 && !isRequired ? undefined : items;
  const text = `${value ?? ''}`;
  if (text === '') {
    if (!isRequired) return undefined;
    return isNullable ? null : text;
  }
  if (kind === 'number') return numberOf(text);
  if (kind === 'instant') {
    const at = dates.instantOf(text) ?? Number.NaN;
    return schema.type === 'string' ? instantOf(at) : at;
  }
  if (kind === 'choice') return schema.enum?.find((code) => `${code}` === text) ?? text;
  return text;
}

/** The items of a list; null for any other field. */
function listOf({ kind }: InputField, value: FieldValue | undefined): readonly string[] | null {
  if (kind === 'choices') return Array.isArray(value) ? value : [];
  if (kind !== 'texts') return null;
  return `${value ?? ''}`.split('\n').flatMap((line) => line.trim() || []);
}

/** Follows a reference, and takes a schema out of "or null". */
function plain(
  given: Schema,
  schemas: Readonly<Record<string, Schema>>,
): { readonly schema: Schema; readonly isNullable: boolean } {
  if (given.$ref) return plain(schemas[given.$ref.split('/').at(-1) ?? ''] ?? {}, {});
  const { anyOf, ...rest } = given;
  if (!anyOf) return { schema: given, isNullable: false };
  const others = anyOf.filter(({ type }) => type !== 'null');
  const isNullable = others.length < anyOf.length;
  if (others.length === 1 && others[0]) {
    return { schema: { ...plain(others[0], schemas).schema, ...rest }, isNullable };
  }
  const codes = others.flatMap((each) => optionsOf(each));
  const isChoice = others.every((each) => optionsOf(each).length > 0);
  return { schema: isChoice ? { ...rest, type: 'string', enum: codes } : {}, isNullable };
}

function optionsOf({ const: only, enum: codes }: Schema): readonly string[] {
  if (codes) return codes.map(String);
  return typeof only === 'string' ? [only] : [];
}

function kindOf(schema: Schema, holds: 'instant' | 'officer' | 'unit' | null): FieldKind | null {
  const { format, items, maxLength = Infinity, type } = schema;
  const isNumber = type === 'number' || type === 'integer';
  if (type === 'boolean') return 'boolean';
  if (optionsOf(schema).length > 0) return 'choice';
  if (format === 'date-time' || (holds === 'instant' && isNumber)) return 'instant';
  if (isNumber) return 'number';
  if (type === 'array' && items) {
    if (optionsOf(items).length > 0) return 'choices';
    if (items.type !== 'string' || items.format === 'date-time') return null;
    return holds === 'officer' || holds === 'unit' ? 'choices' : 'texts';
  }
  if (type !== 'string' || format === 'binary') return null;
  if (holds === 'officer' || holds === 'unit') return 'choice';
  if (format === 'date') return 'day';
  return format || maxLength <= longTextLength ? 'text' : 'long-text';
}

/** A number as people write it, with a comma or a point. */
function numberOf(text: string): number {
  return Number(text.trim().replace(',', '.'));
}

function numberProblem(value: number, schema: Schema): FieldProblem | null {
  const { exclusiveMaximum, exclusiveMinimum, maximum = Infinity, minimum = -Infinity } = schema;
  if (!Number.isFinite(value)) return { what: 'number', bound: 0 };
  if (schema.type === 'integer' && !Number.isInteger(value)) return { what: 'whole', bound: 0 };
  if (value < minimum) return { what: 'low', bound: minimum };
  if (value > maximum) return { what: 'high', bound: maximum };
  const isOutside =
    value <= (exclusiveMinimum ?? -Infinity) || value >= (exclusiveMaximum ?? Infinity);
  return isOutside ? { what: 'form', bound: 0 } : null;
}

function textProblem(text: string, schema: Schema): FieldProblem | null {
  const { maxLength = Infinity, minLength = 0, pattern } = schema;
  if (text.length < minLength) return { what: 'short', bound: minLength };
  if (text.length > maxLength) return { what: 'long', bound: maxLength };
  return pattern && !fits(pattern, text) ? { what: 'form', bound: 0 } : null;
}

/** Whether a text has a pattern; one that this browser cannot read is left to the server. */
function fits(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return true;
  }
}
