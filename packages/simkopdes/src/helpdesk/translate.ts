import type { SimkopdesMapping } from '../mapping.js';

/**
 * Simkopdes' category for a topic: the mapped category of the topic, otherwise of its nearest mapped parent, otherwise
 * our code.
 */
export function categoryFor(code: string, { categories }: SimkopdesMapping): string {
  const parts = code.split('.');
  const above = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  const known = above.find((each) => categories[each] !== undefined);
  return categories[known ?? ''] ?? code;
}

/** Their status for a state; several states share one. */
export function statusFor(state: string, { statuses }: SimkopdesMapping): string {
  return statuses[state] ?? 'in_progress';
}

/** Our unit for their institution; null when there is no mapping. */
export function unitFor(institution: string, { institutions }: SimkopdesMapping): string | null {
  return Object.entries(institutions).find(([, id]) => id === institution)?.[0] ?? null;
}
