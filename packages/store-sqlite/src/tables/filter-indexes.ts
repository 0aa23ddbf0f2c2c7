import type { TenantId } from '@aduan/core';
import { inPhases, noDeadline, type TicketFilter } from '@aduan/core/store';
import { phases as allPhases } from '@aduan/core/ticket';
import type { NamedValues, Parameters, Statement, Statements } from '../database/statements.js';
import { lastAnswer } from '../schema/ticket-schema.js';
import { filterDialect } from './filter-dialect.js';

/** Up to this many tickets are sorted faster than they are met while scanning in list order. */
const few = 300;

/** A filter condition, and the covering index that counts its matches without reading a ticket. */
export interface Narrowing extends Statement {
  readonly index: string;
}

/** The conditions whose index may replace the index of the list's order; none if that index covers the filter. */
export function narrowings(filter: TicketFilter): readonly Narrowing[] {
  const { answer, assignee, category, channel, dueBefore, guarded, joined, kind } = filter;
  const { order = 'due', owed, phases, region, team, updatedFrom } = filter;
  const isOpen = phases !== undefined && !phases.includes('closed');
  const isByDueOfOpen = isOpen && order === 'due';
  const amongPhases: NamedValues = {};
  const among = inPhases(phases ?? allPhases, filterDialect(amongPhases));
  const found: Narrowing[] = [];
  const add = (index: string, text: string, parameters: Parameters = {}) =>
    found.push({ index, text, parameters });
  const addInPhases = (index: string, text: string, parameters: Parameters = {}) =>
    add(index, `${among} and ${text}`, { ...amongPhases, ...parameters });
  const addWithin = (column: string, code: string) =>
    addInPhases(`ticket_${column}`, `${column} >= :${column} and ${column} < :${column}To`, {
      [column]: code,
      [`${column}To`]: `${code}/`,
    });

  if (kind) addInPhases('ticket_kind', 'kind = :kind', { kind });
  if (channel !== undefined) addInPhases('ticket_channel', 'channel = :channel', { channel });
  if (typeof category === 'string') addWithin('category', category);
  if (region !== undefined) addWithin('region', region);
  if (owed) addInPhases('ticket_owed', 'owed = 1');
  if (answer !== undefined) addInPhases('ticket_answer', `${lastAnswer} = :answer`, { answer });
  if (guarded) {
    addInPhases('ticket_guarded', "(ticket ->> '$.anonymous' or ticket ->> '$.confidential') = 1");
  }
  if (!isByDueOfOpen) {
    if (typeof team === 'string') addInPhases('ticket_team', 'team = :team', { team });
    if (typeof assignee === 'string') {
      addInPhases('ticket_officer', 'assignee = :assignee', { assignee });
    }
  }
  if (order !== 'due') {
    if (joined) add('ticket_joined', 'lead_id is not null');
    if (dueBefore !== undefined) {
      const parameters = { dueBefore: Math.min(dueBefore, noDeadline) };
      add('ticket_due', 'due_order < :dueBefore', parameters);
    }
  }
  if (order !== 'updated' && updatedFrom !== undefined) {
    add('ticket_updated', 'updated_at >= :updatedFrom', { updatedFrom });
  }
  if (isOpen) addInPhases('ticket_open_phase', "phase <> 'closed'");
  return found;
}

/** Counts the matches of a condition, up to the limit that matters. */
export function countStatement(tenant: TenantId, one: Narrowing): Statement {
  return {
    text: `select count(*) as count from (
      select 1 from ticket indexed by ${one.index} where tenant = :tenant and ${one.text} limit ${few + 1})`,
    parameters: { tenant, ...one.parameters },
  };
}

/** The first condition that matches few tickets, found without reading a ticket. */
export function findSelective(
  sql: Statements,
  tenant: TenantId,
  filter: TicketFilter,
): Narrowing | undefined {
  return narrowings(filter).find((one) => {
    const { parameters, text } = countStatement(tenant, one);
    return (sql.get<{ readonly count: number }>(text, parameters)?.count ?? 0) <= few;
  });
}
