import { inputSchema } from '../../../packages/core/src/plugin/input-schema.ts';
import type { AnyOperation } from '../../../packages/core/src/plugin/operation.ts';

/** What JSON Schema says of one field. */
interface FieldSchema {
  readonly type?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly items?: FieldSchema;
  readonly anyOf?: readonly FieldSchema[];
}

/**
 * The fields of inputs by their limit: `10,000 characters` for `body`. A field that has another limit in another call is
 * named with its call: `sendMessage.text`.
 */
export function inputLimits(
  operations: Readonly<Record<string, AnyOperation>>,
): readonly (readonly [limit: string, fields: readonly string[]])[] {
  const found: { readonly call: string; readonly field: string; readonly limit: string }[] = [];
  for (const [call, operation] of Object.entries(operations)) {
    const visit = (field: string, schema: FieldSchema) => {
      const limit = limitOf(schema);
      if (limit && field) found.push({ call, field, limit });
      for (const [name, its] of Object.entries(schema.properties ?? {})) visit(name, its);
      if (schema.items) visit(schema.items.properties ? '' : field, schema.items);
      for (const one of schema.anyOf ?? []) visit(field, one);
    };
    visit('', inputSchema(operation) as FieldSchema);
  }
  const isOne = (field: string) =>
    new Set(found.filter((each) => each.field === field).map(({ limit }) => limit)).size === 1;
  return [...new Set(found.map(({ limit }) => limit))].map((limit) => {
    const limited = found.filter((each) => each.limit === limit);
    const names = limited.map(({ call, field }) => (isOne(field) ? field : `${call}.${field}`));
    return [limit, [...new Set(names)].toSorted()];
  });
}

function limitOf(schema: FieldSchema): string | null {
  const { format, maxItems, maxLength, maximum, minimum = 0, pattern, type } = schema;
  if (format === 'uuid') return 'a UUID';
  if (type === 'array' && maxItems !== undefined) return `at most ${number(maxItems)} entries`;
  const length = maxLength === undefined ? null : `at most ${number(maxLength)} characters`;
  if (type === 'string' && pattern !== undefined) {
    const form = `\`${pattern.replaceAll('|', '\\|')}\``;
    return length === null ? form : `${form}, ${length}`;
  }
  if (type === 'string') return length;
  const isBounded = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
  return isBounded ? `${number(minimum)} to ${number(maximum)}` : null;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
