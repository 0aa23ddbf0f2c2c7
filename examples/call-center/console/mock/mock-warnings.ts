const day = 86_400_000;

interface MockClock {
  readonly cycle: number;
  readonly dueAt: number | null;
  readonly metric: string;
  readonly policyId: string;
  readonly state: string;
  readonly target: string;
}

/** The warning of a running clock, two days before its deadline. */
export function warningOf({ state, ...clock }: MockClock): readonly object[] {
  const { cycle, dueAt, metric, policyId, target } = clock;
  if (dueAt === null || state === 'met') return [];
  const at = dueAt - 2 * day;
  return [{ kind: 'warning', metric, target, cycle, level: 1, at, dueAt, to: null, policyId }];
}
