import type { ListedOfficer } from '@aduan/api';
import type { Principal } from '@aduan/core';
import type { Hono } from 'hono';

/** Who signs in at a desk. */
export interface DeskAccounts {
  /** The officer who sends a request; null when nobody is signed in. */
  actor(request: Request): Promise<Principal | null>;
  /** Everyone who works at the desk, or did. */
  officers(): Promise<readonly ListedOfficer[]>;
  /** Signing in and out, below `/api`. Default: the host signs people in elsewhere. */
  readonly routes?: Hono;
  /** Reads changes of other processes; called before each request of the API. */
  refresh?(): Promise<void>;
}

/** Nobody signs in: programs use keys. */
export const noAccounts: DeskAccounts = {
  actor: async () => null,
  officers: async () => [],
};
