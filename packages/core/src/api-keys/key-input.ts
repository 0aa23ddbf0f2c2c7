import * as z from 'zod';
import { parseInput } from '../runtime/commands/parse-input.js';
import type { ApiKeyInput } from './api-keys.js';

const schema = /* @__PURE__ */ keySchema();

function keySchema() {
  const code = z.string().regex(/^[\w.:@-]{1,100}$/);
  const instant = z.int().positive();
  return z.object({
    name: z.string().trim().min(1).max(100),
    roles: z
      .array(code.refine((role) => role !== 'system', 'no key acts as the desk itself'))
      .min(1)
      .max(20),
    scopes: z.array(z.string().regex(/^[\w:*-]{1,50}$/)).max(50),
    units: z.array(code).max(100).exactOptional(),
    regions: z
      .array(z.string().regex(/^\d[\d.]{0,19}$/))
      .max(100)
      .exactOptional(),
    within: z
      .object({
        teams: z.array(code).max(100).exactOptional(),
        openedFrom: instant.exactOptional(),
        openedBefore: instant.exactOptional(),
      })
      .exactOptional(),
    validMs: z.int().positive().nullable().exactOptional(),
  });
}

/** Reads and checks the input of a key. @throws InputError */
export function readKeyInput(input: ApiKeyInput): ApiKeyInput {
  return parseInput(schema, input, 'key');
}
