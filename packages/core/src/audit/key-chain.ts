import type { AuditProblem } from './audit-problem.js';
import type { CheckpointStatement } from './checkpoint.js';

/** A key that an auditor was told of by another way: its id, or the id with the time for which it vouches. */
export type TrustedKey =
  | string
  | {
      readonly id: string;
      /** Epoch ms; what it signed before is not trusted. */
      readonly from?: number;
      /** Epoch ms; what it signed from then on is not trusted. */
      readonly until?: number;
    };

/** A key that signed checkpoints, and from when to when. */
export interface KeyPeriod {
  readonly id: string;
  /** Epoch ms. */
  readonly from: number;
  /** When it signed last, epoch ms. */
  readonly until: number;
  readonly isTrusted: boolean;
}

/** The keys of a desk, one after the other: each names the next one, or it was lost. */
export interface KeyChain {
  follow(statement: CheckpointStatement): AuditProblem | null;
  /** Whether what a key signed at an instant is trusted: by the auditor, or by a trusted key before it. */
  trusts(id: string, at: number): boolean;
  /** The same for what is signed after all checkpoints: a key that named another one, or was lost, signs no more. */
  trustsNow(id: string, at: number): boolean;
  periods(): readonly KeyPeriod[];
}

export function createKeyChain(trusted: readonly TrustedKey[]): KeyChain {
  const known = trusted.map((key) => (typeof key === 'string' ? { id: key } : key));
  const inherited = new Set<string>();
  const retired = new Set<string>();
  const periods: KeyPeriod[] = [];
  let expected: string | null = null;

  function trusts(id: string, at: number): boolean {
    const named = known.filter((key) => key.id === id);
    if (named.length === 0) return inherited.has(id);
    return named.some(({ from = -Infinity, until = Infinity }) => from <= at && at < until);
  }

  return {
    trusts,
    trustsNow: (id, at) => trusts(id, at) && !retired.has(id),
    follow({ at, key, lostKey, nextKey }) {
      const isLost = lostKey !== null;
      if (expected !== null && (isLost ? lostKey : key.id) !== expected) return 'key';
      if (isLost && (expected === null || key.id === expected)) return 'key';
      const isTrusted = trusts(key.id, at);
      const last = periods.at(-1);
      if (last?.id === key.id) {
        const period = { ...last, until: at, isTrusted: last.isTrusted && isTrusted };
        periods.splice(-1, 1, period);
      } else {
        periods.push({ id: key.id, from: at, until: at, isTrusted });
      }
      if (nextKey && isTrusted) inherited.add(nextKey.id);
      if (lostKey !== null) retired.add(lostKey);
      if (nextKey) retired.add(key.id);
      expected = nextKey?.id ?? key.id;
      retired.delete(expected);
      return null;
    },
    periods: () => periods,
  };
}
