import { useSyncExternalStore } from 'react';

/** Unsent text. It stays in this browser, through reloads and crashes, until it is sent or the officer signs out. */
const prefix = 'aduan.draft.';
const listeners = new Set<() => void>();
/** Texts that commands carry: their editors are empty, and they stay stored until the server has them. */
const taken = new Map<string, string>();

/** The text of an editor that a command carries. After a crash it is in its editor again. */
export interface TakenDraft {
  /** Restores the text, before the text that was written since. */
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

/**
 * Empties an editor for a command that carries its text.
 *
 * @param join - joins this text and the text that was written since to one draft
 */
export function takeDraft(
  name: string,
  text: string,
  join: (text: string, since: string) => string = joinTexts,
): TakenDraft {
  writeDraft(name, text);
  taken.set(name, text);
  for (const listener of listeners) listener();
  return {
    giveBack() {
      const since = readDraft(name);
      writeDraft(name, since === '' || since === text ? text : join(text, since));
    },
    forget() {
      if (taken.get(name) === text) writeDraft(name, '');
    },
  };
}

/** One text of two, each a paragraph. */
export function joinTexts(text: string, since: string): string {
  return `${text}\n\n${since}`;
}

/** Deletes all drafts of this browser. */
export function forgetDrafts(): void {
  taken.clear();
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
