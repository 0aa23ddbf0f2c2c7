import { readShape } from '../protocol.js';

/** Data of the widget on the citizen's device, as JSON. */
export interface DeviceStorage {
  /** A value that this widget wrote; `null` when it is missing or broken. */
  read<Value>(name: string): Value | null;
  write(name: string, value: unknown): void;
  remove(name: string): void;
  /** Names that begin with `prefix`, sorted. */
  names(prefix: string): readonly string[];
}

/**
 * Storage of one desk in the browser. Where the browser refuses (private windows, full disk), values live as long as
 * the page, so that the chat still works.
 *
 * @param place - prefix of every key, such as `aduan:/aduan/web`
 */
export function deviceStorage(place: string, browser: () => Storage): DeviceStorage {
  const memory = new Map<string, string>();
  const key = (name: string) => `${place}:${name}`;
  return {
    read: (name) => {
      const json = memory.get(key(name)) ?? attempt(() => browser().getItem(key(name)));
      return json ? attempt(() => readShape(json)) : null;
    },
    write: (name, value) => {
      const json = JSON.stringify(value);
      const stored = attempt(() => {
        browser().setItem(key(name), json);
        return true;
      });
      if (stored) memory.delete(key(name));
      else memory.set(key(name), json);
    },
    remove: (name) => {
      memory.delete(key(name));
      attempt(() => browser().removeItem(key(name)));
    },
    names: (prefix) => {
      const stored = attempt(() => Object.keys(browser())) ?? [];
      return [...new Set([...stored, ...memory.keys()])]
        .filter((name) => name.startsWith(key(prefix)))
        .map((name) => name.slice(key('').length))
        .sort();
    },
  };
}

function attempt<Result>(action: () => Result): Result | null {
  try {
    return action();
  } catch {
    return null;
  }
}
