import type { CooperativeCard, CooperativeFacts, Management, Sourced } from '@aduan/core/directory';
import { type FactStatement, type Seat, seats } from './fact-values.js';

/** A statement of a register about one kind, and its date. */
export interface RegisterStatement {
  readonly statement: FactStatement;
  /** Code of the system. */
  readonly system: string;
  /** Epoch ms: the date that the register gives, otherwise when the desk fetched it. */
  readonly observedAt: number;
}

type Reading = {
  readonly [Name in keyof CooperativeFacts]?: (
    value: NonNullable<CooperativeFacts[Name]>['value'],
  ) => FactStatement | null;
};

const reading: Reading = {
  legalStage: (stage) => ({ kind: 'legal-status', value: { stage } }),
  hasNib: (present) => ({ kind: 'nib', value: { present } }),
  hasNpwp: (present) => ({ kind: 'npwp', value: { present } }),
  hasBankAccount: (present) => ({ kind: 'bank-account', value: { present } }),
  land: ({ length }) => ({
    kind: 'land',
    value: { status: length > 0 ? 'available' : 'none' },
  }),
  outlets: (outlets) => ({
    kind: 'outlet',
    value: { status: outlets.some(({ active }) => active) ? 'open' : 'not-open' },
  }),
  loans: ({ length }) => ({
    kind: 'loan',
    value: { status: length > 0 ? 'not-told' : 'none', lender: null },
  }),
  management: (management) => {
    const { filled, vacant } = seatsOf(management);
    const isKnown = filled.length + vacant.length > 0;
    return isKnown ? { kind: 'management', value: { filled, vacant } } : null;
  },
  facilitator: () => ({ kind: 'facilitator', value: { present: true } }),
};

/**
 * The statements in a register's card, for the kinds that are collected here. Some detail is left out on purpose: the
 * state of a loan, for example, is free text in the register.
 */
export function registerStatements({ facts }: CooperativeCard): readonly RegisterStatement[] {
  return Object.entries(reading).flatMap(([name, read]) => {
    const fact: Sourced<unknown> | undefined = facts[name as keyof CooperativeFacts];
    const statement = fact && (read as (value: unknown) => FactStatement | null)(fact.value);
    if (!statement) return [];
    const { asOf, fetchedAt, source: system } = fact;
    return [{ statement, system, observedAt: asOf ?? fetchedAt }];
  });
}

/**
 * A register counts people. A board of five or more fills all seats, a board of zero fills none; in between it is
 * unknown which seats are filled.
 */
function seatsOf({ board, managers, supervisors }: Management): {
  readonly filled: readonly Seat[];
  readonly vacant: readonly Seat[];
} {
  const boardSeats = seats.filter((seat) => seat !== 'supervisors' && seat !== 'managers');
  const filled: Seat[] = board >= boardSeats.length ? [...boardSeats] : [];
  const vacant: Seat[] = board === 0 ? [...boardSeats] : [];
  if (supervisors >= 3) filled.push('supervisors');
  if (supervisors === 0) vacant.push('supervisors');
  (managers > 0 ? filled : vacant).push('managers');
  return { filled, vacant };
}
