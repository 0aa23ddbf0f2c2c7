import { phases as allPhases, type Phase } from '../ticket/workflow/phase.js';
import type { ListPart } from './list-parts.js';
import { numberKey } from './number-key.js';
import { noDeadline } from './page-cursor.js';
import type { TicketScope } from './ticket-filter.js';

/** Syntax of a SQL store for the conditions of a filter. Its functions collect the values of the parameters they write. */
export interface FilterDialect {
  /** Prefix of table names, such as `aduan.`; may be empty. */
  readonly schema: string;
  /** The parameter that holds the tenant. */
  readonly tenant: string;
  /** The status of a ticket's last obligation, in exactly the SQL of its index. */
  readonly lastAnswer: string;
  /** Whether a ticket is in the category of emergencies, in exactly the SQL of its index. */
  readonly isEmergency: string;
  /** A parameter with this value. A name has one value in a statement. */
  readonly value: (name: string, value: string | number) => string;
  /** Whether the column has one of the values. */
  readonly isAnyOf: (column: string, name: string, values: readonly string[]) => string;
  /** Condition that the column, which is not null, has none of the values. */
  readonly isNoneOf: (column: string, name: string, values: readonly string[]) => string;
  /** Whether a ticket is marked so, or is not. */
  readonly isMarked: (as: 'guarded' | 'no_way' | 'owed' | 'to_call', isSo: boolean) => string;
  /** Whether the column holds the code or one below it, as a range of its index. */
  readonly isWithin: (column: 'category' | 'region', code: string) => string;
  /** Whether the column holds one of the codes or one below them. */
  readonly isWithinAny: (
    column: 'category' | 'region',
    name: string,
    codes: readonly string[],
  ) => string;
  /** Condition that a ticket names none of the codes in its recusals. */
  readonly recusesNone: (codes: readonly string[]) => string;
  /** Additional conditions that let an index on the province of a region be used. */
  readonly inProvince: (region: string, isOpen: boolean) => readonly string[];
}

/** Filters that compare a column; null is compared as a value. */
const comparedColumns = {
  kind: 'kind',
  place: 'place_code',
  assignee: 'assignee',
  team: 'team',
  channel: 'channel',
  draft: 'draft',
} as const;

function given<Value>(
  value: Value | undefined,
  condition: (value: Value) => string,
): readonly string[] {
  return value === undefined ? [] : [condition(value)];
}

/**
 * Conditions for the tickets that an officer may see: tickets of their regions, of regions below and without a region,
 * within their limits, of their kinds, and without recusals that name them.
 */
export function scopeConditions(
  { notOfKinds, notRecusing, openedBefore, openedFrom, regions, teams }: TicketScope,
  { isAnyOf, isNoneOf, isWithinAny, recusesNone, value }: FilterDialect,
): readonly string[] {
  return [
    ...given(regions, (codes) => `(region is null or ${isWithinAny('region', 'regions', codes)})`),
    ...given(notRecusing, recusesNone),
    ...given(notOfKinds, (kinds) => isNoneOf('kind', 'notOfKinds', kinds)),
    ...given(teams, (codes) => isAnyOf('team', 'teams', codes)),
    ...given(openedFrom, (at) => `opened_at >= ${value('openedFrom', at)}`),
    ...given(openedBefore, (at) => `opened_at < ${value('openedBefore', at)}`),
  ];
}

/** The condition for merged reports, or for others; none when unspecified. */
export function joinedConditions(joined: boolean | undefined): readonly string[] {
  return given(joined, (isJoined) => `lead_id is ${isJoined ? 'not null' : 'null'}`);
}

/** A condition on phases; closed is written literally, so that partial indexes of closed tickets apply. */
export function inPhases(phases: readonly Phase[], { isAnyOf }: FilterDialect): string {
  const isClosed = phases.every((phase) => phase === 'closed');
  return isClosed ? "phase = 'closed'" : isAnyOf('phase', 'phases', phases);
}

