import { InputError } from '@aduan/core';

/** @throws InputError for a name that would need quotes everywhere else */
export function checkSchemaName(schema: string): string {
  if (/^[a-z_][a-z0-9_]{0,50}$/.test(schema)) return schema;
  throw new InputError('schema: must be small letters, digits and underscores, 51 at most.', [
    { message: 'small letters, digits and underscores', path: ['schema'] },
  ]);
}

/** Statements are written for the schema `aduan`. */
export function withSchema(statement: string, schema: string): string {
  return statement.replaceAll(/\baduan(?=\.|$)/g, schema);
}
