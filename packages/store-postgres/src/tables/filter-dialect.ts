import type { FilterDialect } from '@aduan/core/store';
import type { Parameters } from '../database/parameters.js';
import { isEmergency, lastAnswer } from '../schema/ticket-schema.js';

/**
 * Filters in the SQL of PostgreSQL. A code and all codes below it sort between `code.` and `code/`, because the slash
 * follows the dot in ASCII.
 */
export function filterDialect(tenant: string, { add }: Parameters): FilterDialect {
  return {
    schema: 'aduan.',
    tenant,
    lastAnswer,
    isEmergency,
    value: (_name, value) => add(value, typeof value === 'string' ? 'text' : 'bigint'),
    // The planner estimates one value by its own share.
    isAnyOf: (column, _name, values) =>
      values.length === 1
        ? `${column} = ${add(values[0], 'text')}`
        : `${column} = any (${add(values, 'text[]')})`,
    isNoneOf: (column, _name, values) => `${column} <> all (${add(values, 'text[]')})`,
    isMarked: (as, isSo) => (isSo ? as : `not ${as}`),
    isWithin(column, code) {
      const [from, to] = [add(`${code}.`, 'text'), add(`${code}/`, 'text')];
      return `(${column} = ${add(code, 'text')} or (${column} > ${from} and ${column} < ${to}))`;
    },
    isWithinAny: (column, _name, codes) =>
      `exists (select 1 from unnest(${add(codes, 'text[]')}) as one
        where ${column} = one or (${column} > one || '.' and ${column} < one || '/'))`,
    recusesNone: (codes) => `not recusals && ${add(codes, 'text[]')}`,
    // The index of open tickets begins with it. Elsewhere it is redundant, and the planner would count it twice.
    inProvince: (region, isOpen) =>
      isOpen && region.length >= 2 ? [`left(region, 2) = ${add(region.slice(0, 2), 'text')}`] : [],
  };
}
