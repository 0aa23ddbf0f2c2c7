import { fields, instant } from '@aduan/core/plugin';
import * as z from 'zod';
import type { OfficerSession } from './officer-session.js';
import type { Factor } from './session-records.js';
import { outcomes, type SignInEntry } from './sign-in-history.js';

const factors: readonly Factor[] = ['password', 'password-and-code', 'link', 'redirect', 'signed'];

/** Schemas of the inputs and answers of the operations. */
export function sessionSchemas() {
  const factor = z.enum(factors).describe('What was proven at the sign-in.');
  const network = z
    .string()
    .nullable()
    .describe('Network of the client: IPv6 by its first 64 bits; null = not known.');
  const officer = fields.code
    .exactOptional()
    .describe('Id of another officer; for this you need the permission `sessions:manage`.');
  const session = z
    .object({
      id: z.string(),
      startedAt: instant,
      seenAt: instant.describe('When it was used last, to the minute.'),
      expiresAt: instant,
      isLocked: z.boolean(),
      factor,
      network,
    })
    .meta({ id: 'OfficerSession' });
  const entry = z
    .object({ at: instant, outcome: z.enum(outcomes), factor, network })
    .meta({ id: 'SignIn' });
  return {
    about: z.object({ officer }),
    one: z.object({
      id: z
        .string()
        .regex(/^[\w-]{16}$/)
        .describe('As `list` shows it.'),
      officer,
    }),
    sessions: z.array(session) as unknown as z.ZodType<unknown, readonly OfficerSession[]>,
    history: z.array(entry) as unknown as z.ZodType<unknown, readonly SignInEntry[]>,
    ended: z.object({ ended: z.int().describe('How many sessions ended.') }),
  };
}
