import * as z from 'zod';
import type { CoreEvent } from '../../ticket/events.js';
import { instant } from '../instant.js';

type FieldOf<Facts> = Facts extends unknown ? keyof Facts : never;

/** Type check: a new instant among the facts does not compile until it is listed here. */
const instants = {
  answeredAt: /* @__PURE__ */ instant.exactOptional(),
  deletedAt: /* @__PURE__ */ instant.exactOptional(),
  dueAt: /* @__PURE__ */ instant.exactOptional(),
  receivedAt: /* @__PURE__ */ instant.exactOptional(),
  saidAt: /* @__PURE__ */ instant.nullable().exactOptional(),
  since: /* @__PURE__ */ instant.exactOptional(),
  until: /* @__PURE__ */ instant.exactOptional(),
} satisfies Readonly<
  Record<(FieldOf<CoreEvent['facts']> & `${string}At`) | 'since' | 'until', z.ZodType>
>;

/** The state before or after a transition, or the deadline before or after a calendar change. */
const place = /* @__PURE__ */ z.union([instant, z.string()]).nullable().exactOptional();

/** Facts of an event, without texts. */
export const facts = /* @__PURE__ */ z.looseObject({ ...instants, from: place, to: place });
