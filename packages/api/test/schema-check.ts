import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonSchema, OpenApiDocument } from '../src/index.js';

/** Compares answers with the schemas of a document. */
export function schemaCheck(document: OpenApiDocument) {
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('binary', true);
  ajv.addSchema({ $id: 'document', ...document });
  const validators = new Map<string, ReturnType<typeof ajv.compile>>();
  return (schema: JsonSchema, value: unknown): string | null => {
    const text = JSON.stringify(schema).replaceAll('"#/', '"document#/');
    const validator = validators.get(text) ?? ajv.compile(JSON.parse(text));
    validators.set(text, validator);
    return validator(value) ? null : ajv.errorsText(validator.errors);
  };
}
