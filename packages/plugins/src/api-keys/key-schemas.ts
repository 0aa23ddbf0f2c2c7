import { fields } from '@aduan/core/plugin';
import * as z from 'zod';
import type { ApiKey, ApiKeyInput, IssuedApiKey } from './api-keys.js';

/** Schemas of the inputs and answers of the operations. */
export function keySchemas() {
  const codes = z.array(fields.code).max(100);
  const epochMs = z.int().positive();
  const validMs = epochMs.nullable().exactOptional();
  const number = z.int();
  const held = {
    name: z.string().trim().min(1).max(100),
    roles: z
      .array(fields.code.refine((role) => role !== 'system', 'no key acts as the desk itself'))
      .min(1)
      .max(20),
    scopes: z.array(z.string().regex(/^[\w:*-]{1,50}$/)).max(50),
    units: codes.exactOptional(),
    regions: z.array(fields.region).max(100).exactOptional(),
    within: z
      .object({
        teams: codes.exactOptional(),
        openedFrom: epochMs.exactOptional(),
        openedBefore: epochMs.exactOptional(),
      })
      .exactOptional(),
  } satisfies Readonly<Record<Exclude<keyof ApiKeyInput, 'validMs'>, z.ZodType>>;
  const key = z.object({
    ...held,
    number,
    principal: z.string(),
    createdAt: epochMs,
    endsAt: epochMs.nullable(),
    revoked: z.boolean(),
    replacedBy: number.nullable(),
  } satisfies Readonly<Record<keyof ApiKey, z.ZodType>>) as unknown as z.ZodType<unknown, ApiKey>;
  return {
    issue: z.object({ ...held, validMs }),
    replace: z.object({ number, graceMs: z.int().min(0).exactOptional(), validMs }),
    one: z.object({ number }),
    nothing: z.object({}),
    key,
    issued: z.object({ key, token: z.string() }) as unknown as z.ZodType<unknown, IssuedApiKey>,
    list: z.array(key) as unknown as z.ZodType<unknown, readonly ApiKey[]>,
  };
}
