import type { FactKind, FactStatement, FactValues } from './fact-values.js';

type Agreement = {
  readonly [Kind in FactKind]: (one: FactValues[Kind], other: FactValues[Kind]) => boolean;
};

const isSame =
  <Name extends string>(name: Name) =>
  (one: Readonly<Record<Name, unknown>>, other: Readonly<Record<Name, unknown>>) =>
    one[name] === other[name];

/** Member counts of different days may differ by this fraction of the larger one. */
const membersMayDiffer = 0.1;

const agreement: Agreement = {
  'legal-status': isSame('stage'),
  nib: isSame('present'),
  npwp: isSame('present'),
  'bank-account': isSame('present'),
  land: isSame('status'),
  outlet: (one, other) =>
    one.status === other.status ||
    (one.status !== 'open' &&
      other.status !== 'open' &&
      [one.status, other.status].includes('not-open')),
  capital: isSame('status'),
  loan: (one, other) => {
    const isVague = one.status === 'not-told' || other.status === 'not-told';
    const hasOne = one.status !== 'none' && other.status !== 'none';
    return one.status === other.status || (isVague && hasOne);
  },
  management: (one, other) =>
    !one.filled.some((seat) => other.vacant.includes(seat)) &&
    !one.vacant.some((seat) => other.filled.includes(seat)),
  members: ({ count: one }, { count: other }) =>
    Math.abs(one - other) <= Math.max(one, other) * membersMayDiffer,
  facilitator: isSame('present'),
  // People name what hinders them most, so one list does not contradict another.
  obstacles: () => true,
};

/** Whether two statements of one kind can both be true on the same day. Statements of different kinds always can. */
export function agree(one: FactStatement, other: FactStatement): boolean {
  if (one.kind !== other.kind) return true;
  const agrees = agreement[one.kind] as (one: unknown, other: unknown) => boolean;
  return agrees(one.value, other.value);
}
