import type { MockTicket } from './mock-tickets.js';

/** What is open on an invented desk, by province, by regency of one, or by topic. @param now - epoch ms */
export function mockOpen(cases: readonly MockTicket[], query: URLSearchParams, now: number) {
  const region = query.get('region');
  const parts = Number(query.get('parts') ?? 1);
  const codeOf = ({ ticket }: MockTicket) =>
    query.get('by') === 'category' ? ticket.category : ticket.region;
  const open = cases.filter(
    ({ ticket }) =>
      ticket.phase !== 'closed' && (region === null || ticket.region?.startsWith(region) === true),
  );
  const isLate = ({ dueAt }: MockTicket) => dueAt !== null && dueAt < now;
  const keyOf = (one: MockTicket) => codeOf(one)?.split('.').slice(0, parts).join('.') ?? null;
  const groups = [...Map.groupBy(open, keyOf)].map(([key, members]) => ({
    ...{ key, name: null, open: members.length },
    late: members.filter(isLate).length,
  }));
  return {
    countedAt: new Date(now).toISOString(),
    open: open.length,
    late: open.filter(isLate).length,
    groups: groups.toSorted((one, other) => other.open - one.open),
  };
}
