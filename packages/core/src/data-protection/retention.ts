import type { CategoryTree } from '../category/category-tree.js';
import type { RetentionRule } from '../sla/retention-rule.js';
import { fits } from '../sla/select-targets.js';
import type { ErasureLimit, ErasureSubject } from '../ticket/erasure-limit.js';

/** What the rules in force depend on. */
interface Archive {
  readonly categories: CategoryTree | null;
  readonly retention: readonly RetentionRule[];
}

const dayMs = 86_400_000;

/** Prevents the erasure while the archive schedule keeps a ticket. Of several rules the longest counts. */
export function archivedTickets({ categories, retention }: Archive): ErasureLimit {
  return ({ now, tickets }: ErasureSubject) =>
    tickets.flatMap((ticket) => {
      const { closedAt, id: ticketId, number } = ticket;
      if (closedAt === null) return [];
      const [longest] = retention
        .filter(({ when }) => fits(when, ticket, categories?.isWithin))
        .map((rule) => ({ until: keptUntil(closedAt, rule), source: rule.source }))
        .toSorted((one, other) => other.until - one.until);
      if (!longest || longest.until <= now) return [];
      return [{ code: 'retention', ticketId, number, ...longest }];
    });
}

function keptUntil(closedAt: number, { count, unit }: RetentionRule): number {
  if (unit === 'days') return closedAt + count * dayMs;
  const until = new Date(closedAt);
  return until.setUTCFullYear(until.getUTCFullYear() + count);
}
