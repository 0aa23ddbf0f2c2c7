import type { Phase, TicketFilter } from '@aduan/core';
import { phases as allPhases, type ListPart, noDeadline, numberKey } from '@aduan/core/store';
import type { Parameters } from '../database/parameters.js';
import { isEmergency, lastAnswer } from '../schema/ticket-schema.js';
import { amongJoined } from './among-joined.js';
import { withinAny, withinScope } from './within-scope.js';

/** A code and all codes below it: those sort between `code.` and `code/`, since the slash follows the dot in ASCII. */
function within(column: string, code: string, { add }: Parameters): string {
  const [from, to] = [add(`${code}.`, 'text'), add(`${code}/`, 'text')];
  return `(${column} = ${add(code, 'text')} or (${column} > ${from} and ${column} < ${to}))`;
}

/** Null is compared as a value. */
function equal(column: string, value: string | null, { add }: Parameters): string {
  return value === null ? `${column} is null` : `${column} = ${add(value, 'text')}`;
}

/** The condition on the province too, which the index of open tickets begins with; not added otherwise, where it is redundant. */
function inProvince({ phases, region = '' }: TicketFilter, { add }: Parameters): readonly string[] {
  const isOpen = phases !== undefined && !phases.includes('closed');
  return isOpen && region.length >= 2
    ? [`left(region, 2) = ${add(region.slice(0, 2), 'text')}`]
    : [];
}

/** States open or closed literally, so that a partial index applies; adds no condition when all of them are meant. */
function inPhases(phases: readonly Phase[], parameters: Parameters): readonly string[] {
  const isIn = () =>
    phases.length === 1
      ? `phase = ${parameters.add(phases[0], 'text')}`
      : `phase = any (${parameters.add(phases, 'text[]')})`;
  if (phases.includes('closed')) {
    return phases.every((phase) => phase === 'closed') ? ["phase = 'closed'"] : [isIn()];
  }
  const areAll = allPhases.every((phase) => phase === 'closed' || phases.includes(phase));
  return areAll ? ["phase <> 'closed'"] : ["phase <> 'closed'", isIn()];
}

/**
 * Open emergencies, in the words of their index, or all others. The others are nearly all tickets: the condition is
 * written so that the planner does not combine it with the phase instead of using a selective filter.
 */
function amongUrgent({ phases, urgent }: ListPart): readonly string[] {
  if (urgent === undefined) return [];
  if (urgent) return ["phase <> 'closed'", isEmergency];
  const isOpen = phases !== undefined && !phases.includes('closed');
  return [`coalesce(${isOpen ? '' : "phase = 'closed' or "}not ${isEmergency}, true)`];
}

/** A filter as conditions on the ticket table. */
export function conditions(
  filter: ListPart,
  tenant: string,
  parameters: Parameters,
): readonly string[] {
  const { add } = parameters;
  const { answer, assignee, calendar, category, channel, draft, dueBefore, guarded, kind } = filter;
  const { number, owed } = filter;
  const { foreignId, joined, noWay, phases, place, region, reporter, team, toCall, updatedFrom } =
    filter;
  const { notAssignedTo } = filter;
  const found: string[] = [...withinScope(filter, parameters)];
  if (phases) found.push(...inPhases(phases, parameters));
  if (kind) found.push(equal('kind', kind, parameters));
  if (typeof category === 'string') found.push(within('category', category, parameters));
  else if (category) found.push(withinAny('category', add(category, 'text[]')));
  if (region !== undefined) {
    found.push(within('region', region, parameters), ...inProvince(filter, parameters));
  }
  if (place !== undefined) found.push(equal('place_code', place, parameters));
  if (guarded !== undefined) found.push(guarded ? 'guarded' : 'not guarded');
  if (assignee !== undefined) found.push(equal('assignee', assignee, parameters));
  if (notAssignedTo) {
    found.push(`(assignee is null or assignee <> all (${add(notAssignedTo, 'text[]')}))`);
  }
  if (team !== undefined) found.push(equal('team', team, parameters));
  if (channel !== undefined) found.push(equal('channel', channel, parameters));
  if (calendar !== undefined) found.push(equal('calendar', calendar, parameters));
  if (dueBefore !== undefined) {
    found.push(`due_order < ${add(Math.min(dueBefore, noDeadline), 'bigint')}`);
  }
  if (updatedFrom !== undefined) {
    found.push(`updated_at >= ${add(updatedFrom, 'bigint')}`);
  }
  if (owed !== undefined) found.push(owed ? 'owed' : 'not owed');
  if (answer !== undefined) found.push(equal(lastAnswer, answer, parameters));
  found.push(...amongJoined(joined), ...amongUrgent(filter));
  if (toCall) found.push('to_call');
  if (noWay) found.push('no_way');
  if (draft !== undefined) found.push(equal('draft', draft, parameters));
  if (reporter !== undefined) {
    found.push(`id in (select ticket_id from aduan.ticket_reporter
      where tenant = ${tenant} and party_id = any (${add([reporter].flat(), 'text[]')}))`);
  }
  if (foreignId !== undefined) {
    const { id, system } = foreignId;
    found.push(`id in (select ticket_id from aduan.foreign_id where tenant = ${tenant}
      ${id === undefined ? '' : `and id = ${add(id, 'text')}`}
      ${system === undefined ? '' : `and system = ${add(system, 'text')}`})`);
  }
  if (number !== undefined) {
    const key = numberKey(number);
    found.push(`number_key >= ${add(key, 'text')} and number_key < ${add(`${key}~`, 'text')}`);
  }
  return found;
}
