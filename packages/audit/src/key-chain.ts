import type { CheckpointStatement } from '@aduan/core/store';
import type { AuditProblem } from './audit-problem.js';

/** A key that an auditor learnt through another channel: its id, optionally with a validity period. */
export type TrustedKey =
  | string
  | {
      readonly id: string;
      /** Epoch ms; earlier signatures are not trusted. */
      readonly from?: number;
      /** Epoch ms; signatures from then on are not trusted. */
      readonly until?: number;
    };

/** A key that signed checkpoints, and its period. */
export interface KeyPeriod {
  readonly id: string;
  /** Epoch ms. */
  readonly from: number;
  /** Time of its last signature, epoch ms. */
  readonly until: number;
  readonly isTrusted: boolean;
}

/** The successive keys of a desk. Each key names the next one, unless it was lost. */
export interface KeyChain {
  follow(statement: CheckpointStatement): AuditProblem | null;
  /** Whether a signature of a key at an instant is trusted: the auditor trusts the key, or a trusted key named it. */
  trusts(id: string, at: number): boolean;
  /** The same for signatures after all checkpoints. A key that named a successor or was lost may no longer sign. */
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
