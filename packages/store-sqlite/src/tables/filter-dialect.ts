import type { FilterDialect } from '@aduan/core/store';
import type { NamedValues } from '../database/statements.js';
import { isEmergency, lastAnswer } from '../schema/ticket-schema.js';

/** Marks that SQLite reads from the ticket. */
const marks = {
  guarded: "(ticket ->> '$.anonymous' or ticket ->> '$.confidential')",
  no_way: 'no_way',
  owed: 'owed',
  to_call: 'to_call',
};

/**
 * Filters in the SQL of SQLite. A code and all codes below it are one range of an index: codes below sort after `code.`
 * and before `code/`, because the slash follows the dot in ASCII.
 *
 * @param values - receives the values of the named parameters; the caller sets `:tenant`
 */
export function filterDialect(values: NamedValues): FilterDialect {
  const value = (name: string, one: string | number) => {
    values[name] = one;
    return `:${name}`;
  };
  const list = (name: string, all: readonly string[]) =>
    `json_each(${value(name, JSON.stringify(all))})`;
  return {
    schema: '',
    tenant: ':tenant',
    lastAnswer,
    isEmergency,
    value,
    isAnyOf: (column, name, all) => `${column} in (select value from ${list(name, all)})`,
    isNoneOf: (column, name, all) => `${column} not in (select value from ${list(name, all)})`,
    isMarked: (as, isSo) => `${marks[as]} = ${Number(isSo)}`,
    isWithin(column, code) {
      const own = value(column, code);
      const [from, to] = [value(`${column}From`, `${code}.`), value(`${column}To`, `${code}/`)];
      return `${column} >= ${own} and ${column} < ${to} and (${column} = ${own} or ${column} > ${from})`;
    },
    isWithinAny: (column, name, codes) =>
      `exists (select 1 from ${list(name, codes)}
        where ${column} = value or (${column} > value || '.' and ${column} < value || '/'))`,
    recusesNone: (codes) =>
      `(recusals is null or not exists (select 1 from json_each(recusals)
        where value in (select value from ${list('notRecusing', codes)})))`,
    // The index of open tickets begins with it.
    inProvince: (region) =>
      region.length < 2
        ? []
        : [
            `region is not null and substr(region, 1, 2) = ${value('province', region.slice(0, 2))}`,
          ],
  };
}
