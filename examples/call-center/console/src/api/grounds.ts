import { useSyncExternalStore } from 'react';

/** Why an officer reads numbers and addresses; the server knows the same three. */
export const grounds = ['call-back', 'identify', 'examine'] as const;
export type Ground = (typeof grounds)[number];

const named = new Map<string, Ground>();
const listeners = new Set<() => void>();

/** The ground that was named for a case in this window; null as long as it is behind the veil. */
function groundOf(caseId: string): Ground | null {
  return named.get(caseId) ?? null;
}

/** Remembers the ground until the page is left. */
export function nameGround(caseId: string, ground: Ground): void {
  named.set(caseId, ground);
  for (const listener of listeners) listener();
}

export function useGround(caseId: string): Ground | null {
  return useSyncExternalStore(subscribe, () => groundOf(caseId));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What a request for a case says of it, besides what it asks for: empty, or `?ground=…`. */
export function groundQuery(caseId: string, asked: Readonly<Record<string, string>> = {}): string {
  const ground = groundOf(caseId);
  const query = new URLSearchParams({ ...asked, ...(ground !== null && { ground }) });
  return query.size === 0 ? '' : `?${query}`;
}
