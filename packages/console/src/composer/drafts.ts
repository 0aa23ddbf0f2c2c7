import { useSyncExternalStore } from 'react';

/** Unsent text. It stays in this browser, through reloads and crashes, until it is sent or the officer signs out. */
const prefix = 'aduan.draft.';
const listeners = new Set<() => void>();

export function readDraft(name: string): string {
  return localStorage.getItem(prefix + name) ?? '';
}

export function writeDraft(name: string, text: string): void {
  if (text === '') localStorage.removeItem(prefix + name);
  else localStorage.setItem(prefix + name, text);
  for (const listener of listeners) listener();
}

/** Deletes all drafts of this browser. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(prefix)) localStorage.removeItem(key);
  }
}

export function useDraft(name: string): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => readDraft(name),
  );
}
