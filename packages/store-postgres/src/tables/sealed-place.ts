import type { SealedPlace } from '@aduan/core';

/** The two columns of a sealed text, as a place. */
export function toPlace(box: string | null, index: number | null): SealedPlace | null {
  return box === null || index === null ? null : { box, index };
}
