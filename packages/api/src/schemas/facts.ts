import type { TicketEvent } from '@aduan/core';
import * as z from 'zod';
import { instant } from './fields.js';

type FieldOf<Facts> = Facts extends unknown ? keyof Facts : never;

/** A new instant among the facts does not compile until it stands here. */
const instants = {
  answeredAt: /* @__PURE__ */ instant.exactOptional(),
  deletedAt: /* @__PURE__ */ instant.exactOptional(),
  dueAt: /* @__PURE__ */ instant.exactOptional(),
  receivedAt: /* @__PURE__ */ instant.exactOptional(),
  saidAt: /* @__PURE__ */ instant.nullable().exactOptional(),
  since: /* @__PURE__ */ instant.exactOptional(),
  until: /* @__PURE__ */ instant.exactOptional(),
} satisfies Readonly<
  Record<(FieldOf<TicketEvent['facts']> & `${string}At`) | 'since' | 'until', z.ZodType>
>;

/** The state before or after a move, or the deadline before or after the calendar was changed. */
const place = /* @__PURE__ */ z.union([instant, z.string()]).nullable().exactOptional();

/** What an event says of a case: facts, no words. */
export const facts = /* @__PURE__ */ z.looseObject({ ...instants, from: place, to: place });
