import type { Phase } from '@aduan/core';
import { phases as allPhases, type ListPart, noDeadline, numberKey } from '@aduan/core/store';
import { isEmergency, lastAnswer } from '../schema/ticket-schema.js';
import { amongJoined } from './among-joined.js';
import { type Condition, withinAny, withinScope } from './within-scope.js';

/**
 * A code and all codes below it as one range of an index: codes below sort after `code.` and before `code/`, since the
 * slash follows the dot in ASCII.
 */
function within(column: string, code: string) {
  return {
    text: `${column} >= :${column} and ${column} < :${column}To and (${column} = :${column} or ${column} > :${column}From)`,
    parameters: { [column]: code, [`${column}From`]: `${code}.`, [`${column}To`]: `${code}/` },
  };
}

/** Null is compared as a value; otherwise a partial index of non-null values applies. */
function equal(column: string, value: string | null): Condition {
  return value === null
    ? { text: `${column} is null` }
    : { text: `${column} = :${column}`, parameters: { [column]: value } };
}

/** The condition on the province too, which the index of open tickets begins with. */
function inProvince(region: string): readonly Condition[] {
  if (region.length < 2) return [];
  const text = 'region is not null and substr(region, 1, 2) = :province';
  return [{ text, parameters: { province: region.slice(0, 2) } }];
}

/** Whether only closed tickets are asked for. */
export function isClosed(phases: readonly Phase[] = []): boolean {
  return phases.length > 0 && phases.every((phase) => phase === 'closed');
}

/** Whether all open tickets are asked for: then `phase <> 'closed'` alone is enough, and faster. */
function isAllOpen(phases: readonly Phase[]): boolean {
  return allPhases.every((phase) => phases.includes(phase) === (phase !== 'closed'));
}

/** A condition on phases; closed is written literally, so that partial indexes of closed tickets apply. */
export function inPhases(phases: readonly Phase[]): Condition {
  if (isClosed(phases)) return { text: "phase = 'closed'" };
  const text = 'phase in (select value from json_each(:phases))';
  return { text, parameters: { phases: JSON.stringify(phases) } };
}

/** Open emergencies, in the words of their index, or all others. */
function amongUrgent({ phases, urgent }: ListPart): readonly Condition[] {
  if (urgent === undefined) return [];
  if (urgent) return [{ text: "phase <> 'closed'" }, { text: isEmergency }];
  const isOpen = phases !== undefined && !phases.includes('closed');
  return [
    { text: `(${isOpen ? '' : "phase = 'closed' or "}category is null or not ${isEmergency})` },
  ];
}

/** A filter as conditions on the ticket table. */
export function conditions(filter: ListPart): readonly Condition[] {
  const { answer, assignee, calendar, category, channel, draft, dueBefore, kind, number } = filter;
  const { owed, phases } = filter;
  const { foreignId, guarded, joined, noWay, place, region, reporter, team, toCall, updatedFrom } =
    filter;
  const { notAssignedTo } = filter;
  const found: Condition[] = [...withinScope(filter)];
  if (phases) {
    // Written literally, so that SQLite can use an index of open tickets.
    if (!phases.includes('closed')) found.push({ text: "phase <> 'closed'" });
    if (!isAllOpen(phases)) found.push(inPhases(phases));
  }
  if (kind) found.push({ text: 'kind = :kind', parameters: { kind } });
  if (typeof category === 'string') found.push(within('category', category));
  else if (category) {
    const parameters = { categories: JSON.stringify(category) };
    found.push({ text: withinAny('category', 'categories'), parameters });
  }
  if (region !== undefined) found.push(within('region', region), ...inProvince(region));
  if (place !== undefined) found.push({ text: 'place_code = :place', parameters: { place } });
  if (guarded !== undefined) {
    const isGuarded = "(ticket ->> '$.anonymous' or ticket ->> '$.confidential')";
    found.push({ text: `${isGuarded} = ${Number(guarded)}` });
  }
  if (assignee !== undefined) found.push(equal('assignee', assignee));
  if (notAssignedTo) {
    found.push({
      text: '(assignee is null or assignee not in (select value from json_each(:notAssignedTo)))',
      parameters: { notAssignedTo: JSON.stringify(notAssignedTo) },
    });
  }
  if (team !== undefined) found.push(equal('team', team));
  if (calendar !== undefined) found.push(equal('calendar', calendar));
  if (channel !== undefined) found.push({ text: 'channel = :channel', parameters: { channel } });
  if (dueBefore !== undefined) {
    const parameters = { dueBefore: Math.min(dueBefore, noDeadline) };
    found.push({ text: 'due_order < :dueBefore', parameters });
  }
  if (updatedFrom !== undefined) {
    found.push({ text: 'updated_at >= :updatedFrom', parameters: { updatedFrom } });
  }
  if (owed !== undefined) found.push({ text: `owed = ${Number(owed)}` });
  if (answer !== undefined) found.push({ text: `${lastAnswer} = :answer`, parameters: { answer } });
  found.push(...amongJoined(joined), ...amongUrgent(filter));
  if (toCall) found.push({ text: 'to_call = 1' });
  if (noWay) found.push({ text: 'no_way = 1' });
  if (draft !== undefined) found.push({ text: 'draft = :draft', parameters: { draft } });
  if (reporter !== undefined) {
    const text = `id in (select ticket_id from ticket_reporter where tenant = :tenant
        and party_id in (select value from json_each(:reporters)))`;
    found.push({ text, parameters: { reporters: JSON.stringify([reporter].flat()) } });
  }
  if (foreignId !== undefined) {
    const { id, system } = foreignId;
    const text = `id in (select ticket_id from foreign_id where tenant = :tenant
        ${id === undefined ? '' : 'and id = :foreignId'} and system = coalesce(:system, system))`;
    found.push({
      text,
      parameters: { ...(id === undefined ? {} : { foreignId: id }), system: system ?? null },
    });
  }
  if (number !== undefined) {
    const key = numberKey(number);
    const text = 'number_key >= :number and number_key < :numberTo';
    found.push({ text, parameters: { number: key, numberTo: `${key}~` } });
  }
  return found;
}
