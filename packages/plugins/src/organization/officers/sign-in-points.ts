import { defineContributionPoint } from '@aduan/core/plugin';

/** An officer whom a one-time link proves. */
export interface LinkedOfficer {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

/** Uses a one-time link that the sign-in does not know itself; null for one that is wrong, used or too old. */
export const linkRedeemer =
  /* @__PURE__ */ defineContributionPoint<(secret: string) => Promise<LinkedOfficer | null>>(
    'sessions:link-redeemer',
  );

/** Is told of each officer whose access was ended, to end what is open. It is told again when the call is repeated. */
export const accessEndListener = /* @__PURE__ */ defineContributionPoint<
  (officer: string) => Promise<void>
>('organization:access-end-listener');

/** Is told of each officer who signed in, before they are let in. */
export const signInListener = /* @__PURE__ */ defineContributionPoint<
  (officer: string) => Promise<void>
>('sessions:sign-in-listener');
