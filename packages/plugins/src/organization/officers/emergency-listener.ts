import { defineContributionPoint } from '@aduan/core/plugin';

/** The break-glass account was opened. */
export interface EmergencyAccess {
  /** Id of the account. */
  readonly officer: string;
  /** Epoch ms. */
  readonly openedAt: number;
  /** When it ends, epoch ms. */
  readonly until: number;
}

/**
 * Tells officers that the break-glass account was opened. When it throws, it is called again. (`notifications`)
 *
 * @param receivers - ids of the officers who must know
 */
export const emergencyListener = /* @__PURE__ */ defineContributionPoint<
  (receivers: readonly string[], access: EmergencyAccess) => Promise<void>
>('organization:emergency-listener');
