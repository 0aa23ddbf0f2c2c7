import type { Store, TenantId } from '@aduan/core';

/** What one test works on: the store under test, and a tenant that nobody else uses. */
export interface StoreSubject {
  readonly store: Store;
  readonly tenant: TenantId;
}

/** Asked for inside every test. */
export type UseStore = () => StoreSubject;
