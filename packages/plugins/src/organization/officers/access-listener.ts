import { defineContributionPoint } from '@aduan/core/plugin';
import type { GrantKind } from './officer.js';

/** A change of access that officers have to know of. Times are in epoch ms. */
export type AccessNotice = {
  /** Id of the event. An officer who is notified twice gets one notice. */
  readonly id: string;
  /** Time of the event. */
  readonly at: number;
} & (
  | {
      /** The break-glass account was opened, until then. */
      readonly kind: 'emergency';
      readonly until: number;
    }
  | {
      /** A request waits for a second person: who made it and for whom, by their names. */
      readonly kind: 'grant';
      readonly grant: GrantKind;
      readonly by: string;
      readonly officer: string;
    }
  | {
      /**
       * Another officer reset the password of the receiver, or removed their second factor; null = the operator did.
       */
      readonly kind: 'reset' | 'second-factor-removed';
      readonly by: string | null;
    }
);

/**
 * Receives changes of access that officers have to know of. When it throws, it is called again. (`notifications`)
 *
 * @param receivers - ids of the officers to notify
 */
export const accessListener = /* @__PURE__ */ defineContributionPoint<
  (receivers: readonly string[], notice: AccessNotice) => Promise<void>
>('organization:access-listener');
