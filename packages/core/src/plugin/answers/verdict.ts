import * as z from 'zod';
import type { ChainVerdict } from '../../audit/verify-chain.js';

/** Whether a history is intact, and where it breaks first if not. */
export const verdict = /* @__PURE__ */ z.union([
  z.object({ intact: z.literal(true), events: z.int(), head: z.string() }),
  z.object({
    intact: z.literal(false),
    sequence: z.int(),
    reason: z.enum(['sequence', 'digest', 'link']),
  }),
]) satisfies z.ZodType<ChainVerdict>;
