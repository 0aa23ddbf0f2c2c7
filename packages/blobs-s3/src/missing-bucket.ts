import { StoreError } from '@aduan/core';

/** The error of a bucket that is not there. */
export function missingBucket(): StoreError {
  return new StoreError('store-failed', 'The object store knows no such bucket.');
}