/** Open is written literally too, and alone is enough and faster where all open phases are meant. */
function phaseConditions(phases: readonly Phase[], dialect: FilterDialect): readonly string[] {
  const isOpen = !phases.includes('closed');
  const areAll = isOpen && allPhases.every((phase) => phase === 'closed' || phases.includes(phase));
  return [...(isOpen ? ["phase <> 'closed'"] : []), ...(areAll ? [] : [inPhases(phases, dialect)])];
}

/**
 * Open emergencies, in exactly the SQL of their index, or all others. The others are nearly all tickets: the condition
 * is written so that no planner treats it as a narrow one.
 */
function urgencyConditions(
  urgent: boolean | undefined,
  isOpen: boolean,
  { isEmergency }: FilterDialect,
): readonly string[] {
  if (urgent) return ["phase <> 'closed'", isEmergency];
  const isClosed = isOpen ? '' : "phase = 'closed' or ";
  return given(urgent, () => `coalesce(${isClosed}not ${isEmergency}, true)`);
}

/** A filter as conditions on the ticket table, all of which hold. */
export function filterConditions(filter: ListPart, dialect: FilterDialect): readonly string[] {
  const { category, foreignId, notAssignedTo, number, phases, region, reporter } = filter;
  const { isAnyOf, isMarked, isNoneOf, isWithin, isWithinAny, lastAnswer, value } = dialect;
  const isOpen = phases !== undefined && !phases.includes('closed');
  const isIn = (table: string, conditions: readonly string[]) =>
    `id in (select ticket_id from ${dialect.schema}${table}
      where ${[`tenant = ${dialect.tenant}`, ...conditions].join(' and ')})`;
  const compared = Object.entries(comparedColumns).flatMap(([name, column]) =>
    given(filter[name as keyof typeof comparedColumns], (wanted) =>
      wanted === null ? `${column} is null` : `${column} = ${value(name, wanted)}`,
    ),
  );
  return [
    ...scopeConditions(filter, dialect),
    ...(phases ? phaseConditions(phases, dialect) : []),
    ...compared,
    ...given(category, (wanted) =>
      typeof wanted === 'string'
        ? isWithin('category', wanted)
        : isWithinAny('category', 'categories', wanted),
    ),
    ...given(region, (code) => isWithin('region', code)),
    ...(region === undefined ? [] : dialect.inProvince(region, isOpen)),
    ...given(filter.guarded, (isSo) => isMarked('guarded', isSo)),
    ...given(notAssignedTo, (officers) => {
      return `(assignee is null or ${isNoneOf('assignee', 'notAssignedTo', officers)})`;
    }),
    ...given(filter.notUnder, ({ hash, part }) => `${part} <> ${value('notUnder', hash)}`),
    ...given(filter.dueBefore, (at) => {
      return `due_order < ${value('dueBefore', Math.min(at, noDeadline))}`;
    }),
    ...given(filter.updatedFrom, (at) => `updated_at >= ${value('updatedFrom', at)}`),
    ...given(filter.owed, (isSo) => isMarked('owed', isSo)),
    ...given(filter.answer, (status) => `${lastAnswer} = ${value('answer', status)}`),
    ...joinedConditions(filter.joined),
    ...urgencyConditions(filter.urgent, isOpen, dialect),
    ...(filter.toCall ? [isMarked('to_call', true)] : []),
    ...(filter.noWay ? [isMarked('no_way', true)] : []),
    ...given(reporter, (parties) =>
      isIn('ticket_reporter', [isAnyOf('party_id', 'reporters', [parties].flat())]),
    ),
    ...given(foreignId, ({ id, system }) =>
      isIn('foreign_id', [
        ...given(id, (wanted) => `id = ${value('foreignId', wanted)}`),
        ...given(system, (wanted) => `system = ${value('system', wanted)}`),
      ]),
    ),
    ...given(number, (typed) => {
      const key = numberKey(typed);
      return `number_key >= ${value('number', key)} and number_key < ${value('numberTo', `${key}~`)}`;
    }),
  ];
}
