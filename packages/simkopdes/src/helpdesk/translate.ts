import type { SimkopdesMapping } from '../mapping.js';

/** Their word for a topic: of the topic itself, else of the nearest one above it, else our code. */
export function categoryFor(code: string, { categories }: SimkopdesMapping): string {
  const parts = code.split('.');
  const above = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  const known = above.find((each) => categories[each] !== undefined);
  return categories[known ?? ''] ?? code;
}

/** Their word for a state: many of ours are one of theirs. */
export function statusFor(state: string, { statuses }: SimkopdesMapping): string {
  return statuses[state] ?? 'in_progress';
}

/** Our unit for their institution; null when nobody told. */
export function unitFor(institution: string, { institutions }: SimkopdesMapping): string | null {
  return Object.entries(institutions).find(([, id]) => id === institution)?.[0] ?? null;
}
