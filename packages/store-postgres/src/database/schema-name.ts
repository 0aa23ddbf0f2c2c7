import { InputError } from '@aduan/core';

/** @throws InputError for a name that would need quotes */
export function checkSchemaName(schema: string): string {
  if (/^[a-z_][a-z0-9_]{0,50}$/.test(schema)) return schema;
  throw new InputError('schema: must be small letters, digits and underscores, 51 at most.', [
    { message: 'small letters, digits and underscores', path: ['schema'] },
  ]);
}

/** Replaces the schema name `aduan`, which statements are written for. */
export function withSchema(statement: string, schema: string): string {
  return statement.replaceAll(/\baduan(?=\.|$)/g, schema);
}
