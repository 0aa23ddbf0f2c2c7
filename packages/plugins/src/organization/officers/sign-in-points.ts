import type { CommandOptions } from '@aduan/core';
import { defineContributionPoint } from '@aduan/core/plugin';

/** An officer whom a one-time link proves. */
export interface LinkedOfficer {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

/**
 * What a one-time link of the organization opens: `account`, so that its owner chooses a password; `session` of the
 * break-glass account only; or `any-session`, where nobody has a password.
 */
export type LinkUse = 'account' | 'session' | 'any-session';

/**
 * Uses a one-time link that the sign-in does not know itself; null for one that is wrong, used or too old.
 *
 * It throws the AduanError `organization-password-needed` for an invitation that is to open a `session`, and
 * `organization-code-needed` without the right code of the second person behind the secret; the link stays.
 */
export const linkRedeemer =
  /* @__PURE__ */ defineContributionPoint<
    (secret: string, use: LinkUse) => Promise<LinkedOfficer | null>
  >('sessions:link-redeemer');

/** A link for an officer whose password was taken away. */
export interface IssuedLink {
  /** As that of an invitation. */
  readonly secret: string;
  /** Epoch ms. */
  readonly expiresAt: number;
  /** The number of the request that a second person approves; null when the link opens at once. */
  readonly grant: number | null;
}

/**
 * Makes the link of a reset, by the rules that the organization has for links. Where somebody contributes it, nobody
 * makes an account or a link past these rules. (`accounts`)
 */
export const linkIssuer =
  /* @__PURE__ */ defineContributionPoint<
    (officer: string, options: CommandOptions) => Promise<IssuedLink>
  >('accounts:link-issuer');

/** Is told of each officer whose access was ended, to end what is open. It is told again when the call is repeated. */
export const accessEndListener = /* @__PURE__ */ defineContributionPoint<
  (officer: string) => Promise<void>
>('organization:access-end-listener');

/**
 * Is told of each officer whose access ended 90 days ago, to erase their account and what is kept of their sign-ins. It is
 * told again when it throws.
 */
export const signInEraser = /* @__PURE__ */ defineContributionPoint<
  (officer: string) => Promise<void>
>('organization:sign-in-eraser');

/** Is told of each officer who signs in, before they are let in; what it throws refuses them. */
export const signInListener = /* @__PURE__ */ defineContributionPoint<
  (officer: string) => Promise<void>
>('sessions:sign-in-listener');
