import { defineContributionPoint } from '@aduan/core/plugin';
import type { GrantKind } from './officer.js';

/** Something about who may sign in here that officers have to know. Times are in epoch ms. */
export type AccessNotice = {
  /** Names what happened: whoever is told twice finds one notice. */
  readonly id: string;
  /** When it happened. */
  readonly at: number;
} & (
  | {
      /** The break-glass account was opened, until then. */
      readonly kind: 'emergency';
      readonly until: number;
    }
  | {
      /** Something waits for a second person: who asked, for whom, by their names. */
      readonly kind: 'grant';
      readonly grant: GrantKind;
      readonly by: string;
      readonly officer: string;
    }
  | {
      /** The password of who is told was taken away, or their second factor, by somebody; null = by the operator. */
      readonly kind: 'reset' | 'second-factor-removed';
      readonly by: string | null;
    }
);

/**
 * Tells officers what they have to know about who may sign in. When it throws, it is called again. (`notifications`)
 *
 * @param receivers - ids of the officers who must know
 */
export const accessListener = /* @__PURE__ */ defineContributionPoint<
  (receivers: readonly string[], notice: AccessNotice) => Promise<void>
>('organization:access-listener');
