import type { Store, TenantId } from '@aduan/core';

/** The subject of one test: the store, and a tenant of its own. */
export interface StoreSubject {
  readonly store: Store;
  readonly tenant: TenantId;
}

/** Called inside every test. */
export type UseStore = () => StoreSubject;
