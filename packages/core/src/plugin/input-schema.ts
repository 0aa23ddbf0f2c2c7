import * as z from 'zod';
import type { JsonSchema } from './event.js';
import type { OperationData } from './operation.js';

/** JSON Schema (draft 2020-12) of an operation's input, for help texts and forms. */
export function inputSchema({ input }: Pick<OperationData, 'input'>): JsonSchema {
  return z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}
