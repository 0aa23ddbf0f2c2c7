import { useSyncExternalStore } from 'react';

/** Unsent text. It stays in this browser, through reloads and crashes, until it is sent or the officer signs out. */
const prefix = 'aduan.draft.';
const listeners = new Set<() => void>();
/** Texts that commands carry: their editors are empty, and they stay stored until the server has them. */
const taken = new Map<string, string>();

/** The text of an editor that a command carries. A page that ends without a word leaves it in its editor. */
export interface TakenDraft {
  /** Puts it back, unless something else was written since. */
  giveBack(): void;
  /** Forgets it: the server has it. */
  forget(): void;
}

export function readDraft(name: string): string {
  return taken.has(name) ? '' : (localStorage.getItem(prefix + name) ?? '');
}

export function writeDraft(name: string, text: string): void {
  taken.delete(name);
  if (text === '') localStorage.removeItem(prefix + name);
  else localStorage.setItem(prefix + name, text);
  for (const listener of listeners) listener();
}

/** Empties an editor for a command that carries its text. */
export function takeDraft(name: string, text: string): TakenDraft {
  writeDraft(name, text);
  taken.set(name, text);
  for (const listener of listeners) listener();
  return {
    giveBack() {
      if (taken.get(name) === text || readDraft(name) === '') writeDraft(name, text);
    },
    forget() {
      if (taken.get(name) === text) writeDraft(name, '');
    },
  };
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
