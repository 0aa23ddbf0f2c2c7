import { type AnyOperation, inputSchema, type JsonSchema } from '@aduan/core/plugin';

/** Usage lines of an operation: `aduan call visits:plan --ticket TICKET '{"day": monday|friday}'`. */
export function operationUsage(place: string, operation: AnyOperation): string {
  const thing = { ticket: ' --ticket TICKET', party: ' --party WHO', desk: '' }[operation.on];
  const schema = inputSchema(operation);
  const form = formOf(schema, schema.$defs as Definitions | undefined);
  const input = form === '{}' ? '' : ` '${form}'`;
  const line = `  aduan call ${place}${thing}${input}`;
  const summary = operation.http?.summary;
  return summary ? `${line}\n        ${summary}` : line;
}

/** Schemas that have a name, by `#/$defs/<name>`. */
type Definitions = Readonly<Record<string, JsonSchema>>;

/** Notation of a value: fields with a question mark may be left out. */
function formOf(schema: JsonSchema, named: Definitions = {}): string {
  const {
    $ref = '',
    anyOf,
    const: only,
    enum: choices,
    items,
    properties,
    required = [],
    type,
  } = schema as {
    readonly $ref?: string;
    readonly anyOf?: readonly JsonSchema[];
    readonly const?: unknown;
    readonly enum?: readonly unknown[];
    readonly items?: JsonSchema;
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly required?: readonly string[];
    readonly type?: string;
  };
  const definition = named[$ref.replace(/^.*\//, '')];
  if (definition) return formOf(definition, named);
  if (properties) {
    const fields = Object.entries(properties).map(
      ([name, field]) => `"${name}"${required.includes(name) ? '' : '?'}: ${formOf(field, named)}`,
    );
    return `{${fields.join(', ')}}`;
  }
  if (choices) return choices.map((choice) => JSON.stringify(choice)).join('|');
  if (only !== undefined) return JSON.stringify(only);
  if (anyOf) return anyOf.map((each) => formOf(each, named)).join('|');
  if (items) return `[${formOf(items, named)}, …]`;
  return type === 'object' ? '{}' : (type ?? 'json').toUpperCase();
}
