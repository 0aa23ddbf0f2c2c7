import type { CommandOptions } from '@aduan/core';
import { defineContributionPoint } from '@aduan/core/plugin';

/** The officer of a one-time link. */
export interface LinkedOfficer {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

/**
 * Use of a one-time link of the organization: `account`, so that its owner chooses a password; `session` of the
 * break-glass account only; or `any-session`, where officers have no passwords.
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
  /** In the form of an invitation's secret. */
  readonly secret: string;
  /** Epoch ms. */
  readonly expiresAt: number;
  /** The number of the request that a second person approves; null when the link opens at once. */
  readonly grant: number | null;
}

/**
 * Makes the link of a password reset, by the organization's rules for links. Once a plugin contributes it, accounts and
 * links cannot be made without these rules. (`accounts`)
 */
export const linkIssuer =
  /* @__PURE__ */ defineContributionPoint<
    (officer: string, options: CommandOptions) => Promise<IssuedLink>
  >('accounts:link-issuer');

/**
 * Called for each officer whose access was ended, to end their open sessions. Called again when the command is
 * repeated.
 */
export const accessEndListener = /* @__PURE__ */ defineContributionPoint<
  (officer: string) => Promise<void>
>('organization:access-end-listener');

/**
 * Called for each officer whose access ended 90 days ago, to erase their account and their sign-in data. Called again
 * when it throws.
 */
export const signInEraser = /* @__PURE__ */ defineContributionPoint<
  (officer: string) => Promise<void>
>('organization:sign-in-eraser');

/** Called for each officer who signs in, before they are admitted. Throw to refuse them. */
export const signInListener = /* @__PURE__ */ defineContributionPoint<
  (officer: string) => Promise<void>
>('sessions:sign-in-listener');
