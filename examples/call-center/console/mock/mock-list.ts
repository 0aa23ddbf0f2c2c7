import { remainingBetween } from './mock-calendar.js';
import { itemOf } from './mock-reports.js';
import type { MockTicket } from './mock-tickets.js';

/** The lists of the invented desk, and their counts. @param now - the time, epoch ms */
export function mockList(cases: readonly MockTicket[], now: () => number) {
  const viewFilter: Record<string, (one: MockTicket) => boolean> = {
    all: ({ ticket }) => ticket.phase !== 'closed',
    due: ({ ticket }) => ticket.phase !== 'closed',
    mine: ({ ticket }) => ticket.phase !== 'closed' && ticket.assignee === 'petugas-satu',
    team: ({ ticket }) =>
      ticket.phase !== 'closed' && ticket.team === 'pengawasan' && ticket.assignee === null,
    owed: ({ ticket }) =>
      ticket.phase !== 'closed' && ticket.obligations.some(({ status }) => status === 'owed'),
    calls: ({ ticket }) =>
      ticket.conversationId === null && ticket.obligations.some(({ status }) => status === 'owed'),
    'no-way': ({ ticket }) => ticket.obligations.some(({ noWay }) => noWay === true),
    approval: ({ ticket }) => ticket.draft?.status === 'submitted',
    late: ({ dueAt }) => dueAt !== null && dueAt < now(),
    closed: ({ ticket }) => ticket.phase === 'closed',
  };
  const count = (view: string) => cases.filter(viewFilter[view] ?? (() => true)).length;

  function list(query: URLSearchParams) {
    const same = (name: string, value: string | null) =>
      !query.get(name) || query.get(name) === value;
    const items = cases
      .filter(viewFilter[query.get('view') ?? 'all'] ?? (() => true))
      .filter(
        ({ ticket }) =>
          same('phase', ticket.phase) &&
          same('answer', ticket.obligations.at(-1)?.status ?? null) &&
          same('kind', ticket.kind) &&
          same('team', ticket.team) &&
          same('channel', ticket.channel) &&
          (query.has('joined') || ticket.leadId === null) &&
          (!query.get('category') || ticket.category?.startsWith(query.get('category') ?? '')),
      )
      .sort((a, b) => (a.dueAt ?? Number.POSITIVE_INFINITY) - (b.dueAt ?? Number.POSITIVE_INFINITY))
      .map(lineOf);
    return { items, next: null, now: now() };
  }

  const lineOf = (one: MockTicket) => ({
    ...itemOf(one),
    startedAt: one.ticket.receivedAt,
    remaining: one.dueAt === null ? null : remainingBetween(now(), one.dueAt),
  });

  /** Tickets with each word in their number or title, newest first. */
  function search(text: string) {
    const words = text.toLowerCase().split(/\s+/);
    const items = cases
      .map(lineOf)
      .filter(({ subject, ticket }) => {
        const facts = `${ticket.number} ${subject}`.toLowerCase();
        return words.every((word) => facts.includes(word));
      })
      .sort((a, b) => b.ticket.receivedAt - a.ticket.receivedAt);
    const searched = ['number', 'facts', 'words'];
    return {
      ...{ items, next: null, searched, tooCommon: [], narrow: false, waiting: 0 },
      now: now(),
    };
  }

  return { count, list, search };
}
