/** Statuses of answers that pass by themselves: the same may be asked again. */
export const transientStatuses: readonly number[] = [408, 429, 502, 503, 504];
