import type { CommandOptions, ReadOptions } from '@aduan/core';
import type { Officers } from '@aduan/plugins/organization';
import type { DeskConfig } from './desk-config.js';

/** The part of the plugin `accounts` of `@aduan/accounts` that commands use. */
export interface AccountsOfDesk {
  list(
    input: Readonly<Record<never, never>>,
    options: ReadOptions,
  ): Promise<readonly ListedAccount[]>;
  reset(
    input: { readonly officer: string },
    options: CommandOptions,
  ): Promise<{ readonly secret: string }>;
  disable(input: { readonly officer: string }, options: CommandOptions): Promise<void>;
}

/** An account as the list shows it. */
export interface ListedAccount {
  readonly id: string;
  readonly username: string;
  readonly disabled: boolean;
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
}

/** The officers of a desk. @throws Error when its host keeps them elsewhere */
export function officersOf({ aduan }: DeskConfig): Officers {
  const { organization }: { readonly organization?: Partial<Officers> } = aduan.plugins;
  if (organization?.inviteOfficer) return organization as Officers;
  throw new Error('This desk does not keep its officers: its host has them.');
}

/** The accounts of a desk; null when its officers sign in elsewhere. */
export function accountsOf({ aduan }: DeskConfig): AccountsOfDesk | null {
  const { accounts }: { readonly accounts?: AccountsOfDesk } = aduan.plugins;
  return accounts ?? null;
}

/**
 * The address of the page where an officer chooses a password.
 *
 * @param secret - added after `#`, so that no server and no log sees it
 */
export function invitationUrl({ url }: DeskConfig, secret: string): string {
  return `${new URL('petugas/undangan', url ?? 'http://127.0.0.1:3000/')}#${secret}`;
}
