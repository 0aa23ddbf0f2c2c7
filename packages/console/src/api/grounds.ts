import { useSyncExternalStore } from 'react';

/** Why an officer reveals numbers and addresses; the server knows the same three grounds. */
export const grounds = ['call-back', 'identify', 'examine'] as const;
export type Ground = (typeof grounds)[number];

const named = new Map<string, Ground>();
const listeners = new Set<() => void>();

/** The ground that was named for a ticket in this window; null as long as it is redacted. */
export function groundOf(ticketId: string): Ground | null {
  return named.get(ticketId) ?? null;
}

/** Remembers the ground until the page is left. */
export function nameGround(ticketId: string, ground: Ground): void {
  named.set(ticketId, ground);
  for (const listener of listeners) listener();
}

export function useGround(ticketId: string): Ground | null {
  return useSyncExternalStore(subscribe, () => groundOf(ticketId));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
