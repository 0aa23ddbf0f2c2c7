import type { Workflow } from '@aduan/core';
import type { RecordedChange } from '@aduan/core/plugin';
import type { Occasion } from '../notifications/index.js';
import type { Organization } from '../organization/index.js';

/** Superiors are notified of a draft that waits for them, and its author of one that they returned. */
export function draftOccasion(
  { definition }: Workflow,
  { events, ticket }: RecordedChange,
  office: Organization,
): Occasion | null {
  const { draft } = ticket;
  const event = events.findLast(({ type }) => type.startsWith('replies:draft-'));
  if (!draft || !event) return null;
  const { author, status } = draft;
  if (status === 'returned') return { kind: 'returned', event, officers: [author] };
  if (status !== 'submitted') return null;
  // An author may not approve their own draft, so they are skipped like a recused officer.
  const others = { ...ticket, recusals: [...ticket.recusals, author] };
  const superiors = (definition.permissions.approve ?? []).flatMap((role) =>
    office.escalate(others, role),
  );
  return { kind: 'approval', event, officers: superiors.map(({ id }) => id) };
}
