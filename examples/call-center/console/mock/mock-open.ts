import type { OpenByRegion, OpenGroup } from '../../server/api/reports.js';
import type { MockTicket } from './mock-tickets.js';

/** What is open on an invented desk, by province or by regency of one. @param now - epoch ms */
export function mockOpen(
  cases: readonly MockTicket[],
  region: string | null,
  now: number,
): OpenByRegion {
  const open = cases.filter(
    ({ ticket }) =>
      ticket.phase !== 'closed' && (region === null || ticket.region?.startsWith(region) === true),
  );
  const isLate = ({ dueAt }: MockTicket) => dueAt !== null && dueAt < now;
  const by = (codeOf: (one: MockTicket) => string | null, parts: number): readonly OpenGroup[] =>
    [...Map.groupBy(open, (one) => codeOf(one)?.split('.').slice(0, parts).join('.') ?? null)]
      .map(([key, members]) => ({
        key,
        name: null,
        open: members.length,
        late: members.filter(isLate).length,
      }))
      .toSorted((one, other) => other.open - one.open);
  return {
    countedAt: now,
    open: open.length,
    late: open.filter(isLate).length,
    regions: by(({ ticket }) => ticket.region, region === null ? 1 : 2),
    categories: by(({ ticket }) => ticket.category, 2),
  };
}
